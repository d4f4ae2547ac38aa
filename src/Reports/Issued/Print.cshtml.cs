using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Reports.Issued;

[Permit(ReportWorkPermissions.View)]
internal sealed class PrintModel(IDbContextFactory<Db> contexts) : OfficePage
{
    public IssuedReport Report { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var report = await PrepareReport.FindAsync(db.IssuedReports.AsNoTracking(), code, Seat, ct);
        Report = report!;
        return report is null ? NotFound() : Page();
    }
}
