using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Web;

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

    public int Year { get; private set; }

    public IReadOnlyList<int> Years { get; private set; } = [];

    public Unit Unit { get; private set; } = null!;

    public int WorkingDays => Months.Sum(month => month.WorkingDays);

    public IReadOnlyList<MonthLine> Months { get; private set; } = [];

    public IReadOnlyList<CalendarDay> Days { get; private set; } = [];

    public IReadOnlyList<HoursLine> Hours { get; private set; } = [];

    public IReadOnlyList<ClosureLine> Closures { get; private set; } = [];

    public bool MayClose => May(TerritoryPermissions.Closures);

    /// <summary>Units whose calendar may be looked at: those of the seat's province.</summary>
    public IEnumerable<SelectListItem> Shown => Choices(units.ByPath($"/{Unit.ProvinceCode}/")!);

    /// <summary>Units the seat may close.</summary>
    public IEnumerable<SelectListItem> Closable => units.ByPath(Seat.ScopePath) is { } own ? Choices(own) : [];

    public void OnGet() => Load();

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

        var closed = await close.RunAsync(new(Input.UnitPath ?? string.Empty, Moment(Input.ClosedFrom), Moment(Input.ClosedTo), Input.Reason, Input.Document), Seat.Scope, DeedNow(), ct);
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

    public static string Words(CalendarDayKind kind) => kind switch
    {
        CalendarDayKind.Holiday => "Nghỉ lễ, Tết",
        CalendarDayKind.Compensatory => "Nghỉ bù",
        CalendarDayKind.SwapOff => "Nghỉ hoán đổi",
        _ => "Làm bù",
    };

    private RedirectResult Done(string message)
    {
        Say(message);
        return Redirect($"/lich-lam-viec?nam={Year}&donVi={Uri.EscapeDataString(Unit.Path)}");
    }

    private void Load()
    {
        Year = Math.Clamp(Nam ?? Clock.Today.Year, WorkingCalendar.FirstDay.Year, WorkingCalendar.LastDay.Year);
        Years = [.. Enumerable.Range(2025, 4).Append(Year).Distinct().Order()];
        Unit = units.ByPath(DonVi ?? string.Empty) ?? units.Organisation(Seat.UnitPath) ?? units.ByPath("/25/")!;
        Days = [.. calendars.Days.Where(day => day.Day.Year == Year)];
        Hours = [.. calendars.Hours.Where(hours => Unit.Path.StartsWith(hours.UnitPath, StringComparison.Ordinal) && hours.ValidFrom.Year <= Year && (hours.ValidTo is null || hours.ValidTo.Value.Year >= Year))
            .Reverse().Select(hours => new HoursLine(hours.Name, NameOf(hours.UnitPath), hours.ValidFrom, hours.ValidTo, hours.Source, hours.Certainty, Lines(hours)))];
        var closures = calendars.Closures.Where(closure => OfficeClock.DayOf(closure.From).Year <= Year && OfficeClock.DayOf(closure.To).Year >= Year
            && (Unit.Path.StartsWith(closure.UnitPath, StringComparison.Ordinal) || closure.UnitPath.StartsWith(Unit.Path, StringComparison.Ordinal))).ToList();
        Closures = [.. closures.Select(closure => new ClosureLine(closure.Id.Value, NameOf(closure.UnitPath), closure.From, closure.To, closure.Reason, closure.Document, closure.RecordedBy, closure.RecordedAt, MayClose && Seat.Scope.Covers(closure.UnitPath)))];
        var calendar = calendars.For(Unit.Path);
        Months = [.. Enumerable.Range(1, 12).Select(month => Month(calendar, month, closures))];
    }

    private MonthLine Month(WorkingCalendar calendar, int month, List<Closure> closures)
    {
        var days = Enumerable.Range(1, DateTime.DaysInMonth(Year, month)).Select(day => new DateOnly(Year, month, day)).ToList();
        var notes = Days.Where(day => day.Day.Month == month).Select(day => $"{day.Day.Day} {day.Name}")
            .Concat(closures.Where(closure => Unit.Path.StartsWith(closure.UnitPath, StringComparison.Ordinal) && OfficeClock.DayOf(closure.From) <= days[^1] && OfficeClock.DayOf(closure.To) >= days[0])
                .Select(closure => $"ngừng làm việc: {closure.Reason}"));
        return new MonthLine(month, days.Count(calendar.IsWorkingDay), [.. notes]);
    }

    private string NameOf(string path) => path == "/" ? "cả nước" : units.ByPath(path)?.Name ?? path;

    private IEnumerable<SelectListItem> Choices(Unit top) =>
        new[] { top }.Concat(units.ChildrenOf(top.Path)).Select(unit => new SelectListItem(unit.Kind == UnitKind.Commune ? unit.Name : unit.ShortName, unit.Path));

    /// <summary>Weekdays with the same hours stand in one line.</summary>
    private static IReadOnlyList<(string Days, string Periods)> Lines(WorkingHours hours)
    {
        DayOfWeek[] week = [DayOfWeek.Monday, DayOfWeek.Tuesday, DayOfWeek.Wednesday, DayOfWeek.Thursday, DayOfWeek.Friday, DayOfWeek.Saturday, DayOfWeek.Sunday];
        return [.. week.GroupBy(hours.On).Where(group => group.Key.Length > 0).Select(group => (Between([.. group]), group.Key.Replace("-", "–", StringComparison.Ordinal).Replace(" ", ", ", StringComparison.Ordinal)))];
    }

    private static string Between(DayOfWeek[] days)
    {
        var names = days.Select(day => Platform.Text.VietnameseFormat.WeekdayName(new DateOnly(2026, 7, 5).AddDays((int)day))).ToList();
        return names.Count > 2 && days[^1] - days[0] == names.Count - 1 ? $"{names[0]} đến {names[^1]}" : string.Join(", ", names);
    }

    private static DateTimeOffset? Moment(string? local) =>
        DateTime.TryParseExact(local, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? OfficeClock.At(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time))
            : null;

    internal sealed record MonthLine(int Number, int WorkingDays, IReadOnlyList<string> Notes);

    internal sealed record HoursLine(string Name, string Where, DateOnly From, DateOnly? To, string Source, Platform.Law.Certainty Certainty, IReadOnlyList<(string Days, string Periods)> Lines);

    internal sealed record ClosureLine(Guid Id, string Where, DateTimeOffset From, DateTimeOffset To, string Reason, string Document, string RecordedBy, DateTimeOffset RecordedAt, bool MayCancel);

    internal sealed class Form
    {
        public string? UnitPath { get; set; }

        public string? ClosedFrom { get; set; }

        public string? ClosedTo { get; set; }

        public string? Reason { get; set; }

        public string? Document { get; set; }
    }
}
