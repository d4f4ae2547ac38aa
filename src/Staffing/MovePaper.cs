using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;

namespace ThongSuot.Staffing;

/// <summary>Whose opinion a paper holds.</summary>
internal enum OpinionSide
{
    Person,
    Sender,
    Receiver,
}

/// <summary>A paper as it is handed in with an opinion: minutes of the talk, a letter of the body.</summary>
internal sealed record OpinionPaper(string? Number, DateOnly? On, Attachment? File)
{
    /// <summary>What it lacks; null when nothing.</summary>
    public Refusal? Check(DateOnly first, DateOnly today) =>
        string.IsNullOrWhiteSpace(Number) || Number.Trim().Length > StaffMove.NumberLength ? StaffingRefusals.PaperNumberMissing
        : On is not { } day || day > today || day < first ? StaffingRefusals.DayWrong(first, today)
        : File is null ? StaffingRefusals.PaperFileMissing
        : null;

    /// <summary>As it is kept, once it was checked.</summary>
    public MovePaper For(StaffMoveId move, OpinionSide side) =>
        new()
        {
            Id = Guid.CreateVersion7(),
            MoveId = move,
            Side = side,
            Number = Number!.Trim(),
            On = On!.Value,
            FileHash = File!.File.Hash,
            FileName = File.Name,
        };
}

/// <summary>A paper by which the person or a body said what it thinks of a move.</summary>
internal sealed class MovePaper
{
    public required Guid Id { get; init; }

    public required StaffMoveId MoveId { get; init; }

    public required OpinionSide Side { get; init; }

    public required string Number { get; init; }

    public required DateOnly On { get; init; }

    public required string FileHash { get; init; }

    public required string FileName { get; init; }
}
