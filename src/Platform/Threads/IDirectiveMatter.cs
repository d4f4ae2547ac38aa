using ThongSuot.Platform.Access;

namespace ThongSuot.Platform.Threads;

/// <summary>A kind of record of which a directive can be made: a difficulty, a plan, a promise.</summary>
public interface IDirectiveMatter
{
    /// <summary>As on the thread.</summary>
    string Kind { get; }

    /// <summary>What the form begins with; null for a record the seat does not see.</summary>
    Task<DirectiveMatter?> FindAsync(Guid id, Seat seat, CancellationToken ct);
}

/// <summary>The record and the words it brings for a directive; whoever gives it changes them as he likes.</summary>
/// <param name="Noun">What it is called: "vướng mắc".</param>
/// <param name="Path">Where it opens.</param>
/// <param name="Work">What is to be done.</param>
/// <param name="AnswersFor">What the lead answers for.</param>
/// <param name="Product">What is to be there in the end.</param>
/// <param name="LegalGround">By what it is given.</param>
public sealed record DirectiveMatter(
    string Kind,
    Guid Id,
    string Noun,
    string Code,
    string Title,
    string Path,
    string Work,
    string AnswersFor,
    string Product,
    string LegalGround
)
{
    /// <summary>The last day in time; null to have it suggested.</summary>
    public DateOnly? DueOn { get; init; }
}
