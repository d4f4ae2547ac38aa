using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Machines;
using ThongSuot.Facilities.Sites;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;

namespace ThongSuot.Facilities.Connections.Edit;

/// <summary>For whoever looks after a building, with the contract or a measure in hand; next, the list of what cannot work.</summary>
[Permit(FacilityPermissions.View)]
internal sealed class ConnectionModel(IDbContextFactory<Db> contexts, KeepConnection keep) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public Site Site { get; private set; } = null!;

    public Connection? Line { get; private set; }

    public bool MayKeep => May(FacilityPermissions.HandOver) && MachineActs.Keeps(Site.UnitPath, Seat);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        Input = Line is { } line
            ? new()
            {
                Provider = line.Provider,
                Contracted = line.Contracted,
                Measured = line.Measured,
                MeasuredOn = line.MeasuredOn,
                SpareLine = line.SpareLine,
                Power = line.PowerMinutes,
            }
            : Input;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        if (!MayKeep)
        {
            return Forbid();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var facts = new ConnectionFacts(
            CleanText.Line(Input.Provider),
            Input.Contracted ?? 0,
            Input.Measured,
            Input.MeasuredOn,
            Input.SpareLine,
            Input.Power ?? 0
        );
        var done = await keep.RunAsync(Site.Code, facts, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say(
            Line?.MeasuredOn is { } last && (Input.MeasuredOn is null || Input.MeasuredOn < last)
                ? $"Đã ghi đường truyền, điện. Lần đo cuối vẫn là lần đo ngày {VietnameseFormat.Date(last)}."
                : "Đã ghi đường truyền, điện."
        );
        return Redirect("/duong-truyen");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.SiteAsync(code, FacilityScope.Of(Seat), ct) is not { } site)
        {
            return false;
        }

        var (province, id, connections) = (site.ProvinceCode, site.Id, db.Connections);
        (Site, Line) = (
            site,
            await connections.AsNoTracking().FirstOrDefaultAsync(row => row.ProvinceCode == province && row.SiteId == id, ct)
        );
        return true;
    }

    internal sealed class Form
    {
        public string? Provider { get; set; }

        public int? Contracted { get; set; }

        public int? Measured { get; set; }

        public DateOnly? MeasuredOn { get; set; }

        public bool SpareLine { get; set; }

        public int? Power { get; set; }
    }
}
