using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Board;
using ThongSuot.Finance.Decisions;
using ThongSuot.Platform.Access;

namespace ThongSuot.Finance.Tests.Decisions;

public sealed class AssignTests
{
    [Theory, OnEveryDatabase]
    public async Task Money_goes_from_the_province_to_the_commune_and_on_to_its_office_and_the_sum_stays(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var (item, finance, province) = (Treasurers.NextItem(), people.Finance.Seat, people.Province.Seat);
        await people.DecideAsync(AssignmentRound.Opening, finance, province, new ItemInput("/25/", "13", "560", "431", item, 900, null));
        var pool = await people.FindAsync("/25/", item);
        await people.DecideAsync(
            AssignmentRound.Opening,
            finance,
            province,
            new ItemInput(people.Commune.Path, "13", "830", "341", item, 500, pool.Id)
        );
        var own = await people.FindAsync(people.Commune.Path, item);
        (own.Assigned, own.GiveOnBy).ShouldBe((500, new DateOnly(2025, 9, 18)), "ten days to the council, five working days to assign");
        await people.DecideAsync(
            AssignmentRound.Opening,
            people.Accountant.Seat,
            people.Leader.Seat,
            new ItemInput(people.Office, "13", "830", "341", item, 300, own.Id)
        );

        pool = await people.FindAsync("/25/", item);
        own = await people.FindAsync(people.Commune.Path, item);
        var office = await people.FindAsync(people.Office, item);
        (pool.Received, pool.GivenOn, pool.Left).ShouldBe((900, 500, 400));
        (own.Received, own.GivenOn, own.Left, own.IsUntouched).ShouldBe((500, 300, 200, false));
        (office.Received, office.Left).ShouldBe((300, 300));
        (pool.Assigned + own.Assigned + office.Assigned).ShouldBe(900);
    }

    [Theory, OnEveryDatabase]
    public async Task Supplement_adjustment_and_carrying_over_each_stand_apart_and_what_is_taken_back_is_there_again(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var (accountant, leader) = (people.Accountant.Seat, people.Leader.Seat);
        var office = await people.LineAsync(1_000, unit: people.Office);
        var own = await people.FindAsync(people.Commune.Path, "6501");
        await people.DecideAsync(
            AssignmentRound.Supplement,
            accountant,
            leader,
            new ItemInput(people.Commune.Path, "13", "830", "341", "6501", 50, null)
        );
        await people.DecideAsync(
            AssignmentRound.Adjustment,
            accountant,
            leader,
            new ItemInput(people.Office, "13", "830", "341", "6501", -400, own.Id)
        );

        own = await people.FindAsync(people.Commune.Path, "6501");
        office = await people.FindAsync(people.Office, "6501");
        (own.Opening, own.Supplement, own.GivenOn, own.Left).ShouldBe((1_000, 50, 600, 450));
        (office.Opening, office.Adjusted, office.Left).ShouldBe((1_000, -400, 600));
    }

    [Theory, OnEveryDatabase]
    public async Task Nobody_approves_his_own_and_only_whoever_is_competent_acts(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var other = await Treasurers.OnAsync(people.Given);
        var (accountant, leader) = (people.Accountant.Seat, people.Leader.Seat);
        var decision = await people.BeginAsync(accountant);
        Code(await people.MoveAsync(accountant, decision, DecisionAct.Submit)).ShouldBe("finance.no-items");
        var item = new ItemInput(people.Commune.Path, "13", "830", "341", "6501", 100, null);
        Code(await people.AddAsync(leader, decision, item)).ShouldBe("finance.not-accountant");
        Code(await people.AddAsync(other.Accountant.Seat, decision, item)).ShouldBe("finance.not-found");
        Code(await people.AddAsync(accountant, decision, item)).ShouldBeNull();
        Code(await people.MoveAsync(accountant, decision, DecisionAct.Submit)).ShouldBeNull();
        Code(await people.AddAsync(accountant, decision, item)).ShouldBe("finance.not-draft");
        // The same person in the leader's seat is still the same person.
        var both = leader with { AccountId = accountant.AccountId };
        Code(await people.MoveAsync(both, decision, DecisionAct.Approve)).ShouldBe("finance.own-decision");
        Code(await people.MoveAsync(other.Leader.Seat, decision, DecisionAct.Approve)).ShouldBe("finance.not-found");
        Code(await people.MoveAsync(people.Province.Seat, decision, DecisionAct.Approve)).ShouldBe("finance.not-approver");
        Code(await people.MoveAsync(leader, decision, DecisionAct.Return)).ShouldBe("finance.reason-missing");
        Code(await people.MoveAsync(leader, decision, DecisionAct.Return, "Thiếu dòng")).ShouldBeNull();
        Code(await people.MoveAsync(accountant, decision, DecisionAct.Submit)).ShouldBeNull();
        Code(await people.MoveAsync(leader, decision, DecisionAct.Approve)).ShouldBeNull();
        Code(await people.MoveAsync(leader, decision, DecisionAct.Approve)).ShouldBe("finance.wrong-decision-state");
        (await people.FindAsync(people.Commune.Path, "6501")).Assigned.ShouldBe(100);
    }

