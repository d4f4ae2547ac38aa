using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Benefits;

/// <summary>Codes of benefit cases, for whoever reads who did what.</summary>
internal sealed class BenefitCodes : IRecordCodes
{
    public string Kind => BenefitSettlement.Kind;

    public string Name => "Hồ sơ chế độ";

    public async Task<Guid?> FindAsync(Db db, string province, string code, CancellationToken ct)
    {
        var found = await db
            .BenefitCases.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.Code == code)
            .Select(row => (BenefitCaseId?)row.Id)
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
        var keys = ids.Select(id => new BenefitCaseId(id)).ToList();
        return await db
            .BenefitCases.AsNoTracking()
            .Where(row => row.ProvinceCode == province && keys.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id.Value, row => row.Code, ct);
    }
}
