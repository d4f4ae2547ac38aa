using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Spendings;
using ThongSuot.Platform.Access;

namespace ThongSuot.Finance.Tests.Spendings;

public sealed class SpendTests
{
    [Theory, OnEveryDatabase]
    public async Task A_spending_is_held_when_asked_for_and_spent_when_the_treasury_paid(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var line = await people.LineAsync(1_000);
        var entry = (await people.AskAsync(line, Treasurers.Input(600))).Value;
        await StandsAsync(people, 600, 0, 400);
        Code(await people.AskAsync(line, Treasurers.Input(401))).ShouldBe("finance.too-much");
        Code(await people.ActAsync(people.Accountant.Seat, entry, EntryAct.Approve)).ShouldBe("finance.not-approver");
        var both = people.Leader.Seat with { AccountId = people.Accountant.Seat.AccountId };
        Code(await people.ActAsync(both, entry, EntryAct.Approve)).ShouldBe("finance.own-entry");
        Code(await people.ActAsync(people.Accountant.Seat, entry, EntryAct.Pay)).ShouldBe("finance.wrong-entry-state");
        Code(await people.ActAsync(people.Leader.Seat, entry, EntryAct.Approve)).ShouldBeNull();
        await StandsAsync(people, 600, 0, 400);
        Code(await people.ActAsync(people.Accountant.Seat, entry, EntryAct.Pay)).ShouldBeNull();
        await StandsAsync(people, 0, 600, 400);
    }

    [Theory, OnEveryDatabase]
    public async Task A_counter_entry_gives_back_what_was_spent_and_both_entries_stay(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var line = await people.LineAsync(1_000);
        var entry = await people.PayAsync(line, 300);
        Code(await people.ActAsync(people.Accountant.Seat, entry, EntryAct.AskReversal, "")).ShouldBe("finance.reason-missing");
        Code(await people.ActAsync(people.Accountant.Seat, entry, EntryAct.AskReversal, "Chi nhầm mục")).ShouldBeNull();
        var both = people.Leader.Seat with { AccountId = people.Accountant.Seat.AccountId };
        Code(await people.ActAsync(both, entry, EntryAct.Reverse)).ShouldBe("finance.own-entry");
        Code(await people.ActAsync(people.Leader.Seat, entry, EntryAct.Reverse)).ShouldBeNull();
        await StandsAsync(people, 0, 0, 1_000);
        (await people.EntryAsync(entry)).State.ShouldBe(EntryState.Reversed);
        var counter = await people.Given.ReadAsync(db =>
        {
            var entries = db.BudgetEntries;
            return entries.SingleAsync(row => row.ProvinceCode == "25" && row.LineId == line.Id && row.Kind == EntryKind.Counter);
        });
        (counter.AskedBy, counter.AskedByName, counter.ApprovedByName).ShouldBe(
            (people.Accountant.Seat.AccountId, people.Accountant.Seat.Signature, people.Leader.Seat.Signature)
        );
        var leader = await people.Given.Program.Visit().SignInAsync(people.Leader.UserName);
        (await leader.GetAsync("/ngan-sach/chi?nhom=da-chi&nam=2025")).Text.ShouldContain("0 đ cộng 2 khoản");
        Code(await people.ActAsync(people.Accountant.Seat, entry, EntryAct.AskReversal)).ShouldBe("finance.wrong-entry-state");
    }

    [Theory, OnEveryDatabase]
    public async Task A_contract_holds_its_money_and_is_paid_out_of_what_it_holds(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var line = await people.LineAsync(1_000);
        var contract = (await people.AskAsync(line, Treasurers.Input(700, EntryKind.Commitment))).Value;
        Code(await people.AskAsync(line, Treasurers.Input(10, commitment: contract))).ShouldBe("finance.commitment-wrong");
        (await people.ActAsync(people.Leader.Seat, contract, EntryAct.Approve)).Refusal.ShouldBeNull();
        await StandsAsync(people, 700, 0, 300);
        Code(await people.AskAsync(line, Treasurers.Input(701, commitment: contract))).ShouldBe("finance.too-much-of-commitment");
        var first = await people.PayAsync(line, 200, contract);
        await StandsAsync(people, 500, 200, 300);
        (await people.ActAsync(people.Accountant.Seat, first, EntryAct.AskReversal, "Sai số")).Refusal.ShouldBeNull();
        (await people.ActAsync(people.Leader.Seat, first, EntryAct.Reverse)).Refusal.ShouldBeNull();
        await StandsAsync(people, 700, 0, 300);
        Code(await people.ActAsync(people.Accountant.Seat, contract, EntryAct.Close, "Thanh lý hợp đồng")).ShouldBe("finance.not-approver");
        (await people.ActAsync(people.Leader.Seat, contract, EntryAct.Close, "Thanh lý hợp đồng")).Refusal.ShouldBeNull();
        await StandsAsync(people, 0, 0, 1_000);
    }

    [Theory, OnEveryDatabase]
    public async Task A_spending_that_is_not_approved_frees_its_money(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var line = await people.LineAsync(1_000);
        var entry = (await people.AskAsync(line, Treasurers.Input(900))).Value;
        (await people.ActAsync(people.Leader.Seat, entry, EntryAct.Refuse, "Chưa cần")).Refusal.ShouldBeNull();
        await StandsAsync(people, 0, 0, 1_000);
    }

