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
