using System.Net;

namespace ThongSuot.Identity.Tests;

/// <summary>The second factor.</summary>
public sealed partial class SignInTests
{
    [Fact]
    public async Task With_an_authenticator_the_password_alone_opens_nothing()
    {
        var (userName, _) = await SomeoneAsync();
        var secret = await SetUpCodeAsync(userName);
        Program.Clock.Advance(TimeSpan.FromMinutes(1));
        var visitor = Program.Visit();

        var entered = await EnterAsync(visitor, userName, Password);
        entered.Location!.ShouldStartWith("/dang-nhap/ma-xac-thuc");
        (await visitor.GetAsync("/tai-khoan")).Status.ShouldBe(HttpStatusCode.Found);
        var codePage = await visitor.FollowAsync(entered);
        var wrong = await visitor.SubmitAsync(codePage, Form, new() { ["Input.Code"] = WrongCode(secret) });
        wrong.ErrorAt("Input.Code")!.ShouldContain("không đúng");
        // The page after a miss may be sent again.
        var right = await visitor.SubmitAsync(
            wrong with
            {
                Path = codePage.Path,
            },
            Form,
            new() { ["Input.Code"] = Totp.CodeNow(secret, Program.Clock.GetUtcNow()) }
        );

        right.Status.ShouldBe(HttpStatusCode.Found, right.Text);
        (await visitor.GetAsync("/tai-khoan")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_code_opens_once()
    {
        var (userName, _) = await SomeoneAsync();
        var secret = await SetUpCodeAsync(userName);
        Program.Clock.Advance(TimeSpan.FromMinutes(1));
        var code = Totp.CodeNow(secret, Program.Clock.GetUtcNow());

        (await EnterCodeAsync(Program.Visit(), userName, code)).Status.ShouldBe(HttpStatusCode.Found);
        var again = await EnterCodeAsync(Program.Visit(), userName, code);

        again.Status.ShouldBe(HttpStatusCode.BadRequest);
        again.ErrorAt("Input.Code")!.ShouldContain("đã dùng");
    }

    [Fact]
    public async Task Wrong_codes_lock_the_account_like_wrong_passwords()
    {
        var (userName, _) = await SomeoneAsync();
        var secret = await SetUpCodeAsync(userName);
        Program.Clock.Advance(TimeSpan.FromMinutes(1));
        for (var miss = 1; miss <= 5; miss++)
        {
            await EnterCodeAsync(Program.Visit(), userName, WrongCode(secret));
        }

        (await EnterAsync(Program.Visit(), userName, Password)).ErrorAt("Input.Password")!.ShouldContain("tạm khóa");
    }

    [Fact]
    public async Task The_code_page_waits_five_minutes_and_no_longer()
    {
        var (userName, _) = await SomeoneAsync();
        var secret = await SetUpCodeAsync(userName);
        Program.Clock.Advance(TimeSpan.FromMinutes(1));
        var visitor = Program.Visit();
        var codePage = await visitor.FollowAsync(await EnterAsync(visitor, userName, Password));

        Program.Clock.Advance(TimeSpan.FromMinutes(5) + TimeSpan.FromSeconds(1));
        var late = await visitor.SubmitAsync(codePage, Form, new() { ["Input.Code"] = Totp.CodeNow(secret, Program.Clock.GetUtcNow()) });

        late.Errors.Single().ShouldContain("Đã quá 5 phút");
    }

    private static async Task<PageAnswer> EnterCodeAsync(Visitor visitor, string userName, string code) =>
        await visitor.SubmitAsync(
            await visitor.FollowAsync(await EnterAsync(visitor, userName, Password)),
            Form,
            new() { ["Input.Code"] = code }
        );

    /// <summary>Sets up the authenticator as a person does: reads the secret from the page and types its code.</summary>
    private async Task<string> SetUpCodeAsync(string userName)
    {
        var visitor = await Program.Visit().SignInAsync(userName);
        await visitor.SubmitAsync(await visitor.GetAsync("/tai-khoan"), "form[action*=TotpOffer]");
        var offered = await visitor.GetAsync("/tai-khoan");
        var secret = offered.Html.QuerySelector("main code")!.TextContent;
        (
            await visitor.SubmitAsync(
                offered,
                "form[action*=TotpConfirm]",
                new() { ["Input.Code"] = WrongCode(secret), ["Input.OldPassword"] = Password }
            )
        )
            .ErrorAt("Input.Code")
            .ShouldNotBeNull();
        var confirmed = await visitor.SubmitAsync(
            await visitor.GetAsync("/tai-khoan"),
            "form[action*=TotpConfirm]",
            new() { ["Input.Code"] = Totp.CodeNow(secret, Program.Clock.GetUtcNow()), ["Input.OldPassword"] = Password }
        );
        confirmed.Status.ShouldBe(HttpStatusCode.Found, confirmed.Text);
        return secret;
    }

    /// <summary>A code of six digits that is right neither now nor a step before or after.</summary>
    private string WrongCode(string secret) =>
        Enumerable
            .Range(0, 9)
            .Select(digit => new string((char)('0' + digit), 6))
            .First(code => Totp.StepOf(secret, code, Program.Clock.GetUtcNow()) is null);
}
