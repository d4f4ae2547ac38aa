using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers.Files;

/// <summary>Scans, for a seat whose scope sees their dossier.</summary>
internal sealed class DossierScans(IDbContextFactory<Db> contexts) : IFileSource
{
    public async Task<ReadableFile?> FindAsync(string code, Guid file, Seat seat, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var dossier = await DossierSettlement.OpenAsync(db, code, seat.Scope, ct);
        return dossier?.Papers.Find(found => found.Id == file) is { FileHash: { } hash } paper
            ? new ReadableFile(hash, paper.Name, "dossier", dossier.Id.Value, dossier.ProvinceCode, dossier.OwnerPath)
            : null;
    }
}
