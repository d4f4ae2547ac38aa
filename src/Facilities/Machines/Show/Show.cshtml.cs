using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Facilities.Machines.Needs;
using ThongSuot.Facilities.Sites;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;
using ThongSuot.Web.History;
using ThongSuot.Web.Lists;
using ThongSuot.Web.Security;

namespace ThongSuot.Facilities.Machines.Show;

/// <summary>For whoever answers for a machine: what it is, where it stands, what becomes of it; next, the act its state allows.</summary>
[Permit(FacilityPermissions.View)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, HandoverSettlement settlement, LegalSettingCache law, PublicAddress address)
    : OfficePage
{
    private const int HistoryLimit = 50;

    public Machine Machine { get; private set; } = null!;

    public Site? Site { get; private set; }

    public bool Weak { get; private set; }

    public IReadOnlyList<ActForm<MachineAct>> Acts { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public bool MayKeep => May(FacilityPermissions.HandOver) && MachineActs.Keeps(Machine.UnitPath, Seat);

    public IHtmlContent Qr => QrSvg.Of(address.Of(Request, $"/trang-bi/{Machine.Code}/dem"), $"Mã QR của máy {Machine.Code}");

    public string NameOf(string path) => settlement.NameOf(path);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.MachineAsync(code, FacilityScope.Of(Seat), ct) is not { } machine)
        {
            return NotFound();
        }

        Machine = machine;
        Weak = machine.Works && new MachineNeeds(law, Clock.Today).IsWeak(machine.Kind, machine.Facts.Set);
        Acts = [.. MachineActs.Offered(machine, Seat)];
        if (machine.SiteId is { } id)
        {
            var (province, sites) = (machine.ProvinceCode, db.Sites);
            Site = await sites.AsNoTracking().FirstOrDefaultAsync(row => row.ProvinceCode == province && row.Id == id, ct);
        }

        History = await db.HistoryOfAsync(machine.ProvinceCode, machine.Id.Value, HistoryLimit, ct);
        return Page();
    }
}
