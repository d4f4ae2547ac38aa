using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Reports.Filling;

/// <summary>Reports of a seat: what its unit owes, what its office waits for, and where the rest is.</summary>
[Permit(ReportWorkPermissions.View)]
internal sealed class HomeModel(IDbContextFactory<Db> contexts, DueReports due) : OfficePage
{
    public IReadOnlyList<DueReport> Owed { get; private set; } = [];

    public IReadOnlyList<DueReport> Awaited { get; private set; } = [];

    public DateTimeOffset Now => Clock.Now;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (May(ReportWorkPermissions.Fill))
        {
            Owed = await due.OwedAsync(db, Seat, ct);
        }

        if (May(ReportWorkPermissions.Demand))
        {
            Awaited = await due.AwaitedAsync(db, Seat, ct);
        }
    }
}
