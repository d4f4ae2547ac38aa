using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Visits;
using ThongSuot.Platform.Access;
using ThongSuot.TestKit;

namespace ThongSuot.Difficulties.Tests.Visits;

/// <summary>Working groups: schedule, visit, findings, difficulties.</summary>
public sealed class VisitTests
{
    [Theory, OnEveryDatabase]
    public async Task What_a_working_group_finds_becomes_a_difficulty_of_the_commune_by_one_press_and_once(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 2);
        var office = await program.Visit().SignInAsync(desk.Office.UserName);
        var planned = await PlanAsync(office, desk, "2025-09-12");
        planned.Errors.ShouldBeEmpty();
        var path = planned.Location!;

        var commune = await program.Visit().SignInAsync(desk.Communes[0].UserName);
        (await commune.GetAsync("/hom-nay")).Text.ShouldContain("buổi làm việc của tổ công tác sắp tới");
        (await commune.GetAsync(path)).Text.ShouldContain("Tổ công tác số 2");
        var other = await program.Visit().SignInAsync(desk.Communes[1].UserName);
        ((int)(await other.GetAsync(path)).Status).ShouldBe(404, "another commune's visit");
        (await FindAsync(office, path)).Text.ShouldContain("chưa diễn ra");

        program.Clock.Set("2025-09-12 10:00");
        office = await program.Visit().SignInAsync(desk.Office.UserName);
        commune = await program.Visit().SignInAsync(desk.Communes[0].UserName);
        (await FindAsync(office, path)).Errors.ShouldBeEmpty();
        var found = await office.GetAsync(path);
        var raised = await office.SubmitAsync(found, "form:has(input[value=Raise])");
        raised.Errors.ShouldBeEmpty();
        (await office.SubmitAsync(found, "form:has(input[value=Raise])", new() { ["SubmissionKey"] = null })).Text.ShouldContain(
            "đã được nêu thành"
        );
        var difficulty = await desk.Given.ReadAsync(db => db.Set<Difficulty>().AsNoTracking().SingleAsync());
        (difficulty.Status, difficulty.PersonSeatId).ShouldBe((DifficultyStatus.Received, difficulty.PersonSeatId));
        var row = (await desk.RaisedAsync(difficulty.Code)).Single();
        (row.UnitPath, row.Channel).ShouldBe((desk.Communes[0].Seat.SpeaksFor, RaiseChannel.WorkingGroup));

        (await office.SubmitAsync(await office.GetAsync(path), "#xong")).Errors.ShouldBeEmpty();
        (await office.GetAsync("/vuong-mac/to-cong-tac?nhom=tat-ca")).Text.ShouldContain("Đã làm việc");
        (await commune.GetAsync("/hom-nay")).Text.ShouldNotContain("buổi làm việc của tổ công tác sắp tới");
    }

    [Theory, OnEveryDatabase]
    public async Task A_visit_needs_a_group_a_commune_a_head_a_purpose_and_a_day_within_reach(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 1);
        var office = await program.Visit().SignInAsync(desk.Office.UserName);
        (await PlanAsync(office, desk, "2025-09-10")).ErrorAt("Input.On").ShouldNotBeNull();
        (await PlanAsync(office, desk, "2049-09-13")).ErrorAt("Input.On").ShouldNotBeNull().ShouldContain("quá xa");
        (await PlanAsync(office, desk, "2025-09-12", head: "")).ErrorAt("Input.Head").ShouldNotBeNull();
        (await PlanAsync(office, desk, "2025-09-12", number: "<?")).ErrorAt("Input.DecisionNumber").ShouldNotBeNull();
        var commune = await program.Visit().SignInAsync(desk.Communes[0].UserName);
        ((int)(await commune.GetAsync("/vuong-mac/to-cong-tac/lap-lich")).Status).ShouldBe(403);
        (await desk.Given.ReadAsync(db => db.Set<FieldVisit>().CountAsync())).ShouldBe(0);
    }

    private static async Task<PageAnswer> PlanAsync(
        Visitor office,
        Desk desk,
        string on,
        string? head = null,
        string number = "12/QĐ-UBND"
    ) =>
        await office.SubmitAsync(
            await office.GetAsync("/vuong-mac/to-cong-tac/lap-lich"),
            "main form[method=post]",
            new()
            {
                ["Input.Team"] = "Tổ công tác số 2",
                ["Input.DecisionNumber"] = number,
                ["Input.Unit"] = desk.Communes[0].Seat.SpeaksFor,
                ["Input.On"] = on,
                ["Input.Head"] = head ?? desk.Head.Seat.SeatId.Value.ToString(),
                ["Input.Purpose"] = "Tháo gỡ khó khăn về cơ sở vật chất",
            }
        );

    private static async Task<PageAnswer> FindAsync(Visitor office, string path) =>
        await office.SubmitAsync(
            await office.GetAsync(path),
            "#phat-hien",
            new()
            {
                ["Input.Text"] = "Trung tâm thiếu máy quét",
                ["Input.Asked"] = "Cấp hai máy quét",
                ["Input.Field"] = "Finance",
            }
        );
}
