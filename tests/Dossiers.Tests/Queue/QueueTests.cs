using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Dossiers.Queue;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Writing;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Queue;

public sealed class QueueTests
{
    [Theory, OnEveryDatabase]
    public async Task Numbers_are_given_and_called_in_a_row_each_once_however_many_desks_ask_together(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var people = await given.PeopleAsync();
        var queue = given.Program.Services.GetRequiredService<CentreQueue>();
        Deed Now() => new(Actor.From(people.Counter.Seat), given.Clock.GetUtcNow());

        var handed = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => queue.GiveAsync(people.Counter.Seat, Now(), default)));
        var called = await Task.WhenAll(Enumerable.Range(1, 15).Select(desk => queue.CallAsync(desk, people.Counter.Seat, Now(), default)));

        handed.Select(number => number.Value).Order().ShouldBe(Enumerable.Range(1, 12));
        called.Where(call => !call.IsRefused).Select(call => call.Value).Order().ShouldBe(Enumerable.Range(1, 12));
        called.Where(call => call.IsRefused).ShouldAllBe(call => call.Refusal!.Code == "queue.nobody-waits");
        // Whoever comes after the refused calls is called as the next: a refusal used up no number.
        (await queue.GiveAsync(people.Counter.Seat, Now(), default)).Value.ShouldBe(13);
        (await queue.CallAsync(1, people.Counter.Seat, Now(), default)).Value.ShouldBe(13);
        (await queue.CallAsync(0, people.Counter.Seat, Now(), default)).Refusal!.Code.ShouldBe("queue.no-desk");
    }

    [Theory, OnEveryDatabase]
    public async Task The_hall_of_a_centre_shows_its_own_numbers_and_no_other_centre_s(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (here, there) = (await given.PeopleAsync(), await given.PeopleAsync());
        var visitor = await given.Program.Visit().SignInAsync(here.Counter.UserName);
        var page = await visitor.GetAsync("/hang-cho");
        var ticket = await visitor.FollowAsync(await visitor.SubmitAsync(page, "form[action*='Give']"));
        ticket.Text.ShouldContain("Số thứ tự 1");

        var empty = await visitor.SubmitAsync(page, "form[action*='Call']", new() { ["Input.Desk"] = "" });
        empty.ErrorAt("Input.Desk").ShouldNotBeNull().ShouldContain("Quầy là số từ 1 đến 99");
        var call = await visitor.SubmitAsync(empty, "form[action*='Call']", new() { ["Input.Desk"] = "3" });
        call.Location.ShouldBe("/hang-cho?quay=3");
        (await visitor.FollowAsync(call)).Text.ShouldContain("Mời số 1 đến quầy 3.");

        (await visitor.GetAsync("/hang-cho/man-hinh")).Text.ShouldContain("1 → quầy 3");
        var again = await visitor.GetAsync("/hang-cho?quay=3");
        (await visitor.FollowAsync(await visitor.SubmitAsync(again, "form[action*='Call']", button: ("again", "yes")))).Text.ShouldContain(
            "Mời số 1 đến quầy 3.",
            Case.Sensitive,
            "whoever did not hear is called again"
        );
        var other = await given.Program.Visit().SignInAsync(there.Counter.UserName);
        (await other.GetAsync("/hang-cho/man-hinh")).Text.ShouldNotContain("quầy 3");
        (await other.GetAsync("/hang-cho/phieu?so=1")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
