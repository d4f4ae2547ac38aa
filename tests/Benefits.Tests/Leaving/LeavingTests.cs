using ThongSuot.Benefits.Policy;

namespace ThongSuot.Benefits.Tests.Leaving;

public sealed class LeavingTests
{
    [Fact]
    public async Task A_day_of_leaving_that_has_passed_is_refused_until_somebody_says_why_it_comes_late()
    {
        var office = await Office.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var late = Sample.Particulars(number: Office.NextNumber()) with { LateWhy = " " };
        var refused = (await office.TryFileAsync(late)).Refusal.ShouldNotBeNull();
        (refused.Code, refused.Field).ShouldBe(("benefit.leave-past", "LateWhy"));
        refused.Message.ShouldContain("1/5/2025");
        (await office.TryFileAsync(late with { LateWhy = "Hồ sơ chuyển từ đơn vị cũ" })).Refusal.ShouldBeNull();
        var ahead = late.Facts.LeavingOn(new DateOnly(2025, 9, 11));
        (await office.TryFileAsync(Sample.Particulars(ahead, number: Office.NextNumber()) with { LateWhy = null })).Refusal.ShouldBeNull(
            "today has not passed"
        );
    }

    [Fact]
    public async Task A_code_that_the_staff_file_does_not_know_is_refused()
    {
        var office = await Office.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        (
            await office.TryFileAsync(Sample.Particulars(number: Office.NextNumber()) with { StaffCode = "CB25-99999" })
        ).Refusal!.Code.ShouldBe("benefit.staff-unknown");
    }

    [Fact]
    public async Task Whoever_works_the_case_sees_the_name_and_the_province_s_leader_sees_it_masked()
    {
        var office = await Office.OnAsync(await Given.OnAsync(TestDatabase.Sqlite));
        var code = await office.FileAsync();
        foreach (var (who, sees) in new[] { (office.Clerk, true), (office.Province, true), (office.Leader, false) })
        {
            var list = await (await office.Given.Program.Visit().SignInAsync(who.UserName)).GetAsync($"/che-do?tim={code}");
            list.Text.ShouldContain(code);
            list.Text.Contains("Nguyễn Mẫu An", StringComparison.Ordinal).ShouldBe(sees);
        }
    }
}
