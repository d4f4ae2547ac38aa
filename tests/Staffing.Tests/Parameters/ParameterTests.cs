using System.Net;
using Microsoft.EntityFrameworkCore;

namespace ThongSuot.Staffing.Tests.Parameters;

public sealed class ParameterTests
{
    [Theory, OnEveryDatabase]
    public async Task Weights_rules_and_names_are_edited_with_dates_and_refused_at_their_field(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var office = await new Given(program).SeatAsync(Platform.Access.Role.HomeAffairs, "/25/so-noi-vu/");
        var visitor = await program.Visit().SignInAsync(office.UserName);
        var page = await visitor.GetAsync("/nhan-su/dinh-muc/dat-dai");
        (await visitor.SubmitAsync(page, "#trong-so", new() { ["Input.Weight"] = "0", ["SubmissionKey"] = null }))
            .ErrorAt("Input.Weight")
            .ShouldNotBeNull();
        (await visitor.SubmitAsync(page, "#trong-so", new() { ["Input.Weight"] = "250", ["SubmissionKey"] = null })).Status.ShouldBe(
            HttpStatusCode.Found
        );
        (await visitor.SubmitAsync(page, "#trong-so", new() { ["Input.Weight"] = "90", ["SubmissionKey"] = null }))
            .Errors.Single()
            .ShouldContain("Người khác vừa thay đổi");
        (
            await visitor.SubmitAsync(
                page,
                "#dinh-muc",
                new()
                {
                    ["Input.ValidFrom"] = "2025-09-01",
                    ["Input.Note"] = "Khảo sát",
                    ["SubmissionKey"] = null,
                }
            )
        ).ErrorAt("Input.ValidFrom").ShouldNotBeNull();
        (await visitor.SubmitAsync(page, "#dinh-muc", new() { ["SubmissionKey"] = null })).ErrorAt("Input.Note").ShouldNotBeNull();
        var rule = new Dictionary<string, string?>
        {
            ["Input.ValidFrom"] = "2025-10-01",
            ["Input.BasePeople"] = "2,5",
            ["Input.Note"] = "Khảo sát 10 xã",
            ["SubmissionKey"] = null,
        };
        (await visitor.SubmitAsync(page, "#dinh-muc", rule)).Status.ShouldBe(HttpStatusCode.Found);
        (await visitor.SubmitAsync(page, "#dinh-muc", rule)).ErrorAt("Input.ValidFrom").ShouldNotBeNull().ShouldContain("Đã có định mức");
        (await visitor.GetAsync("/nhan-su/dinh-muc")).Text.ShouldContain("Từ 1/10/2025: 2,50 người nền, 8,00 giờ, 70%");

        var positions = await visitor.GetAsync("/nhan-su/danh-muc?sua=mt-dia-chinh");
        positions.Text.ShouldContain("(28)");
        positions.Text.ShouldContain("(8)");
        (await visitor.SubmitAsync(positions, "main form", new() { ["Input.Name"] = "", ["SubmissionKey"] = null }))
            .ErrorAt("Input.Name")
            .ShouldNotBeNull();
        (
            await visitor.SubmitAsync(positions, "main form", new() { ["Input.Name"] = "Quản lý đất đai", ["SubmissionKey"] = null })
        ).Status.ShouldBe(HttpStatusCode.Found);
        (await visitor.GetAsync("/nhan-su/danh-muc")).Text.ShouldContain("Quản lý đất đai");

        // What an office edited stays when a release loads its set again.
        await using var db = await program
            .Services.GetService(typeof(IDbContextFactory<Platform.Storage.Db>))
            .ShouldBeAssignableTo<IDbContextFactory<Platform.Storage.Db>>()!
            .CreateDbContextAsync();
        await new StaffingReference().LoadAsync(db, default);
        (await db.Specialities.FirstAsync(row => row.Code == "dat-dai")).Weight.ShouldBe(250);
        (await db.JobPositions.FirstAsync(row => row.Code == "mt-dia-chinh")).Name.ShouldBe("Quản lý đất đai");
    }
}
