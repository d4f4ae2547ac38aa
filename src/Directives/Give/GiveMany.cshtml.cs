using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Directives.Give;

/// <summary>One directive to all communes, all departments or some of them: given once, a part each.</summary>
[Permit(DirectivePermissions.GiveMany)]
internal sealed class GiveManyModel(
    GiveToMany give,
    DirectivePeople people,
    DirectiveSettlement settlement,
    ISeatDirectory seats,
    BlockageLines lines,
    BlockedDrafts drafts
) : OfficePage
{
    private const int GatheringDays = 3;

    /// <summary>The line of the steering screen it is made of: its places are ticked, its six clarities filled.</summary>
    [BindProperty(SupportsGet = true, Name = BlockageLines.Parameter)]
    public string? LineKey { get; set; }

    public OfferedLine? Line { get; private set; }

    [BindProperty]
    public GiveForm Input { get; set; } = new();

    [BindProperty]
    public TargetForm To { get; set; } = new();

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public IReadOnlyList<DirectiveTarget> Targets { get; private set; } = [];

    /// <summary>The province's leaders and office alone reach everybody.</summary>
    private bool ReachesAll => Seat.Role is Role.ProvinceLeader or Role.ProvinceOffice;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        if (Line is { } line)
        {
            Input = drafts.Begin(line, await drafts.DirectedByAsync(Seat, proposes: true, ct), Seat, Clock.Now);
            To.Units = [.. line.Things.Select(thing => thing.UnitPath).Distinct(StringComparer.Ordinal)];
        }

        Input.DirectedBy ??= Seat.Role == Role.ProvinceLeader ? Seat.Title : null;
        Input.DueOn ??= settlement.SuggestedDueOn(Seat.ScopePath, Clock.Now);
        To.GatherOn = OfficeClock.DayOf(
            settlement
                .LawFor(Seat.ScopePath, Clock.Now)
                .Calendar.AddWorkingDays(OfficeClock.At(Input.DueOn.Value, new TimeOnly(17, 0)), GatheringDays)
        );
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var chosen = Targets.Where(To.Holds).ToList();
        var draft = Input.ToDraft(Seat, Input.Person is { } person ? await seats.FindAsync(new SeatId(person), ct) : null, null) with
        {
            DueOn = To.GatherOn,
        };
        var reached = chosen.Select(target => target.Leader).OfType<Seat>().ToList();
        var given = await give.RunAsync(draft, reached, Input.DueOn ?? Clock.Today, Line, DeedNow(), ct);
        if (given.IsRefused)
        {
            var answer = Refused(given.Refusal, given.Refusal.Field == DirectiveSettlement.GatherField ? "To." : "Input.");
            foreach (var missing in draft.Missing())
            {
                ModelState.AddModelError(GiveForm.FieldOf(missing), DirectiveLabels.Remedy(missing));
            }

            return answer;
        }

        var without = chosen.Where(target => target.Leader is null).Select(target => target.Unit.Name).ToList();
        Say(
            $"Đã giao {given.Value.Code} cho {reached.Count} đơn vị.{(without.Count == 0 ? string.Empty : $" Chưa giao được cho {without.Count} đơn vị chưa có lãnh đạo có tài khoản: {string.Join(", ", without.Take(10))}.")}"
        );
        return Redirect($"/chi-dao/{given.Value.Code}");
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (!ReachesAll)
        {
            return false;
        }

        People = [new SelectListItem("Chọn đơn vị và người", string.Empty), .. await people.ForAsync(Seat, asPart: false, ct)];
        Targets = await give.TargetsAsync(Seat.ProvinceCode, ct);
        Line = LineKey is { Length: > 0 } key ? await lines.FindAsync(key, Seat, ct) : null;
        return true;
    }

    /// <summary>To whom it goes.</summary>
    internal sealed class TargetForm
    {
        public bool AllCommunes { get; set; }

        public bool AllDepartments { get; set; }

        public List<string> Units { get; set; } = [];

        /// <summary>Until when all of it is gathered.</summary>
        public DateOnly? GatherOn { get; set; }

        public bool Holds(DirectiveTarget target) =>
            Units.Contains(target.Unit.Path) || (target.Unit.Kind == UnitKind.Commune ? AllCommunes : AllDepartments);
    }
}
