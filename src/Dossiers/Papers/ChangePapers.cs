using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Supplement;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Papers;

/// <summary>What is said of one paper of a dossier.</summary>
/// <param name="Id">Null for one that was not listed.</param>
/// <param name="Files">Scans and photographs in their order; none leaves what there is.</param>
/// <param name="Beside">They come to what there is, instead of standing in its place.</param>
internal sealed record PaperChange(Guid? Id, string Name, bool Provided, IReadOnlyList<Attachment> Files, bool Beside = false);

/// <summary>
/// Papers come at every step: ticked, scanned, replaced, added, by whoever works the dossier, with who brought them. A paper may have
/// several files. Those that are replaced stay in the file store and in the history; the paper shows the last. A paper that a supplement
/// request asks for is answered when it comes.
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

        var (said, came) = (new List<string>(), new List<Guid>());
        foreach (var change in changes)
        {
            var had = dossier.Papers.Find(paper => paper.Id == change.Id)?.Provided ?? false;
            if (await ApplyAsync(write, dossier, change, bringer ?? seat.Signature, ct) is { } words)
            {
                said.Add(words);
            }

            if (change.Id is { } id && (change.Files.Count > 0 || (change.Provided && !had)))
            {
                came.Add(id);
            }
        }

        if (said.Count == 0)
        {
            return DossierRefusals.NothingChanged;
        }

        dossier.PapersChanged();
        await SupplementBook.CameAsync(write, dossier, came, seat.Signature, bringer, ct);
        write.Record(
            "dossier.papers-changed",
            "dossier",
            dossier.Id.Value,
            dossier.ProvinceCode,
            dossier.OwnerPath,
            $"Giấy tờ: {string.Join("; ", said)}{(string.IsNullOrEmpty(bringer) ? null : $". Người mang đến: {bringer}")}"
        );
        return dossier.Code;
    }

    /// <returns>What changed, for the history; null when nothing did.</returns>
    private static async Task<string?> ApplyAsync(Write write, Dossier dossier, PaperChange change, string by, CancellationToken ct)
    {
        var first = change.Files.Count > 0 ? change.Files[0] : null;
        if (dossier.Papers.Find(paper => paper.Id == change.Id && !paper.IsResult) is not { } paper)
        {
            if (change.Id is not null || change.Name.Length == 0)
            {
                return null;
            }

            var added = new DossierPaper
            {
                Id = Guid.CreateVersion7(),
                ProvinceCode = dossier.ProvinceCode,
                DossierId = dossier.Id,
                Number = dossier.Papers.Count + 1,
                Name = change.Name,
                Provided = change.Provided || first is not null,
                FileHash = first?.File.Hash,
                FileName = first?.Name,
            };
            dossier.Papers.Add(added);
            await PaperFile.KeepAsync(write, added, change.Files, 1, by, ct);
            return $"thêm “{change.Name}”";
        }

        var (ticked, had) = (paper.Provided, paper.FileHash is not null);
        paper.Provided = change.Provided || first is not null;
        if (first is null)
        {
            return ticked == paper.Provided ? null
                : paper.Provided ? $"nhận “{paper.Name}”"
                : $"bỏ ghi nhận “{paper.Name}”";
        }

        var beside = change.Beside && had;
        if (!beside)
        {
            await ReplaceAsync(write, paper, by, ct);
            (paper.FileHash, paper.FileName, paper.FileSource, paper.FileProblem) = (first.File.Hash, first.Name, null, null);
        }

        await PaperFile.KeepAsync(write, paper, change.Files, beside ? 0 : 1, by, ct);
        var how =
            beside ? "thêm tệp cho"
            : had ? "thay bản quét"
            : "nhận bản quét";
        return $"{how} “{paper.Name}”{(change.Files.Count > 1 ? $" ({change.Files.Count} tệp)" : null)}";
    }

    private static async Task ReplaceAsync(Write write, DossierPaper paper, string by, CancellationToken ct)
    {
        var (province, id, files) = (paper.ProvinceCode, paper.Id, write.Db.PaperFiles);
        var old = await files
            .Where(file => file.ProvinceCode == province && file.PaperId == id && file.State == PaperFileState.Taken)
            .ToListAsync(ct);
        old.ForEach(file => file.TurnDown(by, "Thay bằng bản mới", write.Deed.At));
    }
}
