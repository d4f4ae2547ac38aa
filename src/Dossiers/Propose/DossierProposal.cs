using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers.Propose;

/// <summary>
/// What an officer lays before the leader: the act, its words and its document. The leader signs it as it stands, or gives it back with
/// remarks; it is never changed under the officer's name.
/// </summary>
internal sealed class DossierProposal : IInProvince
{
    public const int TextLength = 2000;

    public const int NumberLength = 60;

    /// <summary>Forty papers with what is wrong with each.</summary>
    public const int AskedLength = 60_000;

    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required DossierId DossierId { get; init; }

    public required int Order { get; init; }

    public required DossierAct Act { get; init; }

    /// <summary>The reason, the request or the note, as the paper will carry it.</summary>
    public string Content { get; init; } = string.Empty;

    /// <summary>The new due day, of an apology.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>Number of the result's document.</summary>
    public string ResultNumber { get; init; } = string.Empty;

    /// <summary>The draft that becomes the result when it is signed.</summary>
    public string? FileHash { get; init; }

    public string? FileName { get; init; }

    /// <summary>The papers a proposed supplement request asks for, as JSON; null for none.</summary>
    public string? Asked { get; init; }

    public required DateTimeOffset At { get; init; }

    public required SeatId SeatId { get; init; }

    public required string By { get; init; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public string? DecidedBy { get; private set; }

    /// <summary>Whether it was signed as it stood; null while nobody has decided.</summary>
    public bool? Approved { get; private set; }

    public string? Remarks { get; private set; }

    internal void Decide(bool approved, string by, string? remarks, DateTimeOffset now) =>
        (Approved, DecidedBy, Remarks, DecidedAt) = (approved, by, string.IsNullOrWhiteSpace(remarks) ? null : remarks.Trim(), now);
}
