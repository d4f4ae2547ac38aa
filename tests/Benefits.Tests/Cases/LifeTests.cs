using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Benefits.Tests.Cases;

public sealed class LifeTests
{
    private static readonly DateOnly Today = new(2025, 9, 11);
    private static readonly DateTimeOffset Now = FakeClock.Morning;

    [Fact]
    public void A_case_goes_from_draft_to_paid_in_two_payments()
    {
        var row = Decided();
        row.LeftToPay.ShouldBe(744_778_125);
        Refusal(row.Pay(744_778_126, Today, FundSource.ProvinceBudget, null, "A", Now, Today)).ShouldBe("benefit.too-much");
        Refusal(row.Pay(0, Today, FundSource.ProvinceBudget, null, "A", Now, Today)).ShouldBe("benefit.amount-wrong");
        Refusal(row.Pay(1, Today.AddDays(1), FundSource.ProvinceBudget, null, "A", Now, Today)).ShouldBe("benefit.paid-date-wrong");
        Refusal(row.Pay(1, Today, FundSource.ProvinceBudget, "<?>", "A", Now, Today)).ShouldBe("document-number.wrong");
        Refusal(row.Pay(700_000_000, Today, FundSource.ProvinceBudget, "UNC 12", "A", Now, Today)).ShouldBeNull();
        (row.State, row.LeftToPay, row.PaidOn).ShouldBe((CaseState.Decided, 44_778_125, null));
        Refusal(row.Pay(44_778_125, Today, FundSource.CommuneBudget, null, "A", Now, Today)).ShouldBeNull();
        (row.State, row.LeftToPay, row.PaidOn).ShouldBe((CaseState.Paid, 0, Today));
        row.Payments.Select(payment => payment.Fund).ShouldBe([FundSource.ProvinceBudget, FundSource.CommuneBudget]);
    }

    [Fact]
    public void Money_for_leaving_is_not_paid_before_the_day_of_leaving_without_a_reason()
    {
        var facts = Sample.Facts.LeavingOn(new DateOnly(2026, 1, 1));
        var row = Sample.Draft(facts, Scheme.EarlyRetirement154);
        Refusal(row.Submit(Eligible(Sample.Facts))).ShouldBeNull();
        Refusal(row.Approve(AccountId.New())).ShouldBeNull();
        Refusal(row.Decide("1234/QĐ-UBND", Today, "Chủ tịch", "Nguyễn Mẫu Sơn", "C", Now, Today)).ShouldBeNull();

        Refusal(row.Pay(row.LeftToPay, Today, FundSource.ProvinceBudget, null, "A", Now, Today)).ShouldBe("benefit.paid-before-leaving");
        Refusal(row.Pay(row.LeftToPay, Today, FundSource.ProvinceBudget, null, "A", Now, Today, "Tạm ứng theo đơn")).ShouldBeNull();
    }

    [Fact]
    public void An_upheld_objection_makes_a_new_calculation_and_keeps_the_first()
    {
        var row = Paid();
        Refusal(row.Object(" ", "B", Now)).ShouldBe("benefit.reason-missing");
        Refusal(row.Object("Thiếu 12 tháng BHXH", "B", Now)).ShouldBeNull();
        Refusal(
                row.Recalculate(
                    Sample.Facts,
                    Eligible(Sample.Facts),
                    PolicyCalculator.Run(row.Scheme, Sample.Facts, Sample.Rules),
                    "Đúng",
                    Sample.Examiner,
                    Now
                )
            )
            .ShouldBe("benefit.same-total");
        var facts = Sample.Facts with { InsuranceMonths = 276 };
        Refusal(
                row.Recalculate(
                    facts,
                    Eligible(facts),
                    PolicyCalculator.Run(row.Scheme, facts, Sample.Rules),
                    "Bổ sung sổ BHXH",
                    Sample.Examiner,
                    Now
                )
            )
            .ShouldBeNull();
        (row.State, row.CalculationNumber, row.Calculations.Count, row.ObjectionOpen).ShouldBe((CaseState.Approved, 2, 2, false));
        row.Calculations[0].Total.ShouldBe(744_778_125, "the first calculation stands as it was");
        (row.Total - row.Calculations[0].Total).ShouldBe(7_678_125, "half a month of 15.356.250");
        Refusal(row.Decide("1300/QĐ-UBND", Today, "Chủ tịch", "Nguyễn Mẫu Sơn", "C", Now, Today)).ShouldBeNull();
        (row.State, row.LeftToPay, row.Decisions.Count).ShouldBe((CaseState.Decided, 7_678_125, 2));
        row.DecidedOn.ShouldBe(Today);
        Refusal(row.Pay(7_678_125, Today, FundSource.ProvinceBudget, null, "A", Now, Today)).ShouldBeNull();
        row.State.ShouldBe(CaseState.Paid);
    }

