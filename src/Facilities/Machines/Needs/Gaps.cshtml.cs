using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Facilities.Handovers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Web;
using ThongSuot.Web.Lists;

namespace ThongSuot.Facilities.Machines.Needs;

/// <summary>
/// For the commune that asks for machines and the province that gives them: what is missing, by which rule, how many dossiers wait for it;
/// next, a difficulty or a machine that somebody else can spare.
/// </summary>
[Permit(FacilityPermissions.View)]
internal sealed class GapsModel(NeedReader needs, HandoverSettlement settlement) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = Worst.Parameter)]
    public bool All { get; set; }

    /// <summary>What is missing anywhere, what stops most dossiers first.</summary>
    public IReadOnlyList<(UnitNeeds Unit, MachineGap Gap)> Rows { get; private set; } = [];

    public IReadOnlyList<(UnitNeeds Unit, MachineGap Gap)> Shown => Worst.Of(Rows, All || One is not null);

    /// <summary>The one commune that is looked at; null for many.</summary>
    public UnitNeeds? One { get; private set; }

    public IReadOnlyList<SelectListItem> UnitItems { get; private set; } = [];

    public DateTimeOffset AsOf => Clock.Now;

    public string Here => $"/trang-bi/thieu?don-vi={Uri.EscapeDataString(One!.Unit.Path)}";

    public async Task OnGetAsync(CancellationToken ct)
    {
        var scope = FacilityScope.Of(Seat);
        UnitItems = FacilityScope.IsProvince(Seat) ? settlement.CommuneItems(Seat.ProvinceCode) : [];
        var wanted = HandoverFilters.Unit(Unit, scope) is { } path ? new Scope(path) : scope;
        var units = await needs.ReadAsync(wanted, Clock.Today, ct);
        One = wanted.IsProvince || units.Count == 0 ? null : units[0];
        Rows =
        [
            .. units
                .SelectMany(unit => unit.Gaps.Where(gap => gap.Short > 0).Select(gap => (unit, gap)))
                .OrderByDescending(row => row.gap.Touches)
                .ThenByDescending(row => row.gap.Short),
        ];
    }
}
