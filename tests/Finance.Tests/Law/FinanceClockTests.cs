using System.Globalization;
using CsvHelper;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Finance.Law;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Finance.Tests.Law;

/// <summary>Every row of the vectors written from the law comes out of the settings this release brings.</summary>
public sealed class FinanceClockTests
{
    private static readonly WorkingCalendar Calendar = WorkingCalendar.Standard;

    public static TheoryData<string> Rows => [.. Read().Select(row => row.Id)];

    [Theory, MemberData(nameof(Rows))]
    public async Task The_last_day_is_the_one_the_law_sets(string id)
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var law = given.Program.Services.GetRequiredService<FinanceLaw>();
        var row = Read().Single(one => one.Id == id);

        var last = LastDay(law, row);

        last.ShouldBe(row.Expected, $"{row.Id} {row.What}");
        if (row.Safe is { } safe)
        {
            FinanceLaw.SafeDay(last, Calendar).ShouldBe(safe);
            FinanceLaw.Settled(last, Calendar).ShouldBe(row.Rolled!.Value);
        }
    }

    [Theory]
    [InlineData("trước ngày", "20/1", "2027-01-19")]
    [InlineData("hết ngày", "28/2", "2027-02-28")]
    [InlineData("trước ngày", "1/1", "2026-12-31")]
    public void A_day_before_which_something_is_due_is_itself_too_late(string unit, string value, string last) =>
        LegalValue.LastDay(Setting(unit, value), 2027).ShouldBe(DateOnly.Parse(last, CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("31/2")]
    [InlineData("29/2")]
    [InlineData("20")]
    [InlineData("")]
    [InlineData("1/13")]
    public void A_day_that_not_every_year_has_is_refused(string typed) =>
        LegalValue.Read(Setting("trước ngày", "20/1"), typed).Refusal!.Code.ShouldBe("law.not-a-day-of-year");

    [Fact]
    public void A_day_of_the_year_is_kept_as_it_is_read()
    {
        LegalValue.Read(Setting("trước ngày", "20/1"), " 05/03 ").Value.ShouldBe("5/3");
        LegalValue.Shown(Setting("trước ngày", "20/1")).ShouldBe("trước ngày 20/1");
    }

    private static DateOnly LastDay(FinanceLaw law, Row row)
    {
        DateOnly Day() => DateOnly.Parse(row.Start, CultureInfo.InvariantCulture);
        int Year() => int.Parse(row.Start, CultureInfo.InvariantCulture);
        return row.Id switch
        {
            "F01" or "F02" => law.Term("project.prepare-c", Day(), Calendar),
            "F03" => law.Term("project.verify-c", Day(), Calendar),
            "F06" => law.Term("project.verify-b", Day(), Calendar),
            "F07" => law.Term("project.approve-b", Day(), Calendar),
            "F08" or "F11" => law.Term("project.prepare-a", Day(), Calendar),
            "F12" => law.Term("project.accounts-cleared", Day(), Calendar),
            "F13" => law.Yearly("project.figures-commune", Year()),
            "F16" => law.Term("finance.commune-council-days", Day(), Calendar),
            "F17" or "F18" => law.AssignBy(Day(), Day().Year + 1, Calendar),
            "F21" => law.Yearly("finance.last-spending", Year()),
            "F22" => law.AdjustmentPapersBy(Year() - 1, Calendar),
            "F23" => law.Yearly("finance.reconcile", Year()),
            "F26" => law.Term("finance.resolution-sent", Day(), Calendar),
            _ => throw new InvalidOperationException($"A new row of the vectors: {row.Id}"),
        };
    }

    private static LegalSetting Setting(string unit, string value) =>
        new()
        {
            Id = LegalSettingId.New(),
            Chapter = "finance",
            Kind = LegalValueKind.DayOfYear,
            Code = "finance.test",
            Name = "Ngày",
            Value = value,
            Unit = unit,
            ValidFrom = new DateOnly(2026, 1, 1),
            Source = "TT",
            Article = string.Empty,
            Certainty = Certainty.Read,
        };

    private static List<Row> Read()
    {
        using var stream = typeof(FinanceClockTests).Assembly.GetManifestResourceStream(
            "ThongSuot.Finance.Tests.Vectors.finance-clocks.csv"
        )!;
        using var text = new StreamReader(stream);
        using var csv = CsvReader.Create(text);
        var rows = new List<Row>();
        while (csv.Read())
        {
            rows.Add(
                new Row(
                    csv.GetString("id"),
                    csv.GetString("what"),
                    csv.GetString("start"),
                    DateOnly.Parse(csv.GetString("expected"), CultureInfo.InvariantCulture),
                    csv.GetString("safe_working_day") is { Length: > 0 } safe ? DateOnly.Parse(safe, CultureInfo.InvariantCulture) : null,
                    csv.GetString("rolled") is { Length: > 0 } rolled ? DateOnly.Parse(rolled, CultureInfo.InvariantCulture) : null
                )
            );
        }

        return rows;
    }

    private sealed record Row(string Id, string What, string Start, DateOnly Expected, DateOnly? Safe, DateOnly? Rolled);
}