    [Fact]
    public void A_recalculation_that_grants_less_leaves_the_rest_to_come_back()
    {
        var row = Paid();
        row.Object("Hệ số ghi sai", "B", Now);
        var facts = Sample.Facts with { Pay = Sample.Facts.Pay with { Leadership = 0 } };
        Refusal(
                row.Recalculate(
                    facts,
                    Eligible(facts),
                    PolicyCalculator.Run(row.Scheme, facts, Sample.Rules),
                    "Không còn phụ cấp chức vụ",
                    Sample.Examiner,
                    Now
                )
            )
            .ShouldBeNull();
        Refusal(row.Decide("1301/QĐ-UBND", Today, "Chủ tịch", "Nguyễn Mẫu Sơn", "C", Now, Today)).ShouldBeNull();
        row.State.ShouldBe(CaseState.Paid);
        row.LeftToRefund.ShouldBe(744_778_125 - row.Total);
        Refusal(row.TakeRefund(row.LeftToRefund + 1, Today, null, "A", Now, Today)).ShouldBe("benefit.too-much");
        Refusal(row.TakeRefund(row.LeftToRefund, Today, null, "A", Now, Today)).ShouldBeNull();
        row.LeftToRefund.ShouldBe(0);
    }

    [Fact]
    public void Whoever_is_taken_back_within_sixty_months_pays_back_what_he_received()
    {
        var row = Paid();
        Refusal(row.Reemploy(row.LeaveOn, "Sở Nội vụ", 60, Today)).ShouldBe("benefit.reemployed-wrong");
        Refusal(row.Reemploy(new DateOnly(2030, 5, 2), "Sở Nội vụ", 60, new DateOnly(2030, 6, 1))).ShouldBe("benefit.refund-outside");
        Refusal(row.Reemploy(new DateOnly(2030, 5, 1), "Sở Nội vụ", 60, new DateOnly(2030, 6, 1))).ShouldBeNull();
        (row.RefundDue, row.LeftToRefund).ShouldBe((744_778_125, 744_778_125));
        row.Allows(CaseAct.Pay).ShouldBeFalse();
        Refusal(row.TakeRefund(100_000_000, Today, null, "A", Now, Today)).ShouldBeNull();
        row.LeftToRefund.ShouldBe(644_778_125);
    }

    [Fact]
    public void A_case_that_is_not_eligible_is_not_submitted()
    {
        var row = Sample.Draft();
        var against = Eligibility.Of(row.Scheme, Sample.Facts with { UnderDiscipline = true }, Sample.Rules);
        Refusal(row.Submit(against)).ShouldBe("benefit.ineligible-discipline");
        row.State.ShouldBe(CaseState.Draft);
    }

