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
        for (var time = 1; time <= 28; time++)
        {
            Program.Clock.Advance(TimeSpan.FromMinutes(25));
            (await visitor.GetAsync("/tai-khoan")).Status.ShouldBe(HttpStatusCode.OK);
        }

        await visitor.SubmitAsync(await visitor.GetAsync("/tai-khoan"), "form[action*=Switch]");
        Program.Clock.Advance(TimeSpan.FromMinutes(21));

        (await visitor.GetAsync("/tai-khoan")).Status.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_session_that_nobody_uses_for_half_an_hour_ends_and_one_that_is_used_does_not()
    {
        var (userName, _) = await SomeoneAsync();
        var visitor = await Program.Visit().SignInAsync(userName);
        for (var time = 0; time < 3; time++)
        {
            Program.Clock.Advance(TimeSpan.FromMinutes(29));
            (await visitor.GetAsync("/tai-khoan")).Status.ShouldBe(HttpStatusCode.OK);
        }

        Program.Clock.Advance(TimeSpan.FromMinutes(31));
        var ended = await visitor.GetAsync("/ho-so?nhom=qua-han");

        ended.Status.ShouldBe(HttpStatusCode.Found);
        ended.Location.ShouldBe("/dang-nhap?ReturnUrl=%2Fho-so%3Fnhom%3Dqua-han&phien=het");
        (await visitor.FollowAsync(ended)).Text.ShouldContain("không thao tác quá 30 phút");
    }

    [Fact]
    public async Task A_form_sent_after_the_end_is_said_to_be_unsaved_and_signing_in_again_leads_back_to_its_page()
    {
        var (userName, _) = await SomeoneAsync();
        var visitor = await Program.Visit().SignInAsync(userName);
        var page = await visitor.GetAsync("/tai-khoan");
        Program.Clock.Advance(TimeSpan.FromMinutes(31));

        var late = await visitor.SubmitAsync(
            page,
            "form[action*=Password]",
            new() { ["Input.OldPassword"] = Password, ["Input.NewPassword"] = "mat-khau-moi-2026" }
        );
        var signIn = await visitor.FollowAsync(late);

        signIn.Text.ShouldContain("Việc bạn vừa gửi chưa được ghi");
        (await visitor.SubmitAsync(signIn, Form, new() { ["Input.UserName"] = userName, ["Input.Password"] = Password })).Location.ShouldBe(
            "/tai-khoan",
            "the page, not its handler"
        );
    }

    [Fact]
    public async Task The_form_of_a_page_stays_good_while_the_session_goes_on()
    {
        var (userName, _) = await SomeoneAsync();
        var visitor = await Program.Visit().SignInAsync(userName);
        var page = await visitor.GetAsync("/tai-khoan");
        Program.Clock.Advance(TimeSpan.FromMinutes(20));
        await visitor.GetAsync("/ho-so");
        Program.Clock.Advance(TimeSpan.FromMinutes(20));

        (
            await visitor.SubmitAsync(
                page,
                "form[action*=Password]",
                new() { ["Input.OldPassword"] = Password, ["Input.NewPassword"] = "mat-khau-moi-2026" }
            )
        ).Status.ShouldBe(HttpStatusCode.Found);
    }
}
