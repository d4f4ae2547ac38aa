using ThongSuot.Platform.Results;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures.Workflow;

namespace ThongSuot.Procedures;

/// <summary>Limits, clock and steps as an office wants them.</summary>
internal sealed record WorkflowChange(ProcedureLimits Limits, ClockAfterSupplement AfterSupplement, IReadOnlyList<WorkflowStep> Steps)
{
    public const int MostSteps = 12;

    /// <summary>Why it cannot be, or null.</summary>
    public Refusal? Check()
    {
        if (Lacking is { } field)
        {
            return ProcedureRefusals.LimitWithoutNumber(field);
        }

        return Steps.Count == 0 ? null : CheckSteps();
    }

    private string? Lacking =>
        Lacks(Limits.Direct) ? "DirectValue"
        : Lacks(Limits.Online) ? "OnlineValue"
        : Lacks(Limits.Post) ? "PostValue"
        : null;

    private Refusal? CheckSteps()
    {
        if (Steps.Count > MostSteps)
        {
            return ProcedureRefusals.TooManySteps(MostSteps);
        }

        if (Steps[0].Kind != StepKind.Receive || Steps[^1].Kind != StepKind.Return)
        {
            return ProcedureRefusals.StepsMustReceiveAndReturn();
        }

        if (Steps.FirstOrDefault(step => step.Hours < 0 || string.IsNullOrWhiteSpace(step.Name)) is { } wrong)
        {
            return ProcedureRefusals.StepIncomplete(wrong.Order);
        }

        var sum = Steps.Sum(step => step.Hours);
        return StepHours.OfShorter(Limits.Direct, Limits.Online, Limits.Post) is { } limit && sum > limit
            ? ProcedureRefusals.StepsExceedLimit(sum, limit)
            : null;
    }

    private static bool Lacks(TimeLimit limit) => limit.Unit is not (TimeLimitUnit.None or TimeLimitUnit.SameDay) && limit.Value <= 0;
}
