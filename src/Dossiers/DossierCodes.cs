using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers;

/// <summary>Codes of dossiers, for whoever reads who did what.</summary>
internal sealed class DossierCodes : IRecordCodes
{
    public string Kind => "dossier";

    public string Name => "Hồ sơ";

    public async Task<Guid?> FindAsync(Db db, string province, string code, CancellationToken ct)
    {
        var found = await db
            .Dossiers.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.Code == code)
            .Select(row => (DossierId?)row.Id)
            .FirstOrDefaultAsync(ct);
        return found?.Value;
    }

    public async Task<IReadOnlyDictionary<Guid, string>> CodesAsync(
        Db db,
        string province,
        IReadOnlyCollection<Guid> ids,
        CancellationToken ct
    )
    {
        var keys = ids.Select(id => new DossierId(id)).ToList();
        return await db
            .Dossiers.AsNoTracking()
            .Where(row => row.ProvinceCode == province && keys.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id.Value, row => row.Code, ct);
    }
}
