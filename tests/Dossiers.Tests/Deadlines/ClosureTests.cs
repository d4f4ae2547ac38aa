using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Deadlines;

public sealed class ClosureTests
{
    [Theory, OnEveryDatabase]
    public async Task A_flood_moves_due_times_of_the_closed_commune_alone_and_taking_it_back_moves_them_back(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (flooded, dry) = (await given.PeopleAsync(), await given.PeopleAsync());
        var wet = (await given.ReceiveAsync(flooded.Counter.Seat, procedureCode: "1.013978")).Value;
        var other = (await given.ReceiveAsync(dry.Counter.Seat, procedureCode: "1.013978")).Value;
        var (before, untouched) = (await DueAsync(given, wet), await DueAsync(given, other));
        var office = await given.Program.Visit().SignInAsync(flooded.Leader.UserName);

        var page = await office.GetAsync("/lich-lam-viec?nam=2025");
        var closed = await office.SubmitAsync(
            page,
            "form[action*=Close]",
            new()
            {
                ["Input.UnitPath"] = flooded.Commune.Path,
                ["Input.ClosedFrom"] = "2025-09-15T07:00",
                ["Input.ClosedTo"] = "2025-09-16T17:30",
                ["Input.Reason"] = "Lũ ngập trụ sở",
            }
        );
        closed.Status.ShouldBe(HttpStatusCode.Found, closed.Text);

        // Two working days lost: Monday 15 and Tuesday 16 September.
        (await DueAsync(given, wet)).ShouldBe(before.AddDays(2));
        (await DueAsync(given, other)).ShouldBe(untouched);
        (await (await given.Program.Visit().SignInAsync(flooded.Leader.UserName)).GetAsync($"/ho-so/{wet}")).Text.ShouldContain(
            "Lũ ngập trụ sở"
        );

        var again = await office.GetAsync("/lich-lam-viec?nam=2025");
        (await office.SubmitAsync(again, "form[action*=Cancel]")).Status.ShouldBe(HttpStatusCode.Found);
        (await DueAsync(given, wet)).ShouldBe(before);
    }

    private static Task<DateTimeOffset> DueAsync(Given given, string code) =>
        given.ReadAsync(db => db.Set<Dossier>().Where(row => row.Code == code).Select(row => row.DueAt!.Value).SingleAsync());
}