    [Theory, OnEveryDatabase]
    public async Task More_than_there_is_is_not_given_on_and_then_nothing_of_the_decision_is(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var accountant = people.Accountant.Seat;
        var line = await people.LineAsync(100);
        var decision = await people.BeginAsync(accountant);
        foreach (var amount in new[] { 60, 41 })
        {
            (
                await people.AddAsync(accountant, decision, new ItemInput(people.Office, "13", "830", "341", "6501", amount, line.Id))
            ).Refusal.ShouldBeNull();
        }

        var refused = (await people.MoveAsync(accountant, decision, DecisionAct.Submit)).Refusal!;

        refused.Code.ShouldBe("finance.too-much-given-on");
        refused.Message.ShouldStartWith("Dòng 2 (");
        (await people.FindAsync(people.Commune.Path, "6501")).Left.ShouldBe(100);
        (
            await people.Given.ReadAsync(db => db.BudgetLines.CountAsync(row => row.ProvinceCode == "25" && row.UnitPath == people.Office))
        ).ShouldBe(0);
    }

    [Theory, OnEveryDatabase]
    public async Task Amounts_that_would_overflow_are_refused_and_nothing_of_them_stays(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var decision = await people.BeginAsync(people.Accountant.Seat);
        ItemInput Of(long amount) => new(people.Commune.Path, "13", "830", "341", "6501", amount, null);
        Code(await people.AddAsync(people.Accountant.Seat, decision, Of(long.MaxValue))).ShouldBe("finance.amount-too-large");
        Code(await people.AddAsync(people.Accountant.Seat, decision, Of(long.MinValue))).ShouldBe("finance.amount-too-large");
        Code(await people.AddAsync(people.Accountant.Seat, decision, Of(Amounts.Largest))).ShouldBeNull();
        Code(await people.AddAsync(people.Accountant.Seat, decision, Of(1))).ShouldBe("finance.amount-too-large");
        await people.DecideAsync(AssignmentRound.Opening, people.Accountant.Seat, people.Leader.Seat, Of(5));
        // A line is capped as a decision is: two decisions do not do what one may not.
        Code(await people.MoveAsync(people.Accountant.Seat, decision, DecisionAct.Submit)).ShouldBe("finance.amount-too-large");
        (await people.FindAsync(people.Commune.Path, "6501")).Assigned.ShouldBe(5);
    }

    [Theory]
    [InlineData("1e3", false, null)]
    [InlineData("１２３", false, null)]
    [InlineData("-5", false, null)]
    [InlineData("9223372036854775807", false, null)]
    [InlineData("99999999999999999999999", false, null)]
    [InlineData("30,5", false, null)]
    [InlineData("", false, null)]
    [InlineData("-1.000.000", true, -1_000_000L)]
    [InlineData("1.200.000 đ", false, 1_200_000L)]
    [InlineData("100000000000000000", false, 100_000_000_000_000_000L)]
    public void One_reader_takes_amounts_as_offices_write_them_and_nothing_else(string typed, bool signed, long? read) =>
        (Amounts.Read(typed, signed) is { IsRefused: false } done ? done.Value : (long?)null).ShouldBe(read);

