using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Staffing.Offers;
using ThongSuot.Staffing.Optimise;
using ThongSuot.Staffing.Plans;
using ThongSuot.Territory;

namespace ThongSuot.Staffing.Tests.Offers;

public sealed class OfferTests
{
    [Theory, OnEveryDatabase]
    public async Task Of_a_department_that_named_people_only_those_are_planned(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var staff = await Staff.OnAsync(new Given(program));
        var department = Department(program, "so-tai-chinh");
        await staff.PostAsync(department, "so-dat-dai", 10, office: string.Empty);
        var people = new List<StaffPerson>();
        for (var at = 0; at < 20; at++)
        {
            people.Add(await staff.PersonAsync(department, position: "so-dat-dai", office: string.Empty));
        }

        var lead = await staff.Given.SeatAsync(Role.DepartmentLeader, department.Path);
        (await SetAsync(staff, lead.Seat, department.Path, people[6].Code, people[7].Code)).ShouldBe("staffing.offer-too-many");
        (await SetAsync(staff, lead.Seat, staff.Sender.Path, people[6].Code)).ShouldBe("staffing.not-found");
        (await SetAsync(staff, lead.Seat, department.Path, "KHONG-CO")).ShouldBe("staffing.offer-foreign");
        (await SetAsync(staff, lead.Seat, department.Path, people[7].Code)).ShouldBeNull();

        var moves = await PlanAsync(staff);
        var move = moves.ShouldHaveSingleItem();
        (move.PersonCode, move.Kind).ShouldBe((people[7].Code, MoveKind.Secondment));
        move.ToPosition.ShouldBe("mt-dia-chinh");
        var visitor = await program.Visit().SignInAsync(staff.Office.UserName);
        (await visitor.GetAsync("/nhan-su/danh-sach-cu")).Text.ShouldContain("Đã lập");
        var own = await program.Visit().SignInAsync(lead.UserName);
        (await own.GetAsync("/nhan-su/danh-sach-cu")).Html.QuerySelectorAll("input[name=People][checked]").Length.ShouldBe(1);
    }

    private static Unit Department(TestProgram program, string slug) =>
        program.Services.GetRequiredService<Units>().ByPath(UnitPath.OfOrganisation("25", slug))!;

    private static async Task<string?> SetAsync(Staff staff, Seat seat, string path, params string[] codes)
    {
        await using var scope = staff.Given.Program.Scope();
        return (await scope.ServiceProvider.GetRequiredService<SetOffers>().RunAsync(path, codes, seat, staff.Deed(seat), default))
            .Refusal
            ?.Code;
    }

    private static async Task<List<StaffPlanMove>> PlanAsync(Staff staff)
    {
        await using var scope = staff.Given.Program.Scope();
        var seat = staff.Office.Seat;
        var code = (
            await scope.ServiceProvider.GetRequiredService<MakePlan>().RunAsync(new PlanQuestion(), null, seat, staff.Deed(seat), default)
        ).Value;
        return (
            await staff.Given.ReadAsync(db => db.StaffPlans.AsNoTracking().Include(row => row.Moves).FirstAsync(row => row.Code == code))
        ).Moves;
    }
}
