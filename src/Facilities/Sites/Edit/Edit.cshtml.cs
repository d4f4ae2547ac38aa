using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Facilities.Sites.Edit;

/// <summary>A new building, or what is known of one.</summary>
[Permit(FacilityPermissions.HandOver)]
internal sealed class EditModel(IDbContextFactory<Db> contexts, KeepSite keep, HandoverSettlement settlement) : OfficePage
{
    [BindProperty]
    public SiteForm Input { get; set; } = new();

    /// <summary>Null for a new one.</summary>
    public Site? Site { get; private set; }

    public IReadOnlyList<SelectListItem> UnitItems { get; private set; } = [];

    public static IEnumerable<SelectListItem> Kinds =>
        Enum.GetValues<SiteKind>().Select(kind => new SelectListItem(SiteLabels.Of(kind), kind.ToString()));

    public static IEnumerable<SelectListItem> Conditions =>
        Enum.GetValues<SiteCondition>().Select(one => new SelectListItem(SiteLabels.Of(one), one.ToString()));

    public static IEnumerable<SelectListItem> Rights =>
        Enum.GetValues<SiteRight>().Select(right => new SelectListItem(SiteLabels.Of(right), right.ToString()));

    public async Task<IActionResult> OnGetAsync(string? code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        Input = Site is null ? Input : SiteForm.Of(Site);
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
        if (Site is null && UnitItems.Count > 0 && UnitItems.All(item => item.Value != unit || unit.Length == 0))
        {
            return Refused(FacilityRefusals.SiteUnitWrong);
        }

        var done = await keep.RunAsync(Site?.Code, unit, facts, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say(Site is null ? $"Đã thêm trụ sở {done.Value}." : "Đã sửa số liệu trụ sở.");
        return Redirect($"/tru-so/{done.Value}");
    }

    private async Task<bool> LoadAsync(string? code, CancellationToken ct)
    {
        UnitItems = FacilityScope.IsProvince(Seat) ? settlement.CommuneItems(Seat.ProvinceCode) : [];
        if (code is null)
        {
            return true;
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        Site = await db.SiteAsync(code, FacilityScope.Of(Seat), ct);
        return Site is not null;
    }
}
