using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Facilities.Sites;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Facilities.Machines.Edit;

/// <summary>For whoever keeps a unit's register, with the machine or its papers in hand; next, its label.</summary>
[Permit(FacilityPermissions.HandOver)]
internal sealed class EditModel(IDbContextFactory<Db> contexts, KeepMachine keep, HandoverSettlement settlement) : OfficePage
{
    [BindProperty]
    public MachineForm Input { get; set; } = new();

    /// <summary>Null for a new one.</summary>
    public Machine? Machine { get; private set; }

    public IReadOnlyList<SelectListItem> UnitItems { get; private set; } = [];

    /// <summary>Buildings of the unit; only "not said" where the unit is still to be chosen.</summary>
    public IReadOnlyList<SelectListItem> SiteItems { get; private set; } = [];

    public static IEnumerable<SelectListItem> Kinds =>
        MachineLabels.Kinds.Select(kind => new SelectListItem(MachineLabels.Of(kind), kind.ToString()));

    public static IEnumerable<SelectListItem> Conditions =>
        Enum.GetValues<MachineCondition>().Select(one => new SelectListItem(MachineLabels.Of(one), one.ToString()));

    public async Task<IActionResult> OnGetAsync(string? code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        Input = Machine is null ? Input : MachineForm.Of(Machine);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        var facts = Input.Read(ModelState);
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var unit = UnitItems.Count > 0 ? Input.Unit ?? string.Empty : Seat.ScopePath;
        if (Machine is null && UnitItems.Count > 0 && UnitItems.All(item => item.Value != unit || unit.Length == 0))
        {
            return Refused(FacilityRefusals.SiteUnitWrong);
        }

        var done = await keep.RunAsync(Machine?.Code, unit, facts, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say(Machine is null ? $"Đã thêm máy {done.Value}." : "Đã sửa số liệu máy.");
        return Redirect($"/trang-bi/{done.Value}");
    }

    private async Task<bool> LoadAsync(string? code, CancellationToken ct)
    {
        UnitItems = FacilityScope.IsProvince(Seat) ? settlement.CommuneItems(Seat.ProvinceCode) : [];
        await using var db = await contexts.CreateDbContextAsync(ct);
        Machine = code is null ? null : await db.MachineAsync(code, FacilityScope.Of(Seat), ct);
        var unit = Machine?.UnitPath ?? (UnitItems.Count > 0 ? null : Seat.ScopePath);
        var sites = unit is null
            ? []
            : await db.SitesSeen(new Scope(unit))
                .AsNoTracking()
                .OrderBy(site => site.Name)
                .Select(site => new { site.Id, site.Name })
                .ToListAsync(ct);
        SiteItems = [new("Chưa ghi", string.Empty), .. sites.Select(site => new SelectListItem(site.Name, site.Id.Value.ToString()))];
        return code is null || Machine is not null;
    }
}
