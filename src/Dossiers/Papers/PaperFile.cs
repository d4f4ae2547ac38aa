using ThongSuot.Platform.Files;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Papers;

/// <summary>How a further file of a paper came.</summary>
internal enum PaperFileOrigin
{
    /// <summary>Uploaded by whoever works the dossier.</summary>
    Officer,

    /// <summary>Photographed with a telephone after the counter's QR.</summary>
    Phone,

    /// <summary>Sent by the applicant from the look-up page.</summary>
    Citizen,
}

internal enum PaperFileState
{
    /// <summary>The counter has not looked at it: it is no part of the dossier yet.</summary>
    Waiting,
    Taken,
    TurnedDown,
}

/// <summary>
/// A further file of a paper: its other pages, its photographs, what the applicant sent later. The first one stands in the paper itself.
/// </summary>
internal sealed class PaperFile : IInProvince
{
    public const int NameLength = 200;

    public const int RemarkLength = 500;

    /// <summary>Pages of one paper sent at once; more are better one PDF.</summary>
    public const int MostAtOnce = 12;

    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required DossierId DossierId { get; init; }

    public required Guid PaperId { get; init; }

    public required string FileHash { get; init; }

    public required string FileName { get; init; }

    public required PaperFileOrigin Origin { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Who brought it, in words.</summary>
    public required string By { get; init; }

    public PaperFileState State { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public string? DecidedBy { get; private set; }

    /// <summary>Why it was turned down.</summary>
    public string? Remark { get; private set; }

    public int Version { get; private set; }

    /// <summary>Puts a stored file beside a paper; it waits until somebody takes it.</summary>
    public static PaperFile Add(Write write, DossierPaper paper, Attachment file, PaperFileOrigin origin, string by)
    {
        var row = new PaperFile
        {
            Id = Guid.CreateVersion7(),
            ProvinceCode = paper.ProvinceCode,
            DossierId = paper.DossierId,
            PaperId = paper.Id,
            FileHash = file.File.Hash,
            FileName = file.Name,
            Origin = origin,
            At = write.Deed.At,
            By = by,
        };
        write.Db.PaperFiles.Add(row);
        return row;
    }

    /// <summary>Stores the files of a paper: the first stands in the paper itself, the others beside it.</summary>
    /// <param name="own">How many the paper itself holds: one, or none when all come beside what it has.</param>
    public static async Task KeepAsync(
        Write write,
        DossierPaper paper,
        IReadOnlyList<Attachment> files,
        int own,
        string by,
        CancellationToken ct
    )
    {
        for (var at = 0; at < files.Count; at++)
        {
            await write.KeepAsync(files[at].File, ct);
            if (at >= own)
            {
                Add(write, paper, files[at], PaperFileOrigin.Officer, by).Take(by, write.Deed.At);
            }
        }
    }

    public void Take(string by, DateTimeOffset at) => Decide(PaperFileState.Taken, by, null, at);

    public void TurnDown(string by, string remark, DateTimeOffset at) => Decide(PaperFileState.TurnedDown, by, remark.Trim(), at);

    private void Decide(PaperFileState state, string by, string? remark, DateTimeOffset at)
    {
        (State, DecidedBy, Remark, DecidedAt) = (state, by, remark, at);
        Version++;
    }
}
