using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Web;

namespace ThongSuot.Territory.Calendar;

/// <summary>The province office enters the year's days off, swaps, made-up days and working hours by their document.</summary>
[Permit(TerritoryPermissions.Calendar)]
internal sealed class EditCalendarModel(Units places, Calendars calendars, ChangeDays days, ChangeHours hours) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public int? Nam { get; set; }

    public Unit Province { get; private set; } = null!;

    public YearOverview Calendar { get; private set; } = null!;

    public IEnumerable<int> Years =>
        Enumerable.Range(WorkingCalendar.FirstDay.Year, WorkingCalendar.LastDay.Year - WorkingCalendar.FirstDay.Year + 1);

    public IEnumerable<SelectListItem> Kinds =>
        [
            new("Chọn", string.Empty),
            .. Enum.GetValues<CalendarDayKind>().Select(kind => new SelectListItem(YearOverview.Words(kind), kind.ToString())),
        ];

    public IEnumerable<SelectListItem> Units =>
        new[] { Province }
            .Concat(places.ChildrenOf(Province.Path))
            .Select(unit => new SelectListItem(unit.Kind == UnitKind.Commune ? unit.Name : unit.ShortName, unit.Path));

    public void OnGet() => Load();

    public Task<IActionResult> OnPostPutAsync(CancellationToken ct) =>
        ActAsync(
            () => days.PutAsync(new(Input.Day, Input.LastDay, Input.Kind, Input.Name, Input.Document), Province.Path, DeedNow(), ct),
            "Đã ghi vào lịch."
        );

    public Task<IActionResult> OnPostConfirmAsync(CancellationToken ct) =>
        ActAsync(
            () => days.ConfirmAsync(Calendar.Year, Input.YearDocument, Province.Path, DeedNow(), ct),
            $"Đã xác nhận lịch nghỉ năm {Nam}."
        );

    public Task<IActionResult> OnPostTakeAwayAsync(DateOnly? day, CancellationToken ct) =>
        ActAsync(() => days.TakeAwayAsync(day ?? default, Province.Path, DeedNow(), ct), "Đã bỏ ngày khỏi lịch của tỉnh.");

    public Task<IActionResult> OnPostHoursAsync(CancellationToken ct) =>
        ActAsync(
            () =>
                hours.RunAsync(
                    new(
                        Input.HoursUnit,
                        Input.HoursName,
                        Input.HoursFrom,
                        Input.HoursTo,
                        Input.Weekdays,
                        Input.Saturday,
                        Input.Sunday,
                        Input.HoursDocument
                    ),
                    Seat.Scope,
                    DeedNow(),
                    ct
                ),
            "Đã ghi giờ làm việc."
        );

    private async Task<IActionResult> ActAsync(Func<Task<Result<int>>> act, string done)
    {
        Load();
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var changed = await act();
        if (changed.IsRefused)
        {
            return Refused(changed.Refusal);
        }

        Say($"{done} Dời {VietnameseFormat.Number(changed.Value)} hạn trả.");
        return Redirect($"/lich-lam-viec/sua?nam={Calendar.Year}");
    }

    private void Load()
    {
        Province = places.ByPath(UnitPath.OfProvince(Seat.ProvinceCode))!;
        Calendar = new YearOverview(
            calendars,
            places,
            Province,
            Math.Clamp(Nam ?? Clock.Today.Year, WorkingCalendar.FirstDay.Year, WorkingCalendar.LastDay.Year)
        );
    }

    internal sealed class Form
    {
        public DateOnly? Day { get; set; }

        public DateOnly? LastDay { get; set; }

        public CalendarDayKind? Kind { get; set; }

        public string? Name { get; set; }

        public string? Document { get; set; }

        public string? YearDocument { get; set; }

        public string? HoursUnit { get; set; }

        public string? HoursName { get; set; }

        public DateOnly? HoursFrom { get; set; }

        public DateOnly? HoursTo { get; set; }

        public string? Weekdays { get; set; }

        public string? Saturday { get; set; }

        public string? Sunday { get; set; }

        public string? HoursDocument { get; set; }
    }
}
