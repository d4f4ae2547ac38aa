using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Territory.Calendar;

[Permit(TerritoryPermissions.View)]
internal sealed class YearModel(Units units, Calendars calendars, CloseUnit close, CancelClosure cancel) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public int? Nam { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? DonVi { get; set; }

    public Unit Unit { get; private set; } = null!;

    public YearOverview Calendar { get; private set; } = null!;

    public IEnumerable<int> Years =>
        Enumerable.Range(WorkingCalendar.FirstDay.Year, WorkingCalendar.LastDay.Year - WorkingCalendar.FirstDay.Year + 1);

    public bool MayEdit => May(TerritoryPermissions.Calendar);

    public bool MayClose => May(TerritoryPermissions.Closures);

    /// <summary>Units whose calendar may be looked at: those of the seat's province.</summary>
    public IEnumerable<SelectListItem> Shown => Choices(units.ByPath(UnitPath.OfProvince(Unit.ProvinceCode))!);

    /// <summary>Units the seat may close.</summary>
    public IEnumerable<SelectListItem> Closable => units.ByPath(Seat.ScopePath) is { } own ? Choices(own) : [];

    public void OnGet() => Load();

    public IActionResult OnGetSheet(SheetFormat dang)
    {
        Load();
        return new SheetDownload<DateOnly>(
            YearSheet.Of(Calendar, calendars.For(Unit.Path), Unit, Clock.Now),
            dang,
            $"lich-lam-viec-{Calendar.Year}"
        );
    }

    public async Task<IActionResult> OnPostCloseAsync(CancellationToken ct)
    {
        if (!MayClose)
        {
            return Forbid();
        }

        Load();
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var closed = await close.RunAsync(
            new(Input.UnitPath ?? string.Empty, Input.ClosedFrom, Input.ClosedTo, Input.Reason, Input.Document),
            Seat.Scope,
            DeedNow(),
            ct
        );
        return closed.IsRefused ? Refused(closed.Refusal) : Done("Đã ghi nhận ngừng làm việc. Hạn tính từ lúc này sẽ trừ thời gian đó.");
    }

    public async Task<IActionResult> OnPostCancelAsync(Guid closure, CancellationToken ct)
    {
        if (!MayClose)
        {
            return Forbid();
        }

        Load();
        var cancelled = await cancel.RunAsync(new ClosureId(closure), Seat.Scope, DeedNow(), ct);
        return cancelled.IsRefused ? Refused(cancelled.Refusal with { Field = null }) : Done("Đã hủy đợt ngừng làm việc.");
    }

    public bool MayCancel(Closure closure) => MayClose && Seat.Scope.Covers(closure.UnitPath);

    private RedirectResult Done(string message)
    {
        Say(message);
        return Redirect($"/lich-lam-viec?nam={Calendar.Year}&donVi={Uri.EscapeDataString(Unit.Path)}");
    }

    private void Load()
    {
        Unit = units.ByPath(DonVi ?? string.Empty) ?? units.Organisation(Seat.UnitPath) ?? units.Provinces[0];
        Calendar = new YearOverview(
            calendars,
            units,
            Unit,
            Math.Clamp(Nam ?? Clock.Today.Year, WorkingCalendar.FirstDay.Year, WorkingCalendar.LastDay.Year)
        );
    }

    private IEnumerable<SelectListItem> Choices(Unit top) =>
        new[] { top }
            .Concat(units.ChildrenOf(top.Path))
            .Select(unit => new SelectListItem(unit.Kind == UnitKind.Commune ? unit.Name : unit.ShortName, unit.Path));

    internal sealed class Form
    {
        public string? UnitPath { get; set; }

        public DateTimeOffset? ClosedFrom { get; set; }

        public DateTimeOffset? ClosedTo { get; set; }

        public string? Reason { get; set; }

        public string? Document { get; set; }
    }
}