    [Fact]
    public void A_returned_case_is_a_draft_again_with_the_reason()
    {
        var row = Sample.Draft();
        row.Submit(Eligible(Sample.Facts));
        Refusal(row.Edit(Sample.Particulars())).ShouldBe("benefit.not-editable");
        Refusal(row.Return("")).ShouldBe("benefit.reason-missing");
        Refusal(row.Return("Thiếu sổ BHXH")).ShouldBeNull();
        (row.State, row.ReturnReason).ShouldBe((CaseState.Draft, "Thiếu sổ BHXH"));
        Refusal(row.Edit(Sample.Particulars())).ShouldBeNull();
    }

    [Fact]
    public void Every_act_out_of_its_place_is_refused_and_changes_nothing()
    {
        var draft = Sample.Draft();
        foreach (var act in Enum.GetValues<CaseAct>().Where(act => act is not (CaseAct.Submit or CaseAct.Withdraw)))
        {
            var version = draft.Version;
            draft.Allows(act).ShouldBeFalse($"{act} on a draft");
            Refusal(Do(draft, act)).ShouldBe("benefit.wrong-state", $"{act}");
            draft.Version.ShouldBe(version);
        }

        Refusal(draft.Withdraw("Nhầm người", Today)).ShouldBeNull();
        Refusal(draft.Submit(Eligible(Sample.Facts))).ShouldBe("benefit.wrong-state");
    }

    [Theory]
    [InlineData("", "2025-09-11", "Chủ tịch", "benefit.decision-number-missing")]
    [InlineData("12/QĐ-UBND", "2025-09-12", "Chủ tịch", "benefit.decision-date-wrong")]
    [InlineData("12/QĐ-UBND", null, "Chủ tịch", "benefit.decision-date-wrong")]
    [InlineData("12/QĐ-UBND", "2020-01-01", "Chủ tịch", "benefit.decision-date-wrong")]
    [InlineData("12/QĐ-UBND", "2025-09-11", "", "benefit.signer-missing")]
    public void A_decision_wants_number_day_and_signer(string number, string? day, string title, string refused)
    {
        var row = Approved();
        Refusal(row.Decide(number, day is null ? null : DateOnly.Parse(day), title, "Nguyễn Mẫu Sơn", "C", Now, Today)).ShouldBe(refused);
    }

    private static Platform.Results.Result Do(BenefitCase row, CaseAct act) =>
        act switch
        {
            CaseAct.Approve => row.Approve(AccountId.New()),
            CaseAct.Return => row.Return("x"),
            CaseAct.Decide => row.Decide("1", Today, "a", "b", "c", Now, Today),
            CaseAct.Pay => row.Pay(1, Today, FundSource.ProvinceBudget, null, "a", Now, Today),
            CaseAct.Object => row.Object("x", "a", Now),
            CaseAct.RejectObjection => row.RejectObjection("x", "a", Now),
            CaseAct.Recalculate => row.Recalculate(Sample.Facts, Eligible(Sample.Facts), null, "x", Sample.Examiner, Now),
            CaseAct.Reemploy => row.Reemploy(Today, "x", 60, Today),
            _ => row.TakeRefund(1, Today, null, "a", Now, Today),
        };

    private static BenefitCase Approved()
    {
        var row = Sample.Draft();
        Refusal(row.Submit(Eligible(Sample.Facts))).ShouldBeNull();
        Refusal(row.Approve(AccountId.New())).ShouldBeNull();
        return row;
    }

    private static BenefitCase Decided()
    {
        var row = Approved();
        Refusal(row.Decide("1234/QĐ-UBND", Today, "Chủ tịch", "Nguyễn Mẫu Sơn", "C", Now, Today)).ShouldBeNull();
        return row;
    }

    private static BenefitCase Paid()
    {
        var row = Decided();
        Refusal(row.Pay(row.LeftToPay, Today, FundSource.ProvinceBudget, null, "A", Now, Today)).ShouldBeNull();
        return row;
    }

    private static Eligibility Eligible(PolicyFacts facts) => Eligibility.Of(Scheme.EarlyRetirement178, facts, Sample.Rules);

    private static string? Refusal(Platform.Results.Result result) => result.Refusal?.Code;
}
