using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Storage;
using ThongSuot.Reports.Demands;
using ThongSuot.Reports.Issued;

namespace ThongSuot.Reports;

/// <summary>Codes of demands, for whoever reads who did what.</summary>
internal sealed class DemandCodes : IRecordCodes
{
    public string Kind => WriteDemand.Kind;

    public string Name => "Yêu cầu báo cáo";

    public async Task<Guid?> FindAsync(Db db, string province, string code, CancellationToken ct)
    {
        var found = await db
            .ReportDemands.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.Code == code)
            .Select(row => (DemandId?)row.Id)
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
        var keys = ids.Select(id => new DemandId(id)).ToList();
        return await db
            .ReportDemands.AsNoTracking()
            .Where(row => row.ProvinceCode == province && keys.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id.Value, row => row.Code, ct);
    }
}

/// <summary>Codes of made reports.</summary>
internal sealed class IssuedCodes : IRecordCodes
{
    public string Kind => PrepareReport.Kind;

    public string Name => "Báo cáo đã lập";

    public async Task<Guid?> FindAsync(Db db, string province, string code, CancellationToken ct)
    {
        var found = await db
            .IssuedReports.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.Code == code)
            .Select(row => (IssuedReportId?)row.Id)
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
        var keys = ids.Select(id => new IssuedReportId(id)).ToList();
        return await db
            .IssuedReports.AsNoTracking()
            .Where(row => row.ProvinceCode == province && keys.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id.Value, row => row.Code, ct);
    }
}
