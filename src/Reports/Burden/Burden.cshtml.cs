using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Reports.Burden;

/// <summary>The burden of reporting of a province, for everybody who bears it or lays it on others.</summary>
[Permit(ReportWorkPermissions.View)]
internal sealed class BurdenModel(IDbContextFactory<Db> contexts, BurdenReads reads) : OfficePage
{
    public BurdenBoard Board { get; private set; } = null!;

    public DateTimeOffset AsOf => Clock.Now;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        Board = await reads.ReadAsync(db, Seat.ProvinceCode, Clock.Today, ct);
    }
}
