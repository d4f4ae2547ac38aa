using ThongSuot.Finance.Law;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Law;

namespace ThongSuot.Finance.Rules;

/// <summary>The dates of the budget year and the terms of settlement, with the days they fall on this year and next.</summary>
[Permit(FinancePermissions.View)]
internal sealed class RulesModel(FinanceLaw law, FinanceBooks books) : LawPage
{
    public override LegalChapter Chapter => FinanceLaw.Chapter;

    public override bool MayEdit => May(FinancePermissions.Rules) && FinanceSeats.IsFinance(Seat);

    /// <summary>The coming days of the budget year, the nearest first, and the last working day on which one is safe.</summary>
    public IReadOnlyList<(DateOnly Day, DateOnly Safe, string Name)> Coming
    {
        get
        {
            var calendar = books.CalendarOf(UnitPath.OfProvince(SeatProvince));
            return
            [
                .. Groups
                    .SelectMany(group => group)
                    .Where(setting => setting.Kind == LegalValueKind.DayOfYear && setting.IsInForce(Clock.Today))
                    .SelectMany(setting =>
                        new[] { Clock.Today.Year, Clock.Today.Year + 1 }.Select(year => (Day: law.Yearly(setting.Code, year), setting.Name))
                    )
                    .Concat(AfterProvince(calendar))
                    .Where(pair => pair.Day >= Clock.Today && pair.Day < Clock.Today.AddYears(1))
                    .OrderBy(pair => pair.Day)
                    .Select(pair => (pair.Day, FinanceLaw.SafeDay(pair.Day, calendar), pair.Name)),
            ];
        }
    }

    /// <summary>The commune's own terms, which run from the province's decision; shown as if that comes on its last day.</summary>
    private IEnumerable<(DateOnly Day, string Name)> AfterProvince(Platform.WorkingTime.WorkingCalendar calendar)
    {
        foreach (var year in new[] { Clock.Today.Year, Clock.Today.Year + 1 })
        {
            var council = law.Term("finance.commune-council-days", law.Yearly("finance.province-council", year), calendar);
            yield return (council, "Hội đồng nhân dân xã quyết định dự toán (nếu tỉnh quyết định vào ngày cuối)");
            yield return (law.AssignBy(council, year + 1, calendar), "UBND xã giao dự toán đến đơn vị (nếu xã quyết định vào ngày cuối)");
        }
    }

    public static string DayWords(DateOnly day) => $"{VietnameseFormat.WeekdayName(day)} {VietnameseFormat.Date(day)}";

    protected override string HeadingOf(LegalSetting setting) =>
        setting.Code.Split('.')[0] switch
        {
            "project" => "Vốn đầu tư, quyết toán dự án",
            "site" => "Giải phóng mặt bằng",
            _ => "Ngân sách thường xuyên",
        };
}