    [Theory, OnEveryDatabase]
    public async Task A_receiver_sees_the_decision_that_gave_it_money_but_not_what_others_got(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var other = await Treasurers.OnAsync(people.Given);
        var (item, finance, province) = (Treasurers.NextItem(), people.Finance.Seat, people.Province.Seat);
        await people.DecideAsync(AssignmentRound.Opening, finance, province, new ItemInput("/25/", "13", "560", "431", item, 900, null));
        var pool = await people.FindAsync("/25/", item);
        ItemInput To(Treasurers whom, long amount) => new(whom.Commune.Path, "13", "830", "341", item, amount, pool.Id);
        var decision = await people.DecideAsync(AssignmentRound.Opening, finance, province, To(people, 500), To(other, 301));
        var accountant = await people.Given.Program.Visit().SignInAsync(people.Accountant.UserName);
        var shown = await accountant.GetAsync($"/ngan-sach/quyet-dinh/{decision}");
        shown.Status.ShouldBe(System.Net.HttpStatusCode.OK);
        shown.Text.ShouldContain("500 đ");
        shown.Text.ShouldNotContain(other.Commune.Name);
        shown.Text.ShouldNotContain("301");
        (await accountant.GetAsync("/ngan-sach/quyet-dinh")).Text.ShouldContain(decision);
        var line = await people.FindAsync(people.Commune.Path, item);
        (await accountant.GetAsync($"/ngan-sach/quyet-dinh?dong={line.Id.Value}")).Text.ShouldContain(decision);
        var stranger = await Treasurers.OnAsync(people.Given);
        var outside = await people.Given.Program.Visit().SignInAsync(stranger.Accountant.UserName);
        (await outside.GetAsync($"/ngan-sach/quyet-dinh/{decision}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        Code(await people.BeginRawAsync(people.Accountant.Seat, follows: decision)).ShouldBeNull();
        Code(await people.BeginRawAsync(stranger.Accountant.Seat, follows: decision)).ShouldBe("finance.follows-unknown");
        Code(await people.BeginRawAsync(people.Accountant.Seat, follows: "DT25-2025-9999")).ShouldBe("finance.follows-unknown");
        Code(await people.BeginRawAsync(people.Accountant.Seat, AssignmentRound.Supplement, on: new DateOnly(2024, 12, 31)))
            .ShouldBe("finance.decision-date-outside");
    }

    [Theory, OnEveryDatabase]
    public async Task Money_a_decision_brings_and_passes_on_at_once_is_one_sum(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var line = await people.LineAsync(10);
        var decision = await people.DecideAsync(
            AssignmentRound.Supplement,
            people.Accountant.Seat,
            people.Leader.Seat,
            new ItemInput(people.Commune.Path, "13", "830", "341", "6501", 1_000, null),
            new ItemInput(people.Office, "13", "830", "341", "6501", 600, line.Id)
        );
        var leader = await people.Given.Program.Visit().SignInAsync(people.Leader.UserName);
        var shown = (await leader.GetAsync($"/ngan-sach/quyet-dinh/{decision}")).Text;
        shown.ShouldContain("1.000 đ");
        shown.ShouldContain("giao tiếp ngay 600 đ");
        shown.ShouldNotContain("1.600");
        (await people.FindAsync(people.Commune.Path, "6501")).Left.ShouldBe(410);
    }

    [Theory]
    [InlineData("/25/so-tu-phap/", "13", "830", "341", "6501", 10, "finance.foreign-unit")]
    [InlineData(null, "13", "83", "341", "6501", 10, "finance.codes-wrong")]
    [InlineData(null, "13", "830", "341", "65x1", 10, "finance.codes-wrong")]
    [InlineData(null, "13", "830", "341", "6501", 0, "finance.amount-wrong")]
    [InlineData(null, "13", "830", "341", "6501", -5, "finance.amount-wrong")]
    [InlineData("office", "13", "830", "341", "6501", 10, "finance.root-line")]
    [InlineData(null, "99", "999", "999", "9999", 10, null)]
    public async Task A_wrong_item_is_refused_and_a_code_that_no_list_has_is_taken(
        string? unit,
        string source,
        string chapter,
        string category,
        string item,
        long amount,
        string? refused
    )
    {
        var people = await Treasurers.OnAsync(TestDatabase.Sqlite);
        var decision = await people.BeginAsync(people.Accountant.Seat);
        var path = unit switch
        {
            null => people.Commune.Path,
            "office" => people.Office,
            _ => unit,
        };
        Code(await people.AddAsync(people.Accountant.Seat, decision, new ItemInput(path, source, chapter, category, item, amount, null)))
            .ShouldBe(refused);
    }

    [Theory, OnEveryDatabase]
    public async Task The_board_of_the_province_is_the_sum_of_its_parts(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var line = await people.LineAsync(5_000_000, unit: people.Office);
        await people.PayAsync(line, 1_250_000);
        var view = await people.WithAsync<BoardReader, BoardView>(reader => reader.ReadAsync(new Scope("/25/"), Treasurers.Year, default));
        var own = await people.WithAsync<BoardReader, BoardView>(reader =>
            reader.ReadAsync(new Scope(people.Commune.Path), Treasurers.Year, default)
        );

        view.Total.Assigned.ShouldBe(view.Rows.Sum(row => row.Assigned));
        view.Total.Assigned.ShouldBe(view.Rows.Sum(row => row.Spent + row.Committed + row.Left));
        var row = view.Rows.Single(row => row.UnitPath == people.Commune.Path);
        (row.Assigned, row.Spent, row.Left).ShouldBe((5_000_000, 1_250_000, 3_750_000));
        (own.Total.Assigned, own.Total.Spent, own.Rows.Count).ShouldBe((5_000_000, 1_250_000, 2));
    }

    private static string? Code(Platform.Results.Result<string> result) => result.Refusal?.Code;
}
