using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Papers;

/// <summary>What is said of one paper of a dossier.</summary>
/// <param name="Id">Null for one that was not listed.</param>
/// <param name="File">A scan to stand in the place of the one there is, or none.</param>
internal sealed record PaperChange(Guid? Id, string Name, bool Provided, Attachment? File);

/// <summary>
/// Papers come at every step: ticked, scanned, replaced, added, by whoever works the dossier, with who brought them. A scan that is
/// replaced stays in the file store and in the history; the paper shows the last.
/// </summary>
internal sealed class ChangePapers(WriteGate gate, DossierCompetence competence)
{
    public Task<Result<string>> RunAsync(
        string code,
        IReadOnlyList<PaperChange> changes,
        string? bringer,
        Seat seat,
        Deed deed,
        CancellationToken ct
    ) => gate.RunAsync<string>(deed, (write, token) => WriteAsync(write, code, changes, bringer?.Trim(), seat, token), ct);

    private async Task<Result<string>> WriteAsync(
        Write write,
        string code,
        IReadOnlyList<PaperChange> changes,
        string? bringer,
        Seat seat,
        CancellationToken ct
    )
    {
        if (await DossierSettlement.OpenAsync(write.Db, code, seat.Scope, ct) is not { } dossier)
        {
            return DossierRefusals.NotFound;
        }

        if (!competence.MayChangePapers(dossier, seat))
        {
            return DossierRefusals.NotYours;
        }

        var said = new List<string>();
        foreach (var change in changes)
        {
            await write.KeepAsync(change.File?.File, ct);
            if (Apply(dossier, change) is { } words)
            {
                said.Add(words);
            }
        }

        if (said.Count == 0)
        {
            return DossierRefusals.NothingChanged;
        }

        dossier.PapersChanged();
        write.Record(
            "dossier.papers-changed",
            "dossier",
            dossier.Id.Value,
            dossier.ProvinceCode,
            dossier.OwnerPath,
            $"Giấy tờ: {string.Join("; ", said)}{(string.IsNullOrEmpty(bringer) ? null : $". Người nộp: {bringer}")}"
        );
        return dossier.Code;
    }

    /// <returns>What changed, for the history; null when nothing did.</returns>
    private static string? Apply(Dossier dossier, PaperChange change)
    {
        if (dossier.Papers.Find(paper => paper.Id == change.Id && !paper.IsResult) is not { } paper)
        {
            if (change.Id is not null || change.Name.Length == 0)
            {
                return null;
            }

            dossier.Papers.Add(
                new DossierPaper
                {
                    Id = Guid.CreateVersion7(),
                    ProvinceCode = dossier.ProvinceCode,
                    DossierId = dossier.Id,
                    Number = dossier.Papers.Count + 1,
                    Name = change.Name,
                    Provided = change.Provided || change.File is not null,
                    FileHash = change.File?.File.Hash,
                    FileName = change.File?.Name,
                }
            );
            return $"thêm “{change.Name}”";
        }

        var (ticked, replaced) = (paper.Provided, paper.FileHash is not null);
        paper.Provided = change.Provided || change.File is not null;
        if (change.File is { } file)
        {
            (paper.FileHash, paper.FileName, paper.FileSource, paper.FileProblem) = (file.File.Hash, file.Name, null, null);
            return $"{(replaced ? "thay bản quét" : "nhận bản quét")} “{paper.Name}”";
        }

        return ticked == paper.Provided ? null
            : paper.Provided ? $"nhận “{paper.Name}”"
            : $"bỏ ghi nhận “{paper.Name}”";
    }
}
