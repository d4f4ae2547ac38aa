using ThongSuot.Finance.Board;
using ThongSuot.Finance.Decisions;
using ThongSuot.Finance.Spendings;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;

namespace ThongSuot.Finance.Tests.Decisions;

/// <summary>What is held back as saving, what is contingency, and what is divided among many.</summary>
public sealed class SavingTests
{
    [Theory, OnEveryDatabase]
    public async Task A_tenth_is_held_back_on_the_line_and_only_whoever_gave_it_takes_it_back(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        await GiveAsync(people, "13", "6501", 1_005, holdsBack: true);
        await GiveAsync(people, "13", "6001", 1_000, holdsBack: true);
        var line = await people.FindAsync(people.Commune.Path, "6501");
        (line.Assigned, line.SetAside, line.Left, line.Free).ShouldBe((1_005, 100, 1_005, 905), "whole đồng, the half stays with the line");
        (await people.FindAsync(people.Commune.Path, "6001")).SetAside.ShouldBe(0, "pay is not saved on");

        var refused = (await people.AskAsync(line, Treasurers.Input(906))).Refusal!;
        (refused.Code, refused.Message.Contains("chỉ chi được 905\u00a0đ", StringComparison.Ordinal)).ShouldBe(("finance.held-back", true));
        (await people.AskAsync(line, Treasurers.Input(905))).Refusal.ShouldBeNull();
        var decision = await people.BeginAsync(people.Accountant.Seat, AssignmentRound.Adjustment);
        var back = new ItemInput(people.Commune.Path, "13", "830", "341", "6501", -100, null);
        (await people.AddAsync(people.Accountant.Seat, decision, back)).Refusal.ShouldBeNull();
        (await people.MoveAsync(people.Accountant.Seat, decision, DecisionAct.Submit)).Refusal.ShouldBeNull();
        (await people.MoveAsync(people.Leader.Seat, decision, DecisionAct.Approve)).Refusal.ShouldBeNull();
        line = await people.FindAsync(people.Commune.Path, "6501");
        (line.Assigned, line.Committed, line.SetAside, line.Left).ShouldBe((905, 905, 0, 0));
    }

    [Theory, OnEveryDatabase]
    public async Task Contingency_is_given_on_by_decision_and_never_spent(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        await GiveAsync(people, "16", "7499", 500, holdsBack: true);
        var line = await people.FindAsync(people.Commune.Path, "7499");
        line.SetAside.ShouldBe(0);
        (await people.AskAsync(line, Treasurers.Input(10))).Refusal!.Code.ShouldBe("finance.contingency");
        await people.DecideAsync(
            AssignmentRound.Adjustment,
            people.Accountant.Seat,
            people.Leader.Seat,
            new ItemInput(people.Office, "13", "830", "341", "6501", 200, line.Id)
        );
        (await people.FindAsync(people.Office, "6501")).Free.ShouldBe(200);

        await GiveAsync(people, "13", "6502", 1_000, holdsBack: true);
        var board = await people.WithAsync<BoardReader, BoardView>(reader =>
            reader.ReadAsync(new Platform.Access.Scope(people.Commune.Path), Treasurers.Year, default)
        );
        (board.Total.Left, board.Total.SetAside, board.Total.Contingency, board.Total.Usable).ShouldBe((1_500, 100, 300, 1_100));
        board.Total.Left.ShouldBe(board.Total.Usable + board.Total.SetAside + board.Total.Contingency, "told apart, nothing lost");
        var visitor = await people.Given.Program.Visit().SignInAsync(people.Accountant.UserName);
        (await visitor.GetAsync($"/ngan-sach?nam={Treasurers.Year}")).Text.ShouldContain("1.100 đ thực dùng");
        var lines = await visitor.GetAsync($"/ngan-sach/dong?nam={Treasurers.Year}&xem=du-phong");
        lines.Text.ShouldContain("300 đ dự phòng");
        lines.Html.QuerySelectorAll("main tbody tr").Length.ShouldBe(1);
        foreach (var sheet in new[] { "/ngan-sach", "/ngan-sach/dong" })
        {
            var answer = await visitor.Client.GetAsync(new Uri($"{sheet}?nam={Treasurers.Year}&handler=Sheet&dang=csv", UriKind.Relative));
            (await answer.Content.ReadAsStringAsync()).ShouldContain("1100");
        }
    }