    [Theory, OnEveryDatabase]
    public async Task Whoever_asked_takes_it_back_before_approval_and_undoes_nothing_after_it(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var line = await people.LineAsync(1_000);
        var entry = (await people.AskAsync(line, Treasurers.Input(900))).Value;
        Code(await people.ActAsync(people.Leader.Seat, entry, EntryAct.Withdraw)).ShouldBe("finance.not-accountant");
        Code(await people.ActAsync(people.Accountant.Seat, entry, EntryAct.Withdraw, new string('a', 5_000)))
            .ShouldBe("finance.reason-too-long");
        Code(await people.ActAsync(people.Accountant.Seat, entry, EntryAct.Withdraw, "Ghi nhầm")).ShouldBeNull();
        (await people.EntryAsync(entry)).State.ShouldBe(EntryState.Withdrawn);
        await StandsAsync(people, 0, 0, 1_000);

        var approved = (await people.AskAsync(line, Treasurers.Input(900))).Value;
        (await people.ActAsync(people.Leader.Seat, approved, EntryAct.Approve)).Refusal.ShouldBeNull();
        Code(await people.ActAsync(people.Accountant.Seat, approved, EntryAct.Refuse)).ShouldBe("finance.not-approver");
        await StandsAsync(people, 900, 0, 100);
    }

    [Theory, OnEveryDatabase]
    public async Task One_voucher_pays_one_spending_of_a_line_and_never_before_it_was_asked_for(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var line = await people.LineAsync(1_000);
        var first = await people.PayAsync(line, 100);
        var second = (await people.AskAsync(line, Treasurers.Input(200))).Value;
        (await people.ActAsync(people.Leader.Seat, second, EntryAct.Approve)).Refusal.ShouldBeNull();
        var twice = (await people.ActAsync(people.Accountant.Seat, second, EntryAct.Pay)).Refusal!;
        (twice.Code, twice.Message.Contains(first, StringComparison.Ordinal)).ShouldBe(("finance.voucher-known", true));
        var early = await people.ActAsync(people.Accountant.Seat, second, EntryAct.Pay, voucher: "RDT-2", on: new DateOnly(2025, 9, 10));
        Code(early).ShouldBe("finance.paid-date-wrong");
        Code(await people.ActAsync(people.Accountant.Seat, second, EntryAct.Pay, voucher: "RDT-2")).ShouldBeNull();
        await StandsAsync(people, 0, 300, 700);
    }

    [Theory, OnEveryDatabase]
    public async Task Nobody_sees_or_moves_another_units_money(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var other = await Treasurers.OnAsync(people.Given);
        var line = await people.LineAsync(1_000);
        var entry = (await people.AskAsync(line, Treasurers.Input(100))).Value;
        Code(await people.AskAsync(line, Treasurers.Input(1), other.Accountant.Seat)).ShouldBe("finance.not-found");
        Code(await people.ActAsync(other.Leader.Seat, entry, EntryAct.Approve)).ShouldBe("finance.not-found");
        Code(await people.AskAsync(line, Treasurers.Input(1), people.Leader.Seat)).ShouldBe("finance.not-accountant");
        Code(await people.ActAsync(people.Province.Seat, entry, EntryAct.Approve)).ShouldBe("finance.not-approver");
        var stranger = await people.Given.Program.Visit().SignInAsync(other.Accountant.UserName);
        (await stranger.GetAsync($"/ngan-sach/chi/{entry}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        (await stranger.GetAsync($"/ngan-sach/dong/{line.Id.Value}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Theory, OnEveryDatabase]
    public async Task Two_nodes_that_spend_one_line_at_once_never_overdraw_it(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(new Given(await TestProgram.StartAsync(database)));
        await using var first = people.Given.Program;
        var line = await people.LineAsync(1_000);
        await using var second = await first.AnotherNodeAsync();

        var asked = await Task.WhenAll(
            Enumerable.Range(0, 12).Select(at => people.AskAsync(line, Treasurers.Input(300), node: at % 2 == 0 ? first : second))
        );

        asked.Count(one => !one.IsRefused).ShouldBeInRange(1, 3);
        asked
            .Where(one => one.IsRefused)
            .Select(one => one.Refusal!.Code)
            .ShouldAllBe(code => code == "finance.too-much" || code == "write.changed-meanwhile");
        var after = await people.FindAsync(people.Commune.Path, "6501");
        after.Committed.ShouldBe(300 * asked.Count(one => !one.IsRefused));
        after.Left.ShouldBe(1_000 - after.Committed);
    }

    [Fact]
    public async Task The_four_layers_say_why_money_cannot_be_spent()
    {
        var people = await Treasurers.OnAsync(TestDatabase.Sqlite);
        var line = await people.LineAsync(900_000_000);
        var accountant = await people.Given.Program.Visit().SignInAsync(people.Accountant.UserName);
        var form = await accountant.GetAsync($"/ngan-sach/dong/{line.Id.Value}/chi");
        var answer = await accountant.SubmitAsync(
            form,
            "#chi",
            new()
            {
                ["Input.Amount"] = "250.000.000",
                ["Input.Content"] = "Mua máy tính",
                ["Input.Ground"] = "Tờ trình 5",
                ["Input.Payee"] = "Công ty Mẫu",
            }
        );
        answer.Text.ShouldContain("Vì sao không chi được");
        answer.Text.ShouldContain("phải có hợp đồng đã cam kết chi");
        answer.Text.ShouldContain("sau khoản này còn 650.000.000 đ");
        (await people.FindAsync(people.Commune.Path, "6501")).Committed.ShouldBe(0);
    }

    private static async Task StandsAsync(Treasurers people, long committed, long spent, long left)
    {
        var line = await people.FindAsync(people.Commune.Path, "6501");
        (line.Committed, line.Spent, line.Left).ShouldBe((committed, spent, left));
        line.Assigned.ShouldBe(line.Spent + line.Committed + line.Left);
    }

    private static string? Code(Platform.Results.Result<string> result) => result.Refusal?.Code;
}
