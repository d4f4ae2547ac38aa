using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Platform.Tests.WorkingTime;

public sealed class DueDateCheckTests
{
    [Fact]
    public void A_file_that_agrees_prints_its_score_alone()
    {
        var (code, report) = Check("""
            received,working_hours,due
            2026-02-13T10:00+07:00,16,2026-02-24T10:00+07:00
            2026-07-01T09:00:00+07:00,1.5,2026-07-01T10:30:00+07:00
            2026-07-01T02:00:00Z,1,2026-07-01T10:00+07:00
            """);

        report.ShouldBe(["3/3"]);
        code.ShouldBe(0);
    }

    [Fact]
    public void Each_wrong_or_unreadable_line_is_named_by_its_number()
    {
        var (code, report) = Check("""
            due,received,working_hours
            2026-02-24T10:00+07:00,2026-02-13T10:00+07:00,16
            2026-02-24T11:00+07:00,2026-02-13T10:00+07:00,16
            2026-02-24T10:00+07:00,2026-02-13T10:00,16

            2026-02-24T10:00+07:00,2026-02-13T10:00+07:00,nhiều
            2026-02-24T10:00+07:00,1999-02-13T10:00+07:00,16
            2026-02-24T10:00+07:00
            """);

        report.Count.ShouldBe(6);
        report[0].ShouldStartWith("Dòng 3: nhận 2026-02-13T10:00+07:00, 16 giờ làm việc: tính ra 2026-02-24T10:00:00+07:00");
        report[1].ShouldStartWith("Dòng 4: received '2026-02-13T10:00' không phải thời điểm có múi giờ");
        report[2].ShouldStartWith("Dòng 6: working_hours 'nhiều'");
        report[3].ShouldStartWith("Dòng 7: ngoài lịch làm việc");
        report[4].ShouldStartWith("Dòng 8: received ''");
        report[5].ShouldBe("1/6");
        code.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("nhận,giờ,hạn\n1,2,3")]
    public void A_file_without_the_columns_is_refused(string file)
    {
        var (code, report) = Check(file);

        report[0].ShouldBe("Dòng 1: cần các cột received, working_hours, due.");
        code.ShouldBe(1);
    }

    private static (int Code, IReadOnlyList<string> Report) Check(string file)
    {
        using var report = new StringWriter();
        var code = DueDateCheck.Run(new StringReader(file), report, WorkingCalendar.Standard);
        return (code, report.ToString().TrimEnd().Split(Environment.NewLine));
    }
}
