using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Reports.Demands;

/// <summary>The register of all demands that reach units of the province.</summary>
[Permit(ReportWorkPermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, Units units) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "trang-thai")]
    public DemandStatus? Status { get; set; }

    public IReadOnlyList<ReportDemand> Demands { get; private set; } = [];

    public bool MayAsk => May(ReportWorkPermissions.Demand) && DemandCompetence.AgainstAsking(Seat) is null;

    public int UnitsOf(ReportDemand demand) => DemandRules.UnitsOf(demand.Facts, demand.ProvinceCode, units).Count;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (demands, province, status) = (db.ReportDemands, Seat.ProvinceCode, Status);
        Demands = await demands
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && (status == null || row.Status == status))
            .OrderByDescending(row => row.Code)
            .ToListAsync(ct);
        // What others have not decided yet is theirs.
        Demands =
        [
            .. Demands.Where(demand =>
                demand.Status is not (DemandStatus.Draft or DemandStatus.Waiting) || demand.AskerPath == Seat.SpeaksFor
            ),
        ];
    }
}
