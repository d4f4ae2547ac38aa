using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Identity.Tests;

/// <summary>These move the clock, so they have a program of their own and run one after another.</summary>
public sealed partial class SignInTests(SignInTests.OwnProgram own) : IClassFixture<SignInTests.OwnProgram>
{
    private const string Form = "main form";
    private const string Password = "thongsuot-2026";

    private TestProgram Program => own.Program;

    [Fact]
    public async Task The_right_password_opens_the_seat()
    {
        var (userName, seat) = await SomeoneAsync();

        var visitor = await Program.Visit().SignInAsync(userName);

        var page = await visitor.GetAsync("/tai-khoan");
        page.Status.ShouldBe(HttpStatusCode.OK);
        page.Html.QuerySelector("header .seat")!.TextContent.ShouldContain(seat.UnitName);
    }

    [Fact]
    public async Task The_name_is_read_without_marks_and_case()
    {
        var (userName, _) = await SomeoneAsync();
        (
            await EnterAsync(Program.Visit(), userName.ToUpperInvariant().Replace("NGUOI", "NGƯỜI", StringComparison.Ordinal), Password)
        ).Status.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_are_told_in_the_same_words()
    {
        var (userName, _) = await SomeoneAsync();

        var wrong = await EnterAsync(Program.Visit(), userName, "sai-mat-khau");
        var unknown = await EnterAsync(Program.Visit(), "khong-co-ai", "sai-mat-khau");

        (wrong.Status, unknown.Status).ShouldBe((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest));
        wrong.ErrorAt("Input.Password")!.ShouldContain("Tên đăng nhập hoặc mật khẩu không đúng");
        unknown.ErrorAt("Input.Password").ShouldBe(wrong.ErrorAt("Input.Password"));
    }

    [Fact]
    public async Task Five_misses_lock_the_account_for_a_quarter_of_an_hour()
    {
        var (userName, _) = await SomeoneAsync();
        for (var miss = 1; miss <= 4; miss++)
        {
            await EnterAsync(Program.Visit(), userName, "sai-mat-khau");
        }

        (await EnterAsync(Program.Visit(), userName, Password)).Status.ShouldBe(
            HttpStatusCode.Found,
            "four misses do not lock, and entering forgets them"
        );
        for (var miss = 1; miss <= 5; miss++)
        {
            await EnterAsync(Program.Visit(), userName, "sai-mat-khau");
        }

        var locked = await EnterAsync(Program.Visit(), userName, Password);
        locked.ErrorAt("Input.Password")!.ShouldContain("tạm khóa");
        Program.Clock.Advance(TimeSpan.FromMinutes(14));
        (await EnterAsync(Program.Visit(), userName, Password)).Status.ShouldBe(HttpStatusCode.BadRequest);
        Program.Clock.Advance(TimeSpan.FromMinutes(1));
        (await EnterAsync(Program.Visit(), userName, Password)).Status.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_person_of_two_seats_changes_between_them_and_into_no_other()
    {
        var (userName, seat) = await SomeoneAsync();
        var second = await AddSeatAsync(seat, "/25/08236/ttpvhcc/");
        var (_, foreign) = await SomeoneAsync();
        var visitor = await Program.Visit().SignInAsync(userName);

        var page = await visitor.GetAsync("/tai-khoan");
        (await visitor.SubmitAsync(page, "form[action*=Switch]", new() { ["seat"] = foreign.SeatId.Value.ToString() })).Status.ShouldBe(
            HttpStatusCode.BadRequest
        );
        var switched = await visitor.SubmitAsync(page, "form[action*=Switch]");

        switched.Status.ShouldBe(HttpStatusCode.Found);
        (await visitor.GetAsync("/tai-khoan")).Html.QuerySelector("header .seat")!.TextContent.ShouldContain(second.UnitName);
    }

    [Fact]
    public async Task An_ended_seat_closes_the_session_at_once()
    {
        var (userName, seat) = await SomeoneAsync();
        var visitor = await Program.Visit().SignInAsync(userName);
        (await visitor.GetAsync("/ho-so")).Status.ShouldBe(HttpStatusCode.OK);

        await ChangeAsync(async db =>
            (await db.Set<AccountSeat>().SingleAsync(row => row.Id == seat.SeatId)).End(new DateOnly(2025, 9, 10)).Refusal.ShouldBeNull()
        );

        (await visitor.GetAsync("/ho-so")).Location!.ShouldContain("/dang-nhap");
        (await EnterAsync(Program.Visit(), userName, Password)).Errors.Single().ShouldContain("chưa được giao vị trí");
    }

    [Fact]
    public async Task A_changed_password_closes_the_other_sessions_and_keeps_this_one()
    {
        var (userName, _) = await SomeoneAsync();
        var (here, elsewhere) = (await Program.Visit().SignInAsync(userName), await Program.Visit().SignInAsync(userName));

        var page = await here.GetAsync("/tai-khoan");
        var weak = await here.SubmitAsync(
            page,
            "form[action*=Password]",
            new() { ["Input.OldPassword"] = Password, ["Input.NewPassword"] = "ngan" }
        );
        weak.ErrorAt("Input.NewPassword")!.ShouldContain("10 ký tự");
        var wrongOld = await here.SubmitAsync(
            page,
            "form[action*=Password]",
            new()
            {
                ["Input.OldPassword"] = "khong-phai",
                ["Input.NewPassword"] = "mat-khau-moi-2026",
                ["SubmissionKey"] = "k2",
            }
        );
        wrongOld.ErrorAt("Input.OldPassword")!.ShouldContain("không đúng");
        var changed = await here.SubmitAsync(
            page,
            "form[action*=Password]",
            new()
            {
                ["Input.OldPassword"] = Password,
                ["Input.NewPassword"] = "mat-khau-moi-2026",
                ["SubmissionKey"] = "k3",
            }
        );

        changed.Status.ShouldBe(HttpStatusCode.Found, changed.Text);
        (await here.GetAsync("/tai-khoan")).Status.ShouldBe(HttpStatusCode.OK);
        (await elsewhere.GetAsync("/tai-khoan")).Status.ShouldBe(HttpStatusCode.Found);
        (await EnterAsync(Program.Visit(), userName, Password)).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await EnterAsync(Program.Visit(), userName, "mat-khau-moi-2026")).Status.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task Signing_out_ends_the_session_and_only_a_post_does_it()
    {
        var (userName, _) = await SomeoneAsync();
        var visitor = await Program.Visit().SignInAsync(userName);

        var page = await visitor.GetAsync("/dang-xuat");
        (await visitor.GetAsync("/tai-khoan")).Status.ShouldBe(HttpStatusCode.OK);
        await visitor.SubmitAsync(page, Form);

        (await visitor.GetAsync("/tai-khoan")).Status.ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task A_sign_in_survives_a_restart()
    {
        var (userName, _) = await SomeoneAsync();
        var visitor = await Program.Visit().SignInAsync(userName);

        await using var restarted = await Program.AnotherNodeAsync();

        (await visitor.At(restarted).GetAsync("/tai-khoan")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_thirty_first_try_of_a_minute_from_one_address_is_turned_away()
    {
        using var client = Program.CreateClient(address: "192.0.2.7");
        using var elsewhere = Program.CreateClient(address: "192.0.2.8");
        var answers = new List<HttpStatusCode>();
        for (var time = 1; time <= 31; time++)
        {
            answers.Add(await TryAsync(client));
        }

        answers.Take(30).ShouldAllBe(status => status == HttpStatusCode.BadRequest);
        answers[30].ShouldBe(HttpStatusCode.TooManyRequests);
        (await TryAsync(elsewhere)).ShouldBe(HttpStatusCode.BadRequest);
        (await client.GetAsync(new Uri("/dang-nhap", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);

        static async Task<HttpStatusCode> TryAsync(HttpClient client)
        {
            using var nothing = new FormUrlEncodedContent([]);
            using var answer = await client.PostAsync(new Uri("/dang-nhap", UriKind.Relative), nothing);
            return answer.StatusCode;
        }
    }

    [Theory]
    [InlineData("/ho-so?nhom=qua-han", "/ho-so?nhom=qua-han")]
    [InlineData("https://example.org/", "/")]
    [InlineData("//example.org/", "/")]
    [InlineData("/\\example.org", "/")]
    [InlineData("javascript:alert(1)", "/")]
    public async Task One_is_led_back_only_to_places_of_this_site(string returnUrl, string led)
    {
        var (userName, _) = await SomeoneAsync();
        var visitor = Program.Visit();
        var page = await visitor.GetAsync("/dang-nhap?ReturnUrl=" + Uri.EscapeDataString(returnUrl));

        var answer = await visitor.SubmitAsync(page, Form, new() { ["Input.UserName"] = userName, ["Input.Password"] = Password });

        answer.Location.ShouldBe(led);
    }

    private Task<(string UserName, Seat Seat)> SomeoneAsync() => new Given(Program).SeatAsync(Role.CaseOfficer, "/25/08236/van-phong/");

    private static async Task<PageAnswer> EnterAsync(Visitor visitor, string userName, string password) =>
        await visitor.SubmitAsync(
            await visitor.GetAsync("/dang-nhap"),
            Form,
            new() { ["Input.UserName"] = userName, ["Input.Password"] = password }
        );

    private async Task<AccountSeat> AddSeatAsync(Seat first, string path)
    {
        var unit = new Given(Program).UnitAt(path);
        var seat = new AccountSeat
        {
            Id = SeatId.New(),
            AccountId = first.AccountId,
            Role = Role.CounterOfficer,
            Title = "Kiêm nhiệm",
            UnitId = unit.Id,
            UnitName = unit.Name,
            UnitPath = unit.Path,
            ScopePath = AccountSeat.ScopeOf(Role.CounterOfficer, unit.Path),
            ProvinceCode = unit.ProvinceCode,
            From = new DateOnly(2025, 7, 2),
        };
        await ChangeAsync(db =>
        {
            db.Add(seat);
            return Task.CompletedTask;
        });
        return seat;
    }

    private async Task ChangeAsync(Func<Db, Task> change)
    {
        await using var scope = Program.Scope();
        var gate = (WriteGate)scope.ServiceProvider.GetService(typeof(WriteGate))!;
        var done = await gate.RunAsync(
            Deed.BySystem(Program.Clock.GetUtcNow(), "Kiểm thử"),
            async (write, _) =>
            {
                await change(write.Db);
                write.Record("test.changed", "test", Guid.Empty, "25", "/25/", "Đổi");
                return Result.Done;
            },
            default
        );
        done.Refusal.ShouldBeNull();
    }

    public sealed class OwnProgram : IAsyncLifetime
    {
        public TestProgram Program { get; private set; } = null!;

        public async ValueTask InitializeAsync() => Program = await TestProgram.StartAsync(TestDatabase.Sqlite);

        public ValueTask DisposeAsync() => Program.DisposeAsync();
    }
}
