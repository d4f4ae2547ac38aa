using System.Globalization;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Reports.Periods;

namespace ThongSuot.Reports.Tests;

/// <summary>Windows and due days of ND 09/2019/NĐ-CP, Art. 12, as published.</summary>
public sealed class ReportPeriodTests
{
    [Theory]
    [MemberData(nameof(Windows))]
    public void Every_published_window_and_due_day_comes_out(
        string id,
        string kind,
        int number,
        int year,
        string from,
        string to,
        string due
    )
    {
        var period = new ReportPeriod(KindOf(kind), number, year);

        (period.From, period.To).ShouldBe((Day(from), Day(to)), id);
        period.DueOn(WorkingCalendar.Standard, 2).ShouldBe(due.Length == 0 ? null : Day(due), id);
    }

    [Fact]
    public void The_months_of_a_year_follow_one_another_without_a_gap_and_make_the_year()
    {
        for (var year = 2024; year <= 2030; year++)
        {
            var months = Enumerable.Range(1, 12).Select(month => new ReportPeriod(PeriodKind.Month, month, year)).ToList();
            foreach (var (one, next) in months.Zip(months.Skip(1)))
            {
                next.From.ShouldBe(one.To.AddDays(1));
            }

            var whole = new ReportPeriod(PeriodKind.Year, 1, year);
            (months[0].From, months[^1].To).ShouldBe((whole.From, whole.To));
            new ReportPeriod(PeriodKind.NineMonths, 1, year).To.ShouldBe(months[8].To);
            new ReportPeriod(PeriodKind.HalfYear, 2, year).From.ShouldBe(months[6].From);
        }
    }

    public static TheoryData<string, string, int, int, string, string, string> Windows()
    {
        var data = new TheoryData<string, string, int, int, string, string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Vectors", "report-windows.csv")).Skip(1))
        {
            var cells = line.Split(',');
            data.Add(
                cells[0],
                cells[1],
                int.Parse(cells[2], CultureInfo.InvariantCulture),
                int.Parse(cells[3], CultureInfo.InvariantCulture),
                cells[4],
                cells[5],
                cells[6]
            );
        }

        return data;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static PeriodKind KindOf(string kind) =>
        kind switch
        {
            "week" => PeriodKind.Week,
            "month" => PeriodKind.Month,
            "quarter" => PeriodKind.Quarter,
            "half-year" or "six-months" => PeriodKind.HalfYear,
            "nine-months" => PeriodKind.NineMonths,
            "year" => PeriodKind.Year,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "unknown"),
        };
}
