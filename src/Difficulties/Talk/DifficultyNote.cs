using ThongSuot.Platform.Storage;

namespace ThongSuot.Difficulties.Talk;

/// <summary>What was said inside a case.</summary>
internal enum NoteKind
{
    /// <summary>A question, an answer to one, something added.</summary>
    Message,

    /// <summary>The unit put right what it had raised.</summary>
    Correction,

    /// <summary>The unit took back what it had raised.</summary>
    Withdrawal,

    /// <summary>An answer for one of the units, while the rest go on waiting.</summary>
    PartialAnswer,
}

/// <summary>A line of the talk between the units that raised a difficulty and the bodies that have it. Never changed.</summary>
internal sealed class DifficultyNote : IInProvince
{
    public const int TextLength = 4000;

    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required DifficultyId DifficultyId { get; init; }

    public required NoteKind Kind { get; init; }

    /// <summary>The organisation that speaks.</summary>
    public required string UnitPath { get; init; }

    /// <summary>The unit that is spoken to; null for all.</summary>
    public string? ToPath { get; init; }

    public required string Text { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }
}
