using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Papers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers.Files;

/// <summary>Scans, for a seat that may read the papers of their dossier.</summary>
internal sealed class DossierScans(IDbContextFactory<Db> contexts, DossierCompetence competence) : IFileSource
{
    public async Task<ReadableFile?> FindAsync(string code, Guid file, Seat seat, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var dossier =
            await DossierSettlement.OpenAsync(db, code, seat.Scope, ct) is { } opened && competence.MayReadPapers(opened, seat)
                ? opened
                : null;
        (string? Hash, string Name) found =
            dossier?.Papers.Find(paper => paper.Id == file) is { } scan ? (scan.FileHash, scan.Name)
            : dossier?.Proposals.Find(proposal => proposal.Id == file) is { } draft ? (draft.FileHash, "Dự thảo kết quả")
            : dossier is not null && (await PaperFileReads.OfAsync(db, dossier, ct)).Find(row => row.Id == file) is { } further
                ? (further.FileHash, further.FileName)
            : (null, string.Empty);
        return found.Hash is { } hash
            ? new ReadableFile(hash, found.Name, "dossier", dossier!.Id.Value, dossier.ProvinceCode, dossier.OwnerPath)
            : null;
    }
}
