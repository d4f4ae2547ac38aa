using System.Diagnostics;
using ThongSuot.Platform.Tallies;

namespace ThongSuot.Directives;

/// <summary>The counters directives move. Numbers are stored: one that was used is never given another meaning.</summary>
internal enum DirectiveMeasure
{
    Given = 301,
    OnTime = 311,
    Overdue = 312,
    Withdrawn = 313,

    /// <summary>Extensions granted, counted on the day of the decision.</summary>
    Extended = 321,

    /// <summary>Products returned, counted on the day of the return.</summary>
    Returned = 322,
}

/// <summary>What stood in the counters for a directive.</summary>
/// <param name="OwnerPath">The organisation that leads.</param>
internal sealed record DirectiveCounted(string OwnerPath, string Subject, DateOnly GivenOn, DateOnly? ClosedOn, DirectiveOutcome? Outcome);

/// <summary>Which counters a directive moves and when.</summary>
internal static class DirectiveFigures
{
    /// <summary>
    /// What an organisation gives itself stands on a line of its own and is summed into nothing: nobody improves his score by
    /// handing out small tasks inside the house.
    /// </summary>
    public const string InternalPrefix = "own:";

    public static string SubjectOf(DirectiveSource source, bool isInternal)
    {
        var subject = source switch
        {
            DirectiveSource.ByHand => "by-hand",
            DirectiveSource.Document => "document",
            DirectiveSource.Conclusion => "conclusion",
            DirectiveSource.Difficulty => "difficulty",
            DirectiveSource.Part => "part",
            _ => throw new UnreachableException($"Source {source}"),
        };
        return isInternal ? InternalPrefix + subject : subject;
    }

    public static DirectiveMeasure Of(DirectiveOutcome outcome) =>
        outcome switch
        {
            DirectiveOutcome.OnTime => DirectiveMeasure.OnTime,
            DirectiveOutcome.Overdue => DirectiveMeasure.Overdue,
            _ => DirectiveMeasure.Withdrawn,
        };

    /// <summary>
    /// The moves that bring the counters from what stood to what stands: a new lead takes the directive's place in them along.
    /// </summary>
    public static IEnumerable<(TallyKey Key, int Delta)> Moves(DirectiveCounted? before, DirectiveCounted after)
    {
        var (old, now) = (before is null ? [] : KeysOf(before).ToList(), KeysOf(after).ToList());
        return [.. old.Except(now).Select(key => (key, -1)), .. now.Except(old).Select(key => (key, 1))];
    }

    public static TallyKey Key(string ownerPath, string subject, DateOnly day, DirectiveMeasure measure) =>
        new(ownerPath, subject, day, (int)measure);

    private static IEnumerable<TallyKey> KeysOf(DirectiveCounted counted)
    {
        yield return Key(counted.OwnerPath, counted.Subject, counted.GivenOn, DirectiveMeasure.Given);
        if (counted is { ClosedOn: { } closed, Outcome: { } outcome })
        {
            yield return Key(counted.OwnerPath, counted.Subject, closed, Of(outcome));
        }
    }
}
