using System.Net;

namespace ThongSuot.Benefits.Tests.Needs;

public sealed class NeedTests
{
    [Theory, OnEveryDatabase]
    public async Task A_commune_answers_the_survey_and_the_province_sees_the_sum_and_who_is_missing(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var office = await Office.OnAsync(new Given(program));
        var clerk = await program.Visit().SignInAsync(office.Clerk.UserName);
        var page = await clerk.GetAsync("/che-do/nhu-cau?nam=2026");
        (await clerk.SubmitAsync(page, "#nhu-cau", new() { ["Lines[0].People"] = "501", ["SubmissionKey"] = null })).Status.ShouldBe(
            HttpStatusCode.BadRequest
        );
        (
            await clerk.SubmitAsync(
                page,
                "#nhu-cau",
                new()
                {
                    ["Lines[0].People"] = "3",
                    ["Lines[0].Money"] = "1.500.000.000",
                    ["SubmissionKey"] = null,
                }
            )
        ).Status.ShouldBe(HttpStatusCode.Found);

        var province = await (await program.Visit().SignInAsync(office.Province.UserName)).GetAsync("/che-do/nhu-cau?nam=2026");
        province.Text.ShouldContain("1.500.000.000");
        province.Text.ShouldContain("1 đã trả lời");
        province.Html.QuerySelector("#nhu-cau").ShouldBeNull("the province asks and does not answer");
    }
}
