using System.Collections.Immutable;

namespace ThongSuot.Staffing.Optimise;

/// <summary>What the optimiser answers.</summary>
/// <param name="WeightBefore">Weighted shortage before any move.</param>
/// <param name="WeightAfter">Weighted shortage the plan leaves: the least possible when <paramref name="ProvenOptimal"/>.</param>
/// <param name="ShortBefore">Missing people before.</param>
/// <param name="ShortAfter">Missing people left.</param>
/// <param name="Movements">Each move by what its kind counts for.</param>
/// <param name="Kilometres">Sum over the moves, great circle, without the weights for mountains and home.</param>
/// <param name="Cost">Third part of the objective: weighted tenths of a kilometre.</param>
/// <param name="ProvenOptimal">The certificate (prices under which no change of plan pays) was checked apart from the search that
/// found it.</param>
internal sealed record StaffingPlan(
    ImmutableArray<PlannedMove> Moves,
    long WeightBefore,
    long WeightAfter,
    int ShortBefore,
    int ShortAfter,
    int Movements,
    double Kilometres,
    long Cost,
    bool ProvenOptimal,
    TimeSpan Elapsed
);

/// <summary>One proposed move.</summary>
/// <param name="Person">Index into the problem's people.</param>
/// <param name="ToGroup">Index of the receiving group: unit × speciality.</param>
/// <param name="WeightRemoved">Worth of the place it fills; 0 for whoever takes the place of somebody who goes on to a shortage.</param>
/// <param name="Kilometres">Great circle between the centres of the two units.</param>
/// <param name="Pinned">Somebody insisted on it.</param>
internal sealed record PlannedMove(int Person, int ToGroup, MoveKind Kind, int WeightRemoved, double Kilometres, bool Pinned);

/// <summary>Why this move and not another.</summary>
/// <param name="NextBest">Who would go if this move were ruled out: the moves of the next plan that differ from this one; empty
/// when the place would stay empty.</param>
/// <param name="NextWeight">Weighted shortage the next plan adds.</param>
/// <param name="NextMovements">Movements it adds.</param>
/// <param name="NextCost">Weighted tenths of a kilometre it adds.</param>
/// <param name="Nearer">Closest people with the speciality who were not chosen, each with the rule or the better use that stood
/// against them.</param>
internal sealed record MoveReason(
    ImmutableArray<PlannedMove> NextBest,
    long NextWeight,
    int NextMovements,
    long NextCost,
    ImmutableArray<Passed> Nearer
);

/// <summary>Somebody who was not chosen.</summary>
/// <param name="Why">Held, Refused, SenderAtMinimum, UnitLimit, PlanLimit, UsedElsewhere, Farther or Forbidden.</param>
internal sealed record Passed(int Person, double Kilometres, PassedWhy Why);

/// <summary>Why somebody with the right speciality was not chosen.</summary>
internal enum PassedWhy
{
    /// <summary>May not move at all; the person's <c>Held</c> says why.</summary>
    Held,

    /// <summary>Has a recorded reason not to go to this unit.</summary>
    Refused,

    /// <summary>The unit is at its minimum or itself short of what the person does.</summary>
    SenderAtMinimum,

    /// <summary>The unit has given all it may give (a department's 5 %).</summary>
    UnitLimit,

    /// <summary>The plan's own limit on moves of this kind is reached.</summary>
    PlanLimit,

    /// <summary>The plan sends the person, or the sender's last free place, where it is worth more.</summary>
    UsedElsewhere,

    /// <summary>Free to go, at a higher cost.</summary>
    Farther,

    /// <summary>The planners ruled the move out.</summary>
    Forbidden,

    /// <summary>Where the person works the same speciality is short.</summary>
    ShortAtHome,

    /// <summary>The post belongs to another block than the place.</summary>
    OtherBlock,

    /// <summary>Able to do the work, but not trained in it, and the planner did not allow that.</summary>
    Untrained,
}

/// <summary>Why a place stays empty: how many people have the speciality, and what holds them.</summary>
/// <param name="Group">Index of the short group.</param>
/// <param name="Missing">Places left empty.</param>
/// <param name="WithSpeciality">People elsewhere in the province who could serve in it.</param>
/// <param name="By">How many of them are held by each reason.</param>
internal sealed record ShortageReason(int Group, int Missing, int WithSpeciality, ImmutableDictionary<PassedWhy, int> By);
