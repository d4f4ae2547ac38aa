using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Platform.Tests.WorkingTime;

public sealed class DueDateCheckTests
{
    [Fact]
    public void A_file_that_agrees_prints_its_score_alone()
    {
        var (code, report) = Check(
            """
            received,working_hours,due
            2026-02-13T10:00+07:00,16,2026-02-24T10:00+07:00
            2026-07-01T09:00:00+07:00,1.5,2026-07-01T10:30:00+07:00
            2026-07-01T02:00:00Z,1,2026-07-01T10:00+07:00
            """
        );

        report.ShouldBe(["3/3"]);
        code.ShouldBe(0);
    }

    [Fact]
    public void Each_wrong_or_unreadable_line_is_named_by_its_number()
    {
        var (code, report) = Check(
            """
            due,received,working_hours
            2026-02-24T10:00+07:00,2026-02-13T10:00+07:00,16
            2026-02-24T11:00+07:00,2026-02-13T10:00+07:00,16
            2026-02-24T10:00+07:00,2026-02-13T10:00,16

            2026-02-24T10:00+07:00,2026-02-13T10:00+07:00,nhiều
            2026-02-24T10:00+07:00,1999-02-13T10:00+07:00,16
            2026-02-24T10:00+07:00
            """
        );

        report.Count.ShouldBe(6);
        report[0].ShouldStartWith("Dòng 3: nhận 2026-02-13T10:00+07:00, 16 giờ làm việc: tính ra 2026-02-24T10:00:00+07:00");
        report[1].ShouldStartWith("Dòng 4: received '2026-02-13T10:00' không phải thời điểm có múi giờ");
        report[2].ShouldStartWith("Dòng 6: working_hours 'nhiều'");
        report[3].ShouldStartWith("Dòng 7: ngoài lịch làm việc");
        report[4].ShouldStartWith("Dòng 8: received ''");
        report[5].ShouldBe("1/6");
        code.ShouldBe(1);
    }

    [Fact]
    public void Limits_in_days_months_and_years_come_out_as_the_vectors_of_the_law_have_them()
    {
        using var report = new StringWriter();
        var file = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "WorkingTime", "Vectors", "calendar-limits.csv"));
        var code = DueDateCheck.Run(new StringReader(file), report, WorkingCalendar.Standard);
        var lines = report.ToString().TrimEnd().Split(Environment.NewLine);

        lines[^1].ShouldBe("24/24");
        lines[..^1].ShouldAllBe(line => line.Contains("khớp theo cách hiểu đã chọn"));
        lines.Length.ShouldBe(5);
        code.ShouldBe(0);
    }

    [Theory]
    [InlineData(
        "2026-08-03T09:15:00+07:00,10,day,2026-08-13T09:15:00+07:00",
        "nhận 2026-08-03T09:15:00+07:00, 10 ngày: tính ra 2026-08-13T17:00:00+07:00"
    )]
    [InlineData("2026-08-03T09:15:00+07:00,1.5,month,2026-08-13T09:15:00+07:00", "limit '1.5' phải là số nguyên khi tính theo tháng")]
    [InlineData("2026-08-03T09:15:00+07:00,2,week,2026-08-13T09:15:00+07:00", "unit 'week' không có trong hệ thống")]
    [InlineData("2026-08-03T09:15:00+07:00,30,year,2056-08-03T17:00:00+07:00", "ngoài lịch làm việc")]
    [InlineData("2026-08-03T09:15:00+07:00,mười,day,2026-08-13T17:00:00+07:00", "limit 'mười' không phải số")]
    public void A_limit_that_differs_or_cannot_be_read_is_told(string line, string told)
    {
        var (code, report) = Check($"received,limit,unit,expected_due\n{line}");

        report[0].ShouldStartWith($"Dòng 2: {told}");
        (report[1], code).ShouldBe(("0/1", 1));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nhận,giờ,hạn\n1,2,3")]
    public void A_file_without_the_columns_is_refused(string file)
    {
        var (code, report) = Check(file);

        report[0].ShouldBe("Dòng 1: cần các cột received, working_hours, due hoặc received, limit, unit, expected_due.");
        code.ShouldBe(1);
    }

    private static (int Code, IReadOnlyList<string> Report) Check(string file)
    {
        using var report = new StringWriter();
        var code = DueDateCheck.Run(new StringReader(file), report, WorkingCalendar.Standard);
        return (code, report.ToString().TrimEnd().Split(Environment.NewLine));
    }
}
