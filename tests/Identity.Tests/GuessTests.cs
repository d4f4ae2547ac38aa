using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Identity.Me;
using ThongSuot.Identity.SignIn;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Identity.Tests;

/// <summary>Guesses of passwords and codes: sent together, at an open session, for names that nobody has.</summary>
public sealed class GuessTests
{
    private const string Password = "thongsuot-2026";
    private const string Unit = "/25/08236/van-phong/";

    [Theory, OnEveryDatabase]
    public async Task Of_fifty_guesses_sent_together_five_are_answered_and_the_right_one_among_the_rest_opens_nothing(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (userName, _) = await given.SeatAsync(Role.CaseOfficer, Unit);

        var answers = await Task.WhenAll(
            Enumerable.Range(0, 50).Select(guess => EnterAsync(given.Program, userName, $"sai-mat-khau-{guess}"))
        );
        var right = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => EnterAsync(given.Program, userName, Password)));

        answers.Count(answer => answer.Refusal!.Code == "identity.wrong-credentials").ShouldBe(5);
        answers.Count(answer => answer.Refusal!.Code == "identity.locked").ShouldBe(45);
        right.ShouldAllBe(answer => answer.Refusal!.Code == "identity.locked");
    }

    [Theory, OnEveryDatabase]
    public async Task Codes_guessed_together_lock_as_codes_guessed_one_by_one(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (secret, entered, _) = await WithCodeAsync(given);
        var ticket = given.Program.Services.GetRequiredService<CodeTicket>().Issue(entered);

        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => CodeAsync(given.Program, ticket, WrongCode(secret, given))));

        answers.Count(answer => answer.Refusal!.Code == "identity.wrong-code").ShouldBe(5);
        (await CodeAsync(given.Program, ticket, Totp.CodeNow(secret, given.Clock.GetUtcNow()))).Refusal!.Code.ShouldBe("identity.locked");
    }

    [Theory, OnEveryDatabase]
    public async Task Six_misses_are_told_alike_for_a_name_that_exists_and_one_that_does_not(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (userName, _) = await given.SeatAsync(Role.CaseOfficer, Unit);
        var nobody = $"khong.ai.{Guid.CreateVersion7():N}"[..30];

        for (var miss = 1; miss <= 7; miss++)
        {
            var (known, unknown) = (
                await EnterAsync(given.Program, userName, "sai-mat-khau"),
                await EnterAsync(given.Program, nobody, "sai-mat-khau")
            );
            unknown.Refusal.ShouldBe(known.Refusal);
            known.Refusal!.Code.ShouldBe(miss <= 5 ? "identity.wrong-credentials" : "identity.locked");
        }

        (await given.ReadAsync(db => db.UnknownNames.CountAsync(row => row.NameHash.Contains(nobody)))).ShouldBe(
            0,
            "of the name only a hash is kept"
        );
    }

    [Theory, OnEveryDatabase]
    public async Task At_an_open_session_the_second_factor_goes_off_only_with_password_and_code_and_guesses_lock(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (secret, entered, seat) = await WithCodeAsync(given);
        var code = Totp.CodeNow(secret, given.Clock.GetUtcNow());

        (await DropAsync(given, seat, new OwnProof(null, null))).Refusal!.Code.ShouldBe("identity.wrong-old-password");
        (await DropAsync(given, seat, new OwnProof("sai-mat-khau", code))).Refusal!.Code.ShouldBe("identity.wrong-old-password");
        (await DropAsync(given, seat, new OwnProof(Password, null))).Refusal!.Code.ShouldBe("identity.wrong-code");
        (await OwnAsync(given, change => change.OfferTotpAsync(seat.AccountId, DeedOf(given, seat), default))).Refusal!.Code.ShouldBe(
            "identity.totp-on-already",
            "a new secret would switch the old one off"
        );
        (
            await OwnAsync(given, change =>
                change.PasswordAsync(
                    seat.AccountId,
                    new OwnProof(Password, WrongCode(secret, given)),
                    "mat-khau-moi-2026",
                    DeedOf(given, seat),
                    default
                )
            )
        ).Refusal!.Code.ShouldBe("identity.wrong-code");
        var guesses = await Task.WhenAll(
            Enumerable.Range(0, 30).Select(guess => DropAsync(given, seat, new OwnProof($"sai-{guess}", code)))
        );

        guesses.Count(answer => answer.Refusal!.Code == "identity.wrong-old-password").ShouldBe(1, "four misses went before");
        (await DropAsync(given, seat, new OwnProof(Password, code))).Refusal!.Code.ShouldBe("identity.locked");
        (await given.ReadAsync(db => db.Accounts.SingleAsync(row => row.Id == entered.AccountId))).TotpConfirmed.ShouldBeTrue();
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_knows_password_and_code_switches_it_off_and_the_code_is_used_up(TestDatabase database)
    {
        var given = await Given.OnAsync(database);
        var (secret, entered, seat) = await WithCodeAsync(given);
        var code = Totp.CodeNow(secret, given.Clock.GetUtcNow());
        (
            await OwnAsync(given, change =>
                change.PasswordAsync(seat.AccountId, new OwnProof(Password, code), "mat-khau-moi-2026", DeedOf(given, seat), default)
            )
        ).Refusal.ShouldBeNull();

        (await DropAsync(given, seat, new OwnProof("mat-khau-moi-2026", code))).Refusal!.Code.ShouldBe(
            "identity.wrong-code",
            "a code works once"
        );
        (await given.ReadAsync(db => db.Accounts.SingleAsync(row => row.Id == entered.AccountId))).Misses.ShouldBe(1);
    }

    [Fact]
    public async Task The_page_of_the_own_account_asks_for_the_password_again_and_counts_each_send()
    {
        var given = await Given.OnAsync(TestDatabase.Sqlite);
        var (userName, _) = await given.SeatAsync(Role.CaseOfficer, Unit);
        var visitor = await given.Program.Visit().SignInAsync(userName);
        var page = await visitor.GetAsync("/tai-khoan");
        for (var miss = 1; miss <= 5; miss++)
        {
            page = await visitor.SubmitAsync(
                page with
                {
                    Path = "/tai-khoan",
                },
                "form[action*=Password]",
                new() { ["Input.OldPassword"] = $"sai-{miss}", ["Input.NewPassword"] = "mat-khau-moi-2026" }
            );
            page.ErrorAt("Input.OldPassword")!.ShouldContain("không đúng");
        }

        var locked = await visitor.SubmitAsync(
            page with
            {
                Path = "/tai-khoan",
            },
            "form[action*=Password]",
            new() { ["Input.OldPassword"] = Password, ["Input.NewPassword"] = "mat-khau-moi-2026" }
        );

        locked.Status.ShouldBe(HttpStatusCode.BadRequest);
        locked.Text.ShouldContain("tạm khóa");
    }

    private static async Task<Result<Entered>> EnterAsync(TestProgram program, string userName, string password)
    {
        await using var scope = program.Scope();
        return await scope.ServiceProvider.GetRequiredService<EnterAccount>().RunAsync(userName, password, default);
    }

    private static async Task<Result<Entered>> CodeAsync(TestProgram program, string ticket, string code)
    {
        await using var scope = program.Scope();
        return await scope.ServiceProvider.GetRequiredService<EnterCode>().RunAsync(ticket, code, default);
    }

    private static Task<Result> DropAsync(Given given, Seat seat, OwnProof proof) =>
        OwnAsync(given, change => change.DropTotpAsync(seat.AccountId, proof, DeedOf(given, seat), default));

    private static async Task<Result> OwnAsync(Given given, Func<ChangeOwnAccount, Task<Result>> act)
    {
        await using var scope = given.Program.Scope();
        return await act(scope.ServiceProvider.GetRequiredService<ChangeOwnAccount>());
    }

    private static Deed DeedOf(Given given, Seat seat) => new(Actor.From(seat), given.Clock.GetUtcNow());

    private static async Task<(string Secret, Entered Entered, Seat Seat)> WithCodeAsync(Given given)
    {
        var (userName, seat) = await given.SeatAsync(Role.CaseOfficer, Unit);
        var secret = Totp.NewSecret();
        var protectedSecret = given.Program.Services.GetRequiredService<TotpSecrets>().Seal(secret);
        await given
            .Program.Services.GetRequiredService<WriteGate>()
            .RunAsync(
                Deed.BySystem(given.Clock.GetUtcNow(), "Kiểm thử"),
                async (write, token) =>
                {
                    var account = await write.Db.Accounts.SingleAsync(row => row.Id == seat.AccountId, token);
                    account.OfferTotp(protectedSecret);
                    account.ConfirmTotp(0);
                    write.Record("test.totp", "account", account.Id.Value, "25", "/25/", "Bật mã");
                    return Result.Done;
                },
                default
            );
        return (secret, (await EnterAsync(given.Program, userName, Password)).Value, seat);
    }

    private static string WrongCode(string secret, Given given) =>
        Enumerable
            .Range(0, 9)
            .Select(digit => new string((char)('0' + digit), 6))
            .First(code => Totp.StepOf(secret, code, given.Clock.GetUtcNow()) is null);
}
