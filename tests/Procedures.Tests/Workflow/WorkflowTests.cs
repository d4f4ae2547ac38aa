using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures.BuiltIn;
using ThongSuot.Procedures.Workflow;

namespace ThongSuot.Procedures.Tests.Workflow;

public sealed class WorkflowTests
{
    private static readonly IReadOnlyList<StepShare> Shares = BuiltInRows.StepShares();

    [Theory]
    [InlineData(216)]
    [InlineData(8)]
    [InlineData(1)]
    [InlineData(0.25)]
    public void The_default_steps_add_up_to_the_limit_exactly(double hours)
    {
        var steps = StepHours.Split((decimal)hours, Shares);

        steps.Sum(step => step.Hours).ShouldBe((decimal)hours);
        steps.ShouldAllBe(step => step.Hours >= 0);
        steps.Select(step => step.Kind).ShouldBe([StepKind.Receive, StepKind.Assign, StepKind.Appraise, StepKind.Sign, StepKind.Return]);
    }

    [Fact]
    public void The_default_shares_are_a_whole()
    {
        Shares.Sum(share => share.Share).ShouldBe(100);
    }

    [Fact]
    public void No_built_in_workflow_is_longer_than_its_limit()
    {
        foreach (var row in BuiltInRows.Procedures().Where(row => row.Steps.Count > 0))
        {
            new WorkflowChange(row.Limits, ClockAfterSupplement.Restart, row.Steps).Check().ShouldBeNull(row.Code);
        }
    }

    [Fact]
    public void Steps_that_exceed_the_shorter_limit_are_refused_with_both_numbers()
    {
        var refusal = Change(TimeLimit.WorkingDays(27), TimeLimit.WorkingDays(17), receive: 8, appraise: 128.5m, give: 0).Check()!;

        refusal.Code.ShouldBe("procedure.steps-exceed-limit");
        refusal.Message.ShouldContain("136,5 giờ");
        refusal.Message.ShouldContain("136 giờ");
    }

    [Fact]
    public void Steps_that_fill_the_limit_are_accepted()
    {
        Change(TimeLimit.WorkingDays(27), TimeLimit.WorkingDays(17), receive: 8, appraise: 128, give: 0).Check().ShouldBeNull();
    }

    [Fact]
    public void A_workflow_must_begin_with_reception_and_end_with_return()
    {
        var change = Change(TimeLimit.WorkingDays(2), TimeLimit.None, 1, 1, 1);

        (change with { Steps = [.. change.Steps.Reverse()] }).Check()!.Code.ShouldBe("procedure.steps-must-receive-and-return");
    }

    [Fact]
    public void A_limit_of_zero_days_is_refused()
    {
        Change(TimeLimit.WorkingDays(0), TimeLimit.None, 0, 0, 0).Check()!.Code.ShouldBe("procedure.limit-without-number");
    }

    private static WorkflowChange Change(TimeLimit direct, TimeLimit online, decimal receive, decimal appraise, decimal give) =>
        new(
            new ProcedureLimits(direct, online, TimeLimit.None, string.Empty),
            ClockAfterSupplement.Restart,
            [
                new WorkflowStep(1, StepKind.Receive, "Tiếp nhận", receive, StepHolder.ReceptionCentre),
                new WorkflowStep(2, StepKind.Appraise, "Thẩm định", appraise, StepHolder.Owner),
                new WorkflowStep(3, StepKind.Return, "Trả kết quả", give, StepHolder.ReceptionCentre),
            ]
        );
}
