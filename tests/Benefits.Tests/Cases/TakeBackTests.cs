using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Funds;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Benefits.Tests.Cases;

/// <summary>A payment the budget line does not bear any more is to be paid again.</summary>
public sealed class TakeBackTests
{
    [Theory, OnEveryDatabase]
    public async Task What_is_reversed_on_its_line_is_owed_to_the_person_again(TestDatabase database)
    {
        var office = await Office.OnAsync(await Given.OnAsync(database));
        var code = await office.PaidAsync();
        var paid = (await office.RowAsync(code)).PaidTotal;
        await WriteAsync(office, async (write, ct) =>
        {
            var row = (await BenefitSettlement.OpenAsync(write.Db, code, new Scope("/25/"), ct))!;
            row.Payments[^1].EntryCode = $"CT-{code}";
            return code;
        });
        (await TakeBackAsync(office, "CT-none", paid)).ShouldBeNull("no payment of a case bears it");
        (await office.RowAsync(code)).State.ShouldBe(CaseState.Paid);
        (await TakeBackAsync(office, $"CT-{code}", paid + 1)).ShouldBe("benefit.payment-stands");
        (await TakeBackAsync(office, $"CT-{code}", paid)).ShouldBeNull();
        var after = await office.RowAsync(code);
        (after.State, after.PaidTotal, after.LeftToPay, after.PaidOn).ShouldBe((CaseState.Decided, 0, paid, null));
    }

    [Theory, OnEveryDatabase]
    public async Task What_is_drawn_from_a_line_is_paid_when_its_leader_confirms_it_and_owed_again_when_he_does_not(TestDatabase database)
    {
        var office = await Office.OnAsync(await Given.OnAsync(database));
        var code = await DecidedAsync(office);
        var owed = (await office.RowAsync(code)).LeftToPay;
        await DrawnAsync(office, code, owed - 1, $"CT-a-{code}");
        await DrawnAsync(office, code, 1, $"CT-b-{code}");
        var waits = await office.RowAsync(code);
        (waits.State, waits.PaidTotal, waits.WaitingTotal, waits.LeftToPay).ShouldBe((CaseState.Decided, 0, owed, 0));
        (await office.MoveAsync(office.Head.Seat, code, CaseAct.Pay, amount: 1)).ShouldBe("benefit.all-waits");

        (await TakeBackAsync(office, $"CT-b-{code}", 1)).ShouldBeNull();
        (await office.RowAsync(code)).LeftToPay.ShouldBe(1, "what the leader turned down is to be paid again");
        await ConfirmedAsync(office, "CT-none", $"CT-a-{code}", $"CT-b-{code}");
        var part = await office.RowAsync(code);
        (part.State, part.PaidTotal, part.WaitingTotal).ShouldBe((CaseState.Decided, owed - 1, 0));
        await DrawnAsync(office, code, 1, $"CT-c-{code}");
        await ConfirmedAsync(office, $"CT-c-{code}");
        await ConfirmedAsync(office, $"CT-c-{code}");
        var paid = await office.RowAsync(code);
        (paid.State, paid.PaidTotal, paid.PaidOn).ShouldBe((CaseState.Paid, owed, new DateOnly(2025, 9, 11)));
    }

    [Theory, OnEveryDatabase]
    public async Task A_payment_without_a_line_counts_when_another_leader_agreed(TestDatabase database)
    {
        var office = await Office.OnAsync(await Given.OnAsync(database));
        var code = await DecidedAsync(office);
        var owed = (await office.RowAsync(code)).LeftToPay;
        var accountant = (await office.Given.SeatAsync(Role.CaseOfficer, office.Commune.Path, "Kế toán trưởng")).Seat;
        (await office.MoveAsync(accountant, code, CaseAct.Pay, amount: owed)).ShouldBeNull();
        (await office.RowAsync(code)).PaidTotal.ShouldBe(0);
        (await office.MoveAsync(accountant, code, CaseAct.ConfirmPaid)).ShouldBe("benefit.leader-confirms");
        (await office.MoveAsync(office.Head.Seat, code, CaseAct.TurnDownPaid, content: string.Empty)).ShouldBe("benefit.reason-missing");
        (await office.MoveAsync(office.Head.Seat, code, CaseAct.TurnDownPaid, content: "Sai người nhận")).ShouldBeNull();
        (await office.RowAsync(code)).LeftToPay.ShouldBe(owed);
        (await office.MoveAsync(accountant, code, CaseAct.Pay, amount: owed - 1)).ShouldBeNull("the voucher that was turned down is free");
        (await office.MoveAsync(accountant, code, CaseAct.Pay, amount: 1)).ShouldBe("benefit.voucher-known");
        (await office.MoveAsync(office.Head.Seat, code, CaseAct.ConfirmPaid)).ShouldBeNull();
        var row = await office.RowAsync(code);
        (row.PaidTotal, row.WaitingTotal, row.WaitingHere, row.LeftToPay).ShouldBe((owed - 1, 0, 0, 1));
        (await office.MoveAsync(office.Head.Seat, code, CaseAct.ConfirmPaid)).ShouldBe("benefit.wrong-state");
    }

    private static async Task<string> DecidedAsync(Office office)
    {
        var code = await office.FileAsync();
        (await office.MoveAsync(office.Head.Seat, code, CaseAct.Submit)).ShouldBeNull();
        (await office.MoveAsync(office.Province.Seat, code, CaseAct.Approve)).ShouldBeNull();
        (await office.MoveAsync(office.Leader.Seat, code, CaseAct.Decide)).ShouldBeNull();
        return code;
    }

    private static Task<string?> DrawnAsync(Office office, string code, long amount, string entry) =>
        WriteAsync(office, async (write, ct) =>
        {
            var row = (await BenefitSettlement.OpenAsync(write.Db, code, new Scope("/25/"), ct))!;
            var day = new DateOnly(2025, 9, 11);
            row.Pay(amount, day, row.Fund, $"UNC-{entry}", "Kế toán", write.Deed.At, day, waits: true).Refusal.ShouldBeNull();
            row.DrawLast(entry);
            return code;
        });

    private static Task<string?> ConfirmedAsync(Office office, params string[] entries) => WriteAsync(office, async (write, ct) =>
        {
            await using var scope = office.Given.Program.Scope();
            await scope.ServiceProvider.GetServices<IFundPayments>().Single().ConfirmAsync(write, "25", entries, "Lãnh đạo", ct);
            return entries[0];
        });

    private static Task<string?> TakeBackAsync(Office office, string entry, long amount) => WriteAsync(office, async (write, ct) =>
        {
            await using var scope = office.Given.Program.Scope();
            var payer = scope.ServiceProvider.GetServices<IFundPayments>().Single();
            return await payer.TakeBackAsync(write, "25", entry, amount, "Lãnh đạo", ct) is { } against ? against : entry;
        });

    private static async Task<string?> WriteAsync(Office office, Func<Write, CancellationToken, Task<Result<string>>> act)
    {
        var deed = new Deed(Actor.From(office.Leader.Seat), office.Given.Clock.GetUtcNow());
        var done = await office
            .Given.Program.Services.GetRequiredService<WriteGate>()
            .RunAsync<string>(
                deed,
                (write, ct) =>
                {
                    write.Record("benefit.tested", BenefitSettlement.Kind, Guid.CreateVersion7(), "25", "/25/", "Thử");
                    return act(write, ct);
                },
                default
            );
        return done.Refusal?.Code;
    }
}
