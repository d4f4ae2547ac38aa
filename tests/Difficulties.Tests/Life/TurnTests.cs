using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Difficulties.Act;
using ThongSuot.Difficulties.Talk;
using ThongSuot.Difficulties.Watch;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Jobs;
using ThongSuot.TestKit;

namespace ThongSuot.Difficulties.Tests.Life;

/// <summary>Whose turn it is, after whatever was done through the handlers.</summary>
public sealed class TurnTests
{
    [Theory, OnEveryDatabase]
    public async Task What_was_reopened_and_then_confirmed_by_its_unit_is_closed_as_solved(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 2);
        var code = await AnsweredAsync(desk);
        (await desk.SayAsync(code, desk.Communes[0].Seat, solved: false, "Chưa rõ mức chi.")).Refusal.ShouldBeNull();
        (await desk.SayAsync(code, desk.Communes[1].Seat, solved: true)).Refusal.ShouldBeNull();
        (await desk.ReadAsync(code)).Status.ShouldBe(DifficultyStatus.Reopened, "one unit still lacks something");
        (await desk.SayAsync(code, desk.Communes[0].Seat, solved: true)).Refusal.ShouldBeNull();

        var closed = await desk.ReadAsync(code);
        (closed.Status, closed.IsClosed).ShouldBe((DifficultyStatus.Solved, true));
        closed.Stretches.ShouldAllBe(stretch => stretch.EndedAt != null);
    }

    [Theory, OnEveryDatabase]
    public async Task What_is_left_after_the_only_unit_that_wants_an_answer_was_split_off_is_nobody_s_turn(TestDatabase database)
    {
        var desk = await Desk.OnAsync(database, communes: 2);
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.RaiseAsync(desk.Communes[1].Seat, join: code);
        await TalkAsync(desk, code, NoteKind.Withdrawal, desk.Communes[0].Seat, null);
        var other = (await desk.RaisedAsync(code)).Single(row => !row.IsOver).Code;
        var split = await desk.ActAsync(
            code,
            DifficultyAct.Split,
            desk.Office.Seat,
            new ActInput { Content = "Nguồn phụ cấp", Chosen = [other] }
        );
        split.Refusal.ShouldBeNull();
        (await desk.ReadAsync(code)).Status.ShouldBe(DifficultyStatus.Withdrawn);
        (await desk.ReadAsync(split.Value)).Status.ShouldBe(DifficultyStatus.Received);
    }

    [Theory, OnEveryDatabase]
    public async Task After_every_sequence_of_acts_an_open_difficulty_has_somebody_whose_turn_it_is(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var random = new Random(130_725);
        var refused = 0;
        for (var life = 0; life < 8; life++)
        {
            var desk = await Desk.OnAsync(new Given(program), communes: 3);
            var codes = new List<string>
            {
                await desk.RaiseAsync(desk.Communes[0].Seat),
                await desk.RaiseAsync(desk.Communes[1].Seat, "Nguồn phụ cấp của công an xã"),
            };
            await desk.RaiseAsync(desk.Communes[2].Seat, join: codes[0]);
            var done = new List<string>();
            for (var step = 0; step < 30; step++)
            {
                program.Clock.Advance(TimeSpan.FromHours(random.Next(1, 9)));
                done.Add(await DoSomethingAsync(desk, codes, random));
                refused += done[^1].EndsWith('-') ? 1 : 0;
                foreach (var code in codes)
                {
                    await ShouldBeSomebodysTurnAsync(desk, code, string.Join(" · ", done));
                }
            }
        }

        refused.ShouldBeLessThan(200, "acts that are all refused prove nothing");
    }

    [Theory, OnEveryDatabase]
    public async Task Of_two_people_of_one_unit_the_second_is_told_what_the_first_said_and_other_units_hold_nobody_up(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 3);
        var (name, _) = await desk.Given.SeatAsync(Role.CommuneLeader, desk.Communes[0].Seat.SpeaksFor, "Chủ tịch UBND");
        foreach (var firstSolves in new[] { true, false })
        {
            var code = await AnsweredAsync(desk);
            await desk.RaiseAsync(desk.Communes[2].Seat, join: code);
            var pages = new List<(Visitor Visit, PageAnswer Page)>();
            foreach (var user in new[] { desk.Communes[0].UserName, name, desk.Communes[1].UserName })
            {
                var visit = await program.Visit().SignInAsync(user);
                pages.Add((visit, await visit.GetAsync($"/vuong-mac/{code}")));
            }

            (await SayAsync(pages[0], firstSolves)).Errors.ShouldBeEmpty();
            var second = await SayAsync(pages[1], !firstSolves);
            second.Text.ShouldContain(firstSolves ? "xác nhận đã giải quyết" : "mở lại: Chưa đủ");
            second.Text.ShouldContain("Việc vừa gửi chưa được ghi");
            (await desk.RaisedAsync(code))
                .Single(row => row.UnitPath == desk.Communes[0].Seat.SpeaksFor)
                .Confirmation.ShouldBe(firstSolves ? Confirmation.Solved : Confirmation.Reopened);
            (await SayAsync(pages[2], solved: true)).Errors.ShouldBeEmpty("what another unit said is no reason to hold this one up");
        }
    }

    [Theory, OnEveryDatabase]
    public async Task Nobody_confirms_an_answer_that_changed_after_his_page_was_drawn(TestDatabase database)
    {
        await using var program = await TestProgram.StartAsync(database);
        var desk = await Desk.OnAsync(new Given(program), communes: 2);
        var code = await AnsweredAsync(desk);
        var visit = await program.Visit().SignInAsync(desk.Communes[0].UserName);
        var page = await visit.GetAsync($"/vuong-mac/{code}");
        await desk.AnswerAsync(code, "Không chi nữa.");
        (await SayAsync((visit, page), solved: true)).Text.ShouldContain("Câu trả lời đã thay đổi");
        (await SayAsync((visit, await visit.GetAsync($"/vuong-mac/{code}")), solved: true)).Errors.ShouldBeEmpty();
    }

    private static Task<PageAnswer> SayAsync((Visitor Visit, PageAnswer Page) at, bool solved) =>
        at.Visit.SubmitAsync(
            at.Page,
            "form[action*='Confirm']",
            new() { ["Input.Missing"] = solved ? "" : "Chưa đủ" },
            button: ("Input.Solved", solved ? "true" : "false")
        );

    private static async Task<string> AnsweredAsync(Desk desk)
    {
        var code = await desk.RaiseAsync(desk.Communes[0].Seat);
        await desk.RaiseAsync(desk.Communes[1].Seat, join: code);
        await desk.AssignAsync(code);
        await desk.AnswerAsync(code);
        return code;
    }

    /// <returns>What was done, with a minus where it was refused.</returns>
    private static async Task<string> DoSomethingAsync(Desk desk, List<string> codes, Random random)
    {
        var (code, unit) = (codes[random.Next(codes.Count)], desk.Communes[random.Next(3)].Seat);
        var difficulty = await desk.ReadAsync(code);
        var raised = (await desk.RaisedAsync(code)).Where(row => row.UnitPath == unit.SpeaksFor).ToList();
        var input = new ActInput
        {
            Content = "Nội dung",
            DocumentNumber = "12/STC-NS",
            Ministry = "Bộ Tài chính",
            Target = codes[random.Next(codes.Count)],
            Chosen = [.. raised.Take(1).Select(row => row.Code)],
            LeadPath = desk.Officer.Seat.SpeaksFor,
            Person = desk.Officer.Seat,
            Class = DifficultyClass.UnclearProcess,
            Authority = DifficultyAuthority.Province,
        };
        var office = difficulty.LeadPath == desk.Office.Seat.SpeaksFor;
        var (body, head) = office ? (desk.Office.Seat, desk.Office.Seat) : (desk.Officer.Seat, desk.Head.Seat);
        var pick = random.Next(16);
        var refused = pick switch
        {
            0 or 1 => (await ActAsync(DifficultyAct.Assign, desk.Office.Seat, input with { DueOn = Today(desk).AddDays(5) })),
            2 => await ActAsync(DifficultyAct.PassOn, body, input),
            3 => await ActAsync(DifficultyAct.Start, body, input),
            4 or 5 => await ActAsync(DifficultyAct.Answer, head, input),
            6 => await ActAsync(DifficultyAct.Escalate, body, input),
            7 => await ActAsync(DifficultyAct.Reply, body, input),
            8 => await ActAsync(DifficultyAct.Merge, desk.Office.Seat, input),
            9 => await ActAsync(DifficultyAct.Undo, desk.Office.Seat, input),
            10 => await SplitAsync(),
            11 or 12 when raised.Count == 1 => (await desk.SayAsync(code, unit, solved: true)).IsRefused,
            13 when raised.Count == 1 => (await desk.SayAsync(code, unit, solved: false, "Thiếu")).IsRefused,
            14 => await TalkAsync(desk, code, NoteKind.PartialAnswer, head, unit.SpeaksFor),
            15 when random.Next(3) == 0 => await TalkAsync(desk, code, NoteKind.Withdrawal, unit, null),
            15 => await SilenceAsync(desk),
            _ => true,
        };
        return $"{pick} {code}{(refused ? "-" : "")}";

        async Task<bool> ActAsync(DifficultyAct act, Seat seat, ActInput what) => (await desk.ActAsync(code, act, seat, what)).IsRefused;

        async Task<bool> SplitAsync()
        {
            var split = await desk.ActAsync(code, DifficultyAct.Split, desk.Office.Seat, input);
            if (!split.IsRefused)
            {
                codes.Add(split.Value);
            }

            return split.IsRefused;
        }
    }

    private static async Task ShouldBeSomebodysTurnAsync(Desk desk, string code, string done)
    {
        var difficulty = await desk.ReadAsync(code);
        var standing = (await desk.RaisedAsync(code)).Where(row => !row.IsOver).Select(row => row.Confirmation).ToList();
        difficulty.IsClosed.ShouldBe(!difficulty.IsWithBody && difficulty.Status != DifficultyStatus.Answered, done);
        if (difficulty.IsClosed)
        {
            standing.ShouldAllBe(said => said == Confirmation.Solved || said == Confirmation.Silent, done);
            return;
        }

        standing.ShouldContain(
            said =>
                said == Confirmation.Waiting
                || (difficulty.IsWithBody && said != Confirmation.Silent && said != Confirmation.Solved)
                || difficulty.Status == DifficultyStatus.Escalated,
            $"{code} is open and nobody wants anything: {done}"
        );
        difficulty.Stretches.Count(stretch => stretch.EndedAt is null).ShouldBe(difficulty.IsWithBody ? 1 : 0, done);
    }

    private static async Task<bool> SilenceAsync(Desk desk)
    {
        desk.Given.Program.Clock.Advance(TimeSpan.FromDays(20));
        return await desk.Given.Program.Services.GetServices<IPeriodicWork>().OfType<CloseSilent>().Single().RunDueAsync(default) == 0;
    }

    private static async Task<bool> TalkAsync(Desk desk, string code, NoteKind kind, Seat seat, string? to) =>
        (
            await desk.DoAsync<TalkInCase, Platform.Results.Result<string>>(handler =>
                handler.RunAsync(
                    code,
                    new TalkInput(kind, "Nội dung", "", to, []) { Units = to is null ? [] : [to] },
                    seat,
                    desk.DeedOf(seat),
                    default
                )
            )
        ).IsRefused;

    private static DateOnly Today(Desk desk) => Platform.Time.OfficeClock.DayOf(desk.Given.Program.Clock.GetUtcNow());
}
