using System.Diagnostics;
using System.Net;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Dossiers.LookUp;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.LookUp;

/// <summary>
/// Four digits are soon guessed: from each address a code bears ten misses an hour and the look-up thirty posts a minute.
/// </summary>
public sealed class LookUpLimitTests
{
    private const string Phone = "0510123456";
    private const string Guesser = "192.0.2.40";

    [Theory, OnEveryDatabase]
    public async Task Ten_misses_from_one_address_close_a_code_for_it_for_an_hour_on_every_node(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        await using var other = await program.AnotherNodeAsync();
        var given = new Given(program);
        var people = await given.PeopleAsync();
        var (code, neighbour) = (
            (await given.ReceiveAsync(people.Counter.Seat)).Value,
            (await given.ReceiveAsync(people.Counter.Seat)).Value
        );

        for (var miss = 0; miss < 10; miss++)
        {
            var wrong = await TryAsync(miss % 2 == 0 ? program : other, code, $"{miss:0000}", Guesser);
            wrong.Status.ShouldBe(HttpStatusCode.BadRequest);
            wrong.ErrorAt("Input.Code")!.ShouldContain("không đúng");
        }

        var closed = await TryAsync(other, code, Phone[^4..], Guesser);
        closed.Status.ShouldBe(HttpStatusCode.BadRequest, "the right digits open nothing now: else guessing would go on");
        closed.ErrorAt("Input.Code")!.ShouldContain("tạm khóa tra cứu. Thử lại sau 09:00");
        (await TryAsync(program, neighbour, Phone[^4..], Guesser)).Status.ShouldBe(HttpStatusCode.OK);
        program.Clock.Advance(TimeSpan.FromMinutes(61));
        (await TryAsync(program, code, Phone[^4..], Guesser)).Text.ShouldContain(code);
        (await TryAsync(program, code, "0000", Guesser))
            .ErrorAt("Input.Code")!
            .ShouldContain("không đúng", Case.Sensitive, "a new hour has begun");
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_guesses_from_anywhere_slows_a_code_down_but_never_closes_it_for_its_owner(TestDatabase database)
    {
        var pace = new LookUpPace(TimeSpan.FromMilliseconds(60), TimeSpan.FromMilliseconds(400));
        await using var program = await TestProgram.StartAsync(database, services => services.AddSingleton(pace));
        var given = new Given(program);
        var code = (await given.ReceiveAsync((await given.PeopleAsync()).Counter.Seat)).Value;
        foreach (var address in new[] { Guesser, "192.0.2.41", "2001:db8:1:2::1" })
        {
            for (var miss = 0; miss < 10; miss++)
            {
                await TryAsync(program, code, "0000", address);
            }
        }

        (await TryAsync(program, code, "0000", "2001:db8:1:2:ffff::9"))
            .ErrorAt("Input.Code")!
            .ShouldContain("tạm khóa", Case.Sensitive, "a network of one household is one visitor");
        var watch = Stopwatch.StartNew();
        var owner = await TryAsync(program, code, Phone[^4..], "192.0.2.99");

        owner.Status.ShouldBe(HttpStatusCode.OK, owner.Text);
        watch.Elapsed.ShouldBeGreaterThan(TimeSpan.FromMilliseconds(390), "the answer was held back");
    }

    [Fact]
    public void Answers_wait_longer_with_each_miss_too_many_up_to_ten_seconds()
    {
        LookUpPace.Usual.After(0).ShouldBe(TimeSpan.Zero);
        LookUpPace.Usual.After(3).ShouldBe(TimeSpan.FromSeconds(1.5));
        LookUpPace.Usual.After(9_000).ShouldBe(TimeSpan.FromSeconds(10));
    }

    [Theory, OnEveryDatabase]
    public async Task Guesses_sent_together_do_not_slip_past_the_limit(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var code = (await given.ReceiveAsync((await given.PeopleAsync()).Counter.Seat)).Value;

        var answers = await Task.WhenAll(Enumerable.Range(0, 24).Select(guess => TryAsync(program, code, $"{guess:0000}", Guesser)));

        answers.Count(answer => answer.ErrorAt("Input.Code")!.Contains("không đúng", StringComparison.Ordinal)).ShouldBe(10);
        answers.Count(answer => answer.ErrorAt("Input.Code")!.Contains("tạm khóa", StringComparison.Ordinal)).ShouldBe(14);
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_knows_the_digits_may_look_as_often_as_they_like_and_an_unknown_code_is_answered_alike(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var given = new Given(program);
        var code = (await given.ReceiveAsync((await given.PeopleAsync()).Counter.Seat)).Value;
        for (var time = 0; time < 14; time++)
        {
            (await TryAsync(program, code, Phone[^4..])).Status.ShouldBe(HttpStatusCode.OK);
        }

        var (known, unknown) = (await TryAsync(program, code, "0000"), await TryAsync(program, code[..^4] + "9876", "0000", Guesser));
        unknown.Errors.ShouldBe(known.Errors);
        for (var miss = 0; miss < 9; miss++)
        {
            await TryAsync(program, code[..^4] + "9876", "0000", Guesser);
        }

        (await TryAsync(program, code[..^4] + "9876", "0000", Guesser)).ErrorAt("Input.Code")!.ShouldContain("tạm khóa");
    }

    [Fact]
    public async Task The_thirty_first_look_up_of_a_minute_from_one_address_is_turned_away()
    {
        var program = await TestProgram.OnAsync(TestDatabase.Sqlite);
        using var client = program.CreateClient(address: "192.0.2.77");
        var answers = new List<HttpStatusCode>();
        for (var time = 1; time <= 31; time++)
        {
            using var nothing = new FormUrlEncodedContent([]);
            using var answer = await client.PostAsync(new Uri("/tra-cuu", UriKind.Relative), nothing);
            answers.Add(answer.StatusCode);
        }

        answers.Take(30).ShouldAllBe(status => status == HttpStatusCode.BadRequest);
        answers[30].ShouldBe(HttpStatusCode.TooManyRequests);
    }

    private static async Task<PageAnswer> TryAsync(TestProgram node, string code, string digits, string? address = null)
    {
        var citizen = new Visitor(node, address: address);
        return await citizen.SubmitAsync(
            await citizen.GetAsync("/tra-cuu"),
            "main form",
            new() { ["Input.Code"] = code, ["Input.Digits"] = digits }
        );
    }
}
