using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Facilities.Machines.Act;

/// <summary>One act on one machine, with the fields it needs.</summary>
[Permit(FacilityPermissions.View)]
internal sealed class MachineActModel(IDbContextFactory<Db> contexts, ActOnMachine acting, HandoverSettlement settlement)
    : ActPage<MachineAct, Machine>(MachineActs.Forms)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>The commune that a plan proposes.</summary>
    [BindProperty(SupportsGet = true, Name = "den")]
    public string? Proposed { get; set; }

    public IEnumerable<SelectListItem> UnitItems =>
        settlement.CommuneItems(Seat.ProvinceCode).Select(item => item.Value.Length == 0 ? new("Chọn", string.Empty) : item);

    public string NameOf(string path) => settlement.NameOf(path);

    protected override async Task<Machine?> FindAsync(MachineAct act, string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await db.MachineAsync(code, FacilityScope.Of(Seat), ct);
    }

    protected override Refusal? Against(MachineAct act, Machine row) => MachineActs.Against(act, row, Seat);

    protected override void Begin() => (Input.On, Input.To) = (Clock.Today, Proposed);

    protected override Task<Result<string>> DoAsync(CancellationToken ct) =>
        acting.RunAsync(Row.Code, Act.Act, new(Input.Reason, Input.To, Input.Number, Input.On), Seat, DeedNow(Input.Reason?.Trim()), ct);

    // What was refused or moved is another unit's now, and its page no longer this seat's.
    protected override string After(string code) =>
        Act.Act is MachineAct.Reject or MachineAct.Move ? "/trang-bi/danh-sach" : $"/trang-bi/{code}";

    internal sealed class Form
    {
        public string? Reason { get; set; }

        public string? To { get; set; }

        public string? Number { get; set; }

        public DateOnly? On { get; set; }
    }
}
