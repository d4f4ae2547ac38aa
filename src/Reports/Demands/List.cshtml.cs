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

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    public IReadOnlyList<ReportDemand> Demands { get; private set; } = [];

    public bool MayAsk => May(ReportWorkPermissions.Demand) && DemandCompetence.AgainstAsking(Seat) is null;

    public int UnitsOf(ReportDemand demand) => DemandRules.UnitsOf(demand.Facts, demand.ProvinceCode, units).Count;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var status = Status;
        var seen = await DemandReads
            .Seen(db.ReportDemands.AsNoTracking(), Seat)
            .Where(row => status == null || row.Status == status)
            .OrderByDescending(row => row.Code)
            .ToListAsync(ct);
        Demands = DemandReads.Named(seen, Text);
    }
}
