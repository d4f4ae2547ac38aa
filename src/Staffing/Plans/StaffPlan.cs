using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing.Plans;

/// <summary>
/// A plan as it was answered: the question, what it was asked of, its moves. It is never changed, but for which moves were taken
/// up.
/// </summary>
internal sealed class StaffPlan
{
    public required StaffPlanId Id { get; init; }

    /// <summary><c>PA25-2026-0003</c>.</summary>
    public required string Code { get; init; }

    public required string ProvinceCode { get; init; }

    public required DateTimeOffset MadeAt { get; init; }

    public required string MadeBy { get; init; }

    /// <summary>The plan it changes one thing of; null for a fresh question.</summary>
    public string? ParentCode { get; init; }

    public required PlanBasis Basis { get; init; }

    /// <summary><see cref="PlanQuestion"/> as JSON.</summary>
    public required string Question { get; init; }

    /// <summary>State of staff and rules it was made from (<see cref="StaffMark"/>).</summary>
    public required string Mark { get; init; }

    /// <summary><see cref="PlanPackage"/>, packed: reasons are asked of the same problem for ever.</summary>
    public required byte[] Package { get; init; }

    public required long WeightBefore { get; init; }

    public required long WeightAfter { get; init; }

    public required int ShortBefore { get; init; }

    public required int ShortAfter { get; init; }

    public required int Movements { get; init; }

    public required double Kilometres { get; init; }

    public required bool ProvenOptimal { get; init; }

    public required int Milliseconds { get; init; }

    /// <summary>What choosing the nearest for the heaviest place, one after another, would leave and move.</summary>
    public required long HandWeightAfter { get; init; }

    public required int HandMoves { get; init; }

    public required double HandKilometres { get; init; }

    public int Version { get; private set; }

    public List<StaffPlanMove> Moves { get; } = [];

    public int CountOf(MoveKind kind) => Moves.Count(move => move.Kind == kind);

    /// <summary>
    /// Moves that a director would strike out by the stated rule: into a speciality the person is not trained in, or from one block to
    /// another. None unless the planner allowed them.
    /// </summary>
    public int Absurd => Moves.Count(move => !move.Trained || move.AcrossBlocks);

    /// <summary>Moves that leave the sender with fewer than it needs: gaps that are not among those the plan counts as left.</summary>
    public int Opened => Moves.Count(move => move.LeavesPresent < move.LeavesNeed);

    public PlanPackage Unpack() => PackedJson.Unpack<PlanPackage>(Package);

    /// <summary>A planner takes moves up; whoever saw an older state of the plan is told.</summary>
    public Result Take(int seenVersion)
    {
        if (seenVersion != Version)
        {
            return StaffingRefusals.PlanChanged(Code);
        }

        Version++;
        return Result.Done;
    }
}

/// <summary>A move of a plan.</summary>
internal sealed class StaffPlanMove
{
    public required StaffPlanId PlanId { get; init; }

    /// <summary>From 1, heaviest shortage first.</summary>
    public required int Number { get; init; }

    public required MoveKind Kind { get; init; }

    public required StaffPersonId PersonId { get; init; }

    public required string PersonCode { get; init; }

    public required string FromPath { get; init; }

    public required string ToPath { get; init; }

    public required string Speciality { get; init; }

    public required bool Leads { get; init; }

    public required int WeightRemoved { get; init; }

    public required double Kilometres { get; init; }

    public required bool Pinned { get; init; }

    /// <summary>The post held now, and the one that is to be held.</summary>
    public required string FromPosition { get; init; }

    public required string ToPosition { get; init; }

    /// <summary>Trained in the speciality, rather than able to do the work.</summary>
    public required bool Trained { get; init; }

    /// <summary>People at work in the group that is left, when the whole plan is carried out, and what it needs.</summary>
    public required int LeavesPresent { get; init; }

    public required int LeavesNeed { get; init; }

    /// <summary>Number of the chain it belongs to; null for one that stands alone.</summary>
    public int? Chain { get; init; }

    /// <summary>It takes somebody over the border between Party and government, which the planners allowed.</summary>
    public required bool AcrossBlocks { get; init; }

    /// <summary>The move it became.</summary>
    public string? TakenCode { get; set; }
}

/// <summary>Everything a plan was made from and said: problem, names for its indexes, answer, why shortages are left.</summary>
internal sealed record PlanPackage(PlanInputs Inputs, StaffingPlan Plan, IReadOnlyList<ShortageReason> Shortages);

/// <summary>A post of a group with how many people it may still take.</summary>
internal sealed record FreePost(string PositionCode, int Left);

/// <summary>A problem with the names of its indexes.</summary>
/// <param name="Positions">What each person holds.</param>
/// <param name="Posts">For each group its posts, those that lack most first.</param>
internal sealed record PlanInputs(
    StaffingProblem Problem,
    IReadOnlyList<string> UnitPaths,
    IReadOnlyList<string> PersonCodes,
    IReadOnlyList<string> Positions,
    IReadOnlyList<IReadOnlyList<FreePost>> Posts,
    string Mark
);
