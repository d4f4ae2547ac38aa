using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Reports.Issued;

/// <summary>Reports that the seat's body has made, and those that the province has issued.</summary>
[Permit(ReportWorkPermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts) : OfficePage
{
    private const int Most = 200;

    public IReadOnlyList<IssuedReport> Reports { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (reports, province, own) = (db.IssuedReports, Seat.ProvinceCode, Seat.SpeaksFor);
        string office = UnitPath.OfProvinceOffice(province);
        Reports = await reports
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.Status != IssueStatus.Dropped)
            .Where(row => row.OwnerPath == own || (row.OwnerPath == office && row.Status != IssueStatus.Prepared))
            .OrderByDescending(row => row.PreparedAt)
            .Take(Most)
            .ToListAsync(ct);
    }
}
