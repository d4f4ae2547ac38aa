using System.Net;

namespace ThongSuot.Identity.Tests;

/// <summary>When a session ends.</summary>
public sealed partial class SignInTests
{
    [Fact]
    public async Task A_copy_of_the_cookie_opens_nothing_after_signing_out_here_or_on_another_node()
    {
        var (userName, _) = await SomeoneAsync();
        var jar = new CookieContainer();
        var visitor = await new Visitor(Program, jar).SignInAsync(userName);
        var elsewhere = await Program.Visit().SignInAsync(userName);
        var stolen = new CookieContainer();
        stolen.Add(jar.GetAllCookies());
        var thief = new Visitor(Program, stolen);
        (await thief.GetAsync("/tai-khoan")).Status.ShouldBe(HttpStatusCode.OK);

        await visitor.SubmitAsync(await visitor.GetAsync("/dang-xuat"), Form);

        (await thief.GetAsync("/tai-khoan")).Status.ShouldBe(HttpStatusCode.Found);
        await using var node = await Program.AnotherNodeAsync();
        node.Clock.Advance(Program.Clock.GetUtcNow() - node.Clock.GetUtcNow());
        (await thief.At(node).GetAsync("/tai-khoan")).Status.ShouldBe(HttpStatusCode.Found);
        (await elsewhere.GetAsync("/tai-khoan")).Status.ShouldBe(HttpStatusCode.OK, "another session of the same person goes on");
        (await visitor.SignInAsync(userName)).ShouldNotBeNull();
        (await visitor.GetAsync("/tai-khoan")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_session_ends_after_twelve_hours_however_busy_it_is_and_whatever_seat_it_changes_to()
    {
        var (userName, seat) = await SomeoneAsync();
        await AddSeatAsync(seat, "/25/08236/ttpvhcc/");
        var visitor = await Program.Visit().SignInAsync(userName);
        for (var hour = 1; hour <= 11; hour++)
        {
            Program.Clock.Advance(TimeSpan.FromHours(1));
            (await visitor.GetAsync("/tai-khoan")).Status.ShouldBe(HttpStatusCode.OK);
        }

        await visitor.SubmitAsync(await visitor.GetAsync("/tai-khoan"), "form[action*=Switch]");
        Program.Clock.Advance(TimeSpan.FromMinutes(61));

        (await visitor.GetAsync("/tai-khoan")).Status.ShouldBe(HttpStatusCode.Found);
    }
}
