using ThongSuot.Platform.Results;

namespace ThongSuot.Staffing.Optimise;

/// <summary>Chooses the best plan for a stated problem.</summary>
internal static class StaffingOptimiser
{
    /// <summary>The plan that leaves the least weighted shortage; among those the fewest movements; among those the least weighted distance.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static Result<StaffingPlan> Solve(StaffingProblem problem, CancellationToken ct) => throw new NotImplementedException();

    /// <summary>The next best plan without this move, and whoever was nearer.</summary>
    public static MoveReason Explain(StaffingProblem problem, StaffingPlan plan, PlannedMove move) => throw new NotImplementedException();

    /// <summary>Why each shortage that is left is left.</summary>
    public static IReadOnlyList<ShortageReason> ExplainShortages(StaffingProblem problem, StaffingPlan plan) => throw new NotImplementedException();
}
