using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Competences.Documents;

/// <summary>Documents of the release with what each province entered over them, in memory.</summary>
internal sealed class LawDocuments(IDbContextFactory<Db> contexts, TimeProvider time) : IReferenceCache, IDisposable
{
    private readonly ReferenceCache<Dictionary<string, LegalDocuments>> copy = new(() => [], (_, ct) => LoadAsync(contexts, ct), time);

    /// <param name="provinceCode">Empty for the release alone.</param>
    public LegalDocuments Of(string provinceCode) => copy.Current.GetValueOrDefault(provinceCode, LegalDocuments.BuiltIn);

    public Task RefreshAsync(CancellationToken ct) => copy.RefreshAsync(ct);

    public void Dispose() => copy.Dispose();

    private static async Task<Dictionary<string, LegalDocuments>> LoadAsync(IDbContextFactory<Db> contexts, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var kept = db.KeptDocuments;
        var rows = await kept.AsNoTracking().AcrossProvinces("documents entered, read once for all seats").ToListAsync(ct);
        return rows.GroupBy(row => row.ProvinceCode).ToDictionary(province => province.Key, LegalDocuments.With, StringComparer.Ordinal);
    }
}
