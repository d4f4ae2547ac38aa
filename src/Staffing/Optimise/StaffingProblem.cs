using System.Collections.Immutable;

namespace ThongSuot.Staffing.Optimise;

/// <summary>How a person moves (ND 170/2025/NĐ-CP, Articles 25–27 and 47–51).</summary>
internal enum MoveKind
{
    /// <summary>Bố trí lại: to another post of the same commune, which its own leaders decide.</summary>
    Reassignment,

    /// <summary>Điều động: for good, from a commune that has more than it needs.</summary>
    Transfer,

    /// <summary>Biệt phái: for a term, from the province to communes.</summary>
    Secondment,

    /// <summary>Luân chuyển: leaders, between leadership posts.</summary>
    Rotation,
}

/// <summary>One question to the optimiser: who may move and what is short. Pure data; indexes point into the arrays.</summary>
/// <param name="Units">Communes and departments of one province.</param>
/// <param name="Groups">One for every unit × speciality that has people or needs them.</param>
/// <param name="People">Everybody, also those who may not move, so that reasons can name them.</param>
/// <param name="Pinned">Moves that must be in the plan (what-if).</param>
/// <param name="Forbidden">Moves that must not be (what-if).</param>
internal sealed record StaffingProblem(
    ImmutableArray<PlanUnit> Units,
    ImmutableArray<PlanGroup> Groups,
    ImmutableArray<PlanPerson> People,
    PlanWeights Weights,
    ImmutableArray<MoveChoice> Pinned,
    ImmutableArray<MoveChoice> Forbidden
)
{
    /// <summary>How many may leave a group and nobody takes their place: a commune keeps what it needs, a department its minimum.</summary>
    public int MayLeave(PlanGroup group) => group.Surplus + (Units[group.Unit].Department ? group.Lendable : 0);

    /// <summary>The only way out of a group to another body: leaders rotate, departments second, communes transfer.</summary>
    public MoveKind KindFrom(PlanGroup group) =>
        group.Leadership ? MoveKind.Rotation
        : Units[group.Unit].Department ? MoveKind.Secondment
        : MoveKind.Transfer;

    public MoveKind KindOf(PlanGroup from, PlanGroup to) => from.Unit == to.Unit ? MoveKind.Reassignment : KindFrom(from);
}

/// <summary>A unit that sends or receives.</summary>
/// <param name="Latitude">Degrees north of its centre.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Mountain">Roads are longer than the line: kilometres towards it count by <see cref="PlanWeights.MountainFactor"/>.</param>
/// <param name="MaxTransfers">Most people it may give up for good; 0 for a department.</param>
/// <param name="MaxSecondments">Most people it may lend; a department's list of 5 %.</param>
/// <param name="MaxRotations">Most leaders that may leave it.</param>
/// <param name="Department">A body of the province: it seconds to communes and takes nobody from them.</param>
internal sealed record PlanUnit(
    Guid Id,
    string Name,
    double Latitude,
    double Longitude,
    bool Mountain,
    int MaxTransfers,
    int MaxSecondments,
    int MaxRotations,
    bool Department = false
);

/// <summary>People of one speciality in one unit, counted by the post they hold.</summary>
/// <param name="Leadership">Leadership posts: whoever leaves or fills them rotates.</param>
/// <param name="Present">People at work here, lent ones not counted, borrowed ones counted.</param>
/// <param name="Need">What the unit ought to have, by quota or by load.</param>
/// <param name="Minimum">What it keeps whatever others lack; at most <paramref name="Need"/>.</param>
/// <param name="ShortageWeights">Worth of filling each missing place, heaviest first; as many as <c>Need − Present</c>, or none.
/// 1 to 10,000 each.</param>
internal sealed record PlanGroup(
    int Unit,
    string Speciality,
    bool Leadership,
    int Present,
    int Need,
    int Minimum,
    ImmutableArray<int> ShortageWeights,
    StaffBlock Block = StaffBlock.Government
)
{
    /// <summary>How many may leave for good: what is above need and minimum.</summary>
    public int Surplus => Math.Max(0, Present - Math.Max(Need, Minimum));

    /// <summary>
    /// How many more a department may lend: what is above the minimum, nothing while the province has every sender keep its need. A group
    /// that is short lends nobody, and leaders are not lent.
    /// </summary>
    public int Lendable => Leadership || Present < Need ? 0 : Math.Max(0, Math.Min(Present, Need) - Minimum);
}

/// <summary>A person.</summary>
/// <param name="Group">Index of the group whose post the person holds.</param>
/// <param name="Skills">Specialities the person can serve in.</param>
/// <param name="Home">Index of the unit the person is at home in, if it is one of the units.</param>
/// <param name="Refused">Indexes of units the person has a recorded reason not to go to.</param>
/// <param name="Held">Why the person may not move at all, a code of this module (pregnant, child under 36 months, discipline,
/// term running …); null when free to.</param>
internal sealed record PlanPerson(
    Guid Id,
    int Group,
    ImmutableArray<PlanSkill> Skills,
    int? Home,
    ImmutableArray<int> Refused,
    string? Held
);

/// <summary>What a person can do.</summary>
/// <param name="Main">Trained in it, rather than able to do it.</param>
internal sealed record PlanSkill(string Speciality, bool Main);

/// <summary>What the planners weigh. Shortage comes first, then movements, then kilometres; none of these can reverse that order.</summary>
/// <param name="ReassignMovements">What a post in the same commune counts for: least, so that nobody comes from outside for work
/// that somebody there could do.</param>
/// <param name="SecondmentMovements">From the province to a commune: before people are taken from other communes.</param>
/// <param name="TransferMovements">From commune to commune.</param>
/// <param name="RotationMovements">Movements a rotation counts for.</param>
/// <param name="MountainFactor">Kilometres to a mountain commune are multiplied by this.</param>
/// <param name="HomeFactor">Kilometres to one's home commune are multiplied by this; below 1 favours going home.</param>
/// <param name="SecondSkillKilometres">Added when the person is able to do the work but not trained in it.</param>
/// <param name="MaxTransfers">Most people of communes who get another post in the whole plan, inside or outside; null for no
/// limit.</param>
/// <param name="Chains">Somebody may leave a group that has just what it needs when another takes the place.</param>
/// <param name="AcrossBlocks">Party, government and military posts may exchange people.</param>
/// <param name="Untrained">People may also be sent to do what they are able to do but not trained in.</param>
internal sealed record PlanWeights(
    int ReassignMovements = 1,
    int SecondmentMovements = 2,
    int TransferMovements = 3,
    int RotationMovements = 3,
    double MountainFactor = 1.5,
    double HomeFactor = 0.5,
    double SecondSkillKilometres = 30,
    int? MaxTransfers = null,
    int? MaxSecondments = null,
    int? MaxRotations = null,
    bool Chains = true,
    bool AcrossBlocks = false,
    bool Untrained = false
);

/// <summary>A move somebody insists on or rules out.</summary>
/// <param name="ToUnit">Index of the receiving unit.</param>
internal sealed record MoveChoice(int Person, int ToUnit, string Speciality);