    [Theory, OnEveryDatabase]
    public async Task A_part_paid_back_is_a_counter_entry_of_that_part(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var line = await people.LineAsync(1_000);
        var entry = await people.PayAsync(line, 300);
        (await people.BackAsync(entry, 301)).Refusal!.Code.ShouldBe("finance.more-than-paid");
        (await people.BackAsync(entry, 100)).Refusal.ShouldBeNull();
        (await people.ActAsync(people.Leader.Seat, entry, EntryAct.Reverse)).Refusal.ShouldBeNull();
        var after = await people.EntryAsync(entry);
        (after.State, after.Returned, after.Spent).ShouldBe((EntryState.Paid, 100, 300));
        (await people.FindAsync(people.Commune.Path, "6501")).Spent.ShouldBe(200);
        (await people.BackAsync(entry, null)).Refusal.ShouldBeNull();
        (await people.ActAsync(people.Leader.Seat, entry, EntryAct.Reverse)).Refusal.ShouldBeNull();
        (await people.EntryAsync(entry)).State.ShouldBe(EntryState.Reversed);
        (await people.FindAsync(people.Commune.Path, "6501")).Left.ShouldBe(1_000);
    }

    [Fact]
    public async Task A_sum_is_divided_with_its_remainders_shown_and_becomes_the_items()
    {
        var people = await Treasurers.OnAsync(TestDatabase.Sqlite);
        var line = await people.LineAsync(1_000);
        var decision = await people.BeginAsync(people.Accountant.Seat);
        var accountant = await people.Given.Program.Visit().SignInAsync(people.Accountant.UserName);
        var address = $"/ngan-sach/quyet-dinh/{decision}/chia";
        var form = await accountant.GetAsync(address);
        var offices = form.Html.QuerySelectorAll("tbody tr").Length;
        offices.ShouldBeGreaterThan(2);
        var typed = new Dictionary<string, string?> { ["Input.From"] = $"{line.Id.Value}", ["Input.Total"] = "1.000" };
        var over = await accountant.SubmitAsync(form, "#chia", new(typed) { ["Input.Total"] = "1.001" });
        over.ErrorAt("Input.Total").ShouldNotBeNull().ShouldContain("còn lại 1.000");
        var none = await accountant.SubmitAsync(form, "#chia", new(typed) { ["Input.Key"] = "Typed" });
        none.Status.ShouldBe(System.Net.HttpStatusCode.BadRequest);

        var done = await accountant.SubmitAsync(form, "#chia", new(typed) { ["Input.Key"] = "Evenly" });
        done.Status.ShouldBe(System.Net.HttpStatusCode.Found, done.Text);
        var shown = await accountant.FollowAsync(done);
        shown.Text.ShouldContain("Đã chia 1.000 đ");
        (await people.MoveAsync(people.Accountant.Seat, decision, DecisionAct.Submit)).Refusal.ShouldBeNull();
        (await people.MoveAsync(people.Leader.Seat, decision, DecisionAct.Approve)).Refusal.ShouldBeNull();
        (await people.FindAsync(people.Commune.Path, "6501")).Left.ShouldBe(0, "no đồng is lost");
        (await people.FindAsync(people.Office, "6501")).Assigned.ShouldBeInRange(1_000 / offices, (1_000 / offices) + 1);
    }

    private static async Task GiveAsync(Treasurers people, string source, string item, long amount, bool holdsBack)
    {
        var (accountant, head) = (
            people.Accountant.Seat,
            new DecisionHead("9/QĐ-UBND", new DateOnly(2025, 9, 5), "Chủ tịch", "Nguyễn Mẫu Sơn", "Giao dự toán")
            {
                Resolution = "7/NQ-HĐND",
                ResolutionOn = new DateOnly(2025, 9, 1),
                HoldsBack = holdsBack,
            }
        );
        var decision = (
            await people.WithAsync<WriteDecision, Result<string>>(write =>
                write.BeginAsync(Treasurers.Year, AssignmentRound.Opening, head, null, accountant, people.DeedOf(accountant), default)
            )
        ).Value;
        (
            await people.AddAsync(accountant, decision, new(people.Commune.Path, source, "830", "341", item, amount, null))
        ).Refusal.ShouldBeNull();
        (await people.MoveAsync(accountant, decision, DecisionAct.Submit)).Refusal.ShouldBeNull();
        (await people.MoveAsync(people.Leader.Seat, decision, DecisionAct.Approve)).Refusal.ShouldBeNull();
    }
}
