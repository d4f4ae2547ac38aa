using ThongSuot.Finance.Spendings;
using ThongSuot.Platform.Funds;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Finance.Tests.Spendings;

/// <summary>Another module pays out of a line: within its own write, of its own unit, and never more than the line has.</summary>
public sealed class FundTests
{
    [Theory, OnEveryDatabase]
    public async Task Policy_money_is_drawn_from_a_named_line_or_refused_in_words(TestDatabase database)
    {
        var people = await Treasurers.OnAsync(database);
        var (line, other) = (await people.LineAsync(1_000), await Treasurers.OnAsync(people.Given));
        var draw = new FundDraw(
            line.Id.Value,
            people.Office,
            900,
            new DateOnly(2025, 9, 11),
            "UNC-1",
            "Chi trả chế độ, hồ sơ CD-1",
            "Quyết định số 5/QĐ-UBND",
            "Theo hồ sơ CD-1"
        );
        (await DrawAsync(people, draw with { Amount = 1_001 })).Refusal!.Code.ShouldBe("finance.too-much");
        (await DrawAsync(people, draw with { UnitPath = other.Office })).Refusal!.Code.ShouldBe("finance.fund-line-wrong");
        (await DrawAsync(people, draw with { On = new DateOnly(2024, 9, 11) })).Refusal!.Code.ShouldBe("finance.fund-line-wrong");
        var entry = (await DrawAsync(people, draw)).Value;
        (await DrawAsync(people, draw with { Amount = 50 })).Refusal!.Code.ShouldBe("finance.voucher-known");
        var after = await people.EntryAsync(entry);
        (after.State, after.ApprovedByName, after.Payee).ShouldBe((EntryState.Listed, null, "Theo hồ sơ CD-1"));
        (await people.FindAsync(people.Commune.Path, "6501")).Left.ShouldBe(100);
        var offered = await people.WithAsync<IFundLines, IReadOnlyList<FundLine>>(funds =>
            people.Given.ReadAsync(db => funds.OfAsync(db, people.Office, 2025, default))
        );
        offered.Single().Left.ShouldBe(100);
        (await people.ActAsync(people.Accountant.Seat, entry, EntryAct.Confirm)).Refusal.ShouldNotBeNull("the leader confirms");
        (await people.ActAsync(people.Leader.Seat, entry, EntryAct.Confirm)).Refusal.ShouldBeNull();
        (await people.EntryAsync(entry)).State.ShouldBe(EntryState.Paid);
        var wrong = (await DrawAsync(people, draw with { Amount = 60, Voucher = "UNC-2" })).Value;
        (await people.ActAsync(people.Leader.Seat, wrong, EntryAct.Refuse, "Sai người nhận")).Refusal.ShouldBeNull();
        (await people.FindAsync(people.Commune.Path, "6501")).Left.ShouldBe(100, "what was turned down is free again");
    }

    private static Task<Result<string>> DrawAsync(Treasurers people, FundDraw draw) =>
        people.WithAsync<WriteGate, Result<string>>(gate =>
            people.WithAsync<IFundLines, Result<string>>(funds =>
                gate.RunAsync<string>(
                    people.DeedOf(people.Accountant.Seat),
                    (write, ct) => funds.DrawAsync(write, draw, people.Accountant.Seat, ct),
                    default
                )
            )
        );
}
