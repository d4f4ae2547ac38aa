using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Facilities.Machines.Act;

/// <summary>One act on one machine, with the fields it needs.</summary>
[Permit(FacilityPermissions.View)]
internal sealed class MachineActModel(IDbContextFactory<Db> contexts, ActOnMachine acting, HandoverSettlement settlement) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public Machine Machine { get; private set; } = null!;

    public ActForm<MachineAct> Act { get; private set; } = null!;

    public string? Impossible { get; private set; }

    public IEnumerable<SelectListItem> UnitItems =>
        settlement.CommuneItems(Seat.ProvinceCode).Select(item => item.Value.Length == 0 ? new("Chọn", string.Empty) : item);

    public string NameOf(string path) => settlement.NameOf(path);

    /// <param name="to">The commune that a plan proposes.</param>
    public async Task<IActionResult> OnGetAsync(string code, string act, [FromQuery(Name = "den")] string? to, CancellationToken ct)
    {
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        (Input.On, Input.To) = (Clock.Today, to);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, string act, CancellationToken ct)
    {
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var input = new MachineInput(Input.Reason, Input.To, Input.Number, Input.On);
        var done = await acting.RunAsync(Machine.Code, Act.Act, input, Seat, DeedNow(Input.Reason?.Trim()), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"{Act.Past}: đã ghi.");
        // What was refused or moved is another unit's now, and its page no longer this seat's.
        return Redirect(Act.Act is MachineAct.Reject or MachineAct.Move ? "/trang-bi/danh-sach" : $"/trang-bi/{done.Value}");
    }

    private async Task<bool> LoadAsync(string code, string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (MachineActs.Forms.BySlug(slug) is not { } act || await db.MachineAsync(code, FacilityScope.Of(Seat), ct) is not { } machine)
        {
            return false;
        }

        (Act, Machine) = (act, machine);
        Impossible = MachineActs.Against(act.Act, machine, Seat)?.Message;
        return true;
    }

    internal sealed class Form
    {
        public string? Reason { get; set; }

        public string? To { get; set; }

        public string? Number { get; set; }

        public DateOnly? On { get; set; }
    }
}
