using FsCheck;
using FsCheck.Fluent;
using ThongSuot.Dossiers.Fees;
using ThongSuot.Dossiers.Tests.Life;
using ThongSuot.Platform.Storage;
using ThongSuot.Procedures;
using ThongSuot.TestKit;

namespace ThongSuot.Dossiers.Tests.Fees;

public sealed class FeeRulesTests
{
    private static readonly AccountId Taker = AccountId.New();

    [Fact]
    public void What_the_catalogue_does_not_say_is_unknown_and_not_free()
    {
        var dossier = new Sample(fee: ProcedureFee.Unknown).Assigned().Dossier;

        (dossier.Fee, dossier.FeeOwed, dossier.IsSettled).ShouldBe((null, null, false));
        FeeLabels.Of(dossier, null).ShouldBe("chưa có mức trong danh mục");
        dossier.Pay(20_000).Refusal!.Code.ShouldBe("fee.unknown");
    }

    [Theory]
    [InlineData(20_000, FeeBasis.Fixed, null, null)]
    [InlineData(20_000, FeeBasis.Table, null, "fee.reason-missing")]
    [InlineData(20_000, FeeBasis.Table, "Nghị quyết 12/2025", null)]
    [InlineData(0, FeeBasis.Fixed, "văn bản", "fee.zero")]
    [InlineData(0, FeeBasis.Exempt, "", "fee.reason-missing")]
    [InlineData(0, FeeBasis.Exempt, "Trẻ em", null)]
    [InlineData(5_000, FeeBasis.Exempt, "Trẻ em", "fee.not-an-amount")]
    [InlineData(-1, FeeBasis.Fixed, null, "fee.not-an-amount")]
    [InlineData(100_000_000_001, FeeBasis.Fixed, null, "fee.not-an-amount")]
    public void An_amount_is_set_with_what_it_follows_from(long amount, FeeBasis basis, string? note, string? code)
    {
        var dossier = new Sample(fee: ProcedureFee.Unknown).Assigned().Dossier;

        dossier.SetFee(amount, basis, note).Refusal?.Code.ShouldBe(code);
        dossier.Fee.ShouldBe(code is null ? amount : null);
    }

    [Fact]
    public void Nothing_is_taken_beyond_what_is_owed_and_the_amount_never_falls_below_what_was_paid()
    {
        var dossier = new Sample(fee: ProcedureFee.Unknown).Assigned().Dossier;
        dossier.SetFee(50_000, FeeBasis.Fixed, null);

        dossier.Pay(60_000).Refusal!.Code.ShouldBe("fee.too-much");
        dossier.Pay(0).Refusal!.Code.ShouldBe("fee.not-positive");
        dossier.Pay(30_000).IsRefused.ShouldBeFalse();
        dossier.FeeOwed.ShouldBe(20_000);
        dossier.SetFee(20_000, FeeBasis.Fixed, null).Refusal!.Code.ShouldBe("fee.below-paid");
        dossier.Pay(20_000).IsRefused.ShouldBeFalse();
        dossier.Pay(1).Refusal!.Code.ShouldBe("fee.nothing-owed");
    }

    [Fact]
    public void Whoever_took_the_money_does_not_confirm_it_and_nobody_confirms_it_twice()
    {
        var cashUp = Counted();

        cashUp.Confirm(Taker, "Cán bộ một cửa", Sample.Law("2025-09-11 17:00").Now).Refusal!.Code.ShouldBe("cash.own");
        cashUp.Confirm(AccountId.New(), "Phó Chủ tịch", Sample.Law("2025-09-11 17:00").Now).IsRefused.ShouldBeFalse();
        cashUp.Confirm(AccountId.New(), "Phó Chủ tịch", Sample.Law("2025-09-11 17:01").Now).Refusal!.Code.ShouldBe("cash.confirmed");
    }

    [Fact]
    public void Whatever_is_set_paid_and_taken_back_owed_and_paid_make_what_is_due()
    {
        var done = 0;
        Prop.ForAll(Gen.Choose(0, 2).Zip(Gen.Choose(0, 30)).ListOf().ToArbitrary(), steps =>
            {
                var dossier = new Sample(fee: ProcedureFee.Unknown).Assigned().Dossier;
                var lines = new List<long>();
                foreach (var (act, thousands) in steps)
                {
                    var amount = thousands * 1_000L;
                    if (act == 0)
                    {
                        dossier.SetFee(amount, amount == 0 ? FeeBasis.Exempt : FeeBasis.Fixed, "căn cứ");
                    }
                    else if (act == 1 && !dossier.Pay(amount).IsRefused)
                    {
                        lines.Add(amount);
                        done++;
                    }
                    else if (act == 2 && lines.Count > 0)
                    {
                        dossier.TakeBack(lines[0]);
                        lines.RemoveAt(0);
                    }

                    dossier.FeePaid.ShouldBe(lines.Sum(), "lines taken back cancel out");
                    dossier.FeePaid.ShouldBeGreaterThanOrEqualTo(0);
                    (dossier.Fee is null ? null : dossier.FeePaid + dossier.FeeOwed).ShouldBe(dossier.Fee);
                }
            })
            .Check(Drawn.Cases(100));
        done.ShouldBeGreaterThan(20);
    }

    private static CashUp Counted() =>
        new()
        {
            Id = Guid.NewGuid(),
            ProvinceCode = "25",
            CentrePath = "/25/08236/ttpvhcc/",
            Book = "H44.101/2025",
            Number = 1,
            Day = new DateOnly(2025, 9, 11),
            At = Sample.Law("2025-09-11 16:50").Now,
            SeatId = SeatId.New(),
            AccountId = Taker,
            By = "Nguyễn Mẫu, Cán bộ một cửa",
            Lines = 2,
            Cash = 30_000,
            Transfer = 0,
            Online = 0,
            Elsewhere = 0,
            Counted = 30_000,
        };
}
