using System.Text.Json;
using ThongSuot.Platform.Results;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing.Plans;

/// <summary>What "ought to have" means.</summary>
internal enum PlanBasis
{
    Quota,
    Load,
}

/// <summary>A move somebody insists on or rules out, by keys that outlast a problem's indexes.</summary>
internal sealed record PlanChoice(Guid Person, string ToPath, string Speciality);

/// <summary>
/// What the planners ask: need, limits, weights, choices. Kept with the plan, so that it can be asked again with one thing
/// changed.
/// </summary>
internal sealed record PlanQuestion
{
    public PlanBasis Basis { get; init; }

    public int? MaxTransfers { get; init; }

    public int? MaxSecondments { get; init; }

    public int? MaxRotations { get; init; }

    /// <summary>Posts of Party and government may exchange people; every such move is marked.</summary>
    public bool AcrossBlocks { get; init; }

    /// <summary>People may be sent to do what they are able to do but not trained in; every such move is marked.</summary>
    public bool Untrained { get; init; }

    public double MountainFactor { get; init; } = 1.5;

    public double HomeFactor { get; init; } = 0.5;

    public double SecondSkillKilometres { get; init; } = 30;

    /// <summary>Weights of specialities that differ from the stored ones, in this plan alone.</summary>
    public IReadOnlyDictionary<string, int> Weights { get; init; } = new Dictionary<string, int>();

    public IReadOnlyList<PlanChoice> Pinned { get; init; } = [];

    public IReadOnlyList<PlanChoice> Forbidden { get; init; } = [];

    public PlanWeights ToWeights() =>
        new(
            MountainFactor: MountainFactor,
            HomeFactor: HomeFactor,
            SecondSkillKilometres: SecondSkillKilometres,
            MaxTransfers: MaxTransfers,
            MaxSecondments: MaxSecondments,
            MaxRotations: MaxRotations,
            Chains: MaxTransfers is null,
            AcrossBlocks: AcrossBlocks,
            Untrained: Untrained
        );

    public Refusal? Check()
    {
        static bool Limit(int? value) => value is null or (>= 0 and <= 10_000);
        return
            Limit(MaxTransfers)
            && Limit(MaxSecondments)
            && Limit(MaxRotations)
            && MountainFactor is >= 1 and <= 5
            && HomeFactor is >= 0.1 and <= 1
            && SecondSkillKilometres is >= 0 and <= 500
            && Weights.Values.All(weight => weight is >= 1 and <= Speciality.MostWeight)
            ? null
            : StaffingRefusals.PlanWeightWrong;
    }

    /// <summary>The same question, these moves insisted on.</summary>
    public PlanQuestion Pin(IReadOnlyCollection<PlanChoice> chosen) =>
        this with
        {
            Pinned = [.. Pinned.Union(chosen)],
            Forbidden = [.. Forbidden.Except(chosen)],
        };

    /// <summary>The same question, these moves ruled out.</summary>
    public PlanQuestion Forbid(IReadOnlyCollection<PlanChoice> chosen) =>
        this with
        {
            Pinned = [.. Pinned.Except(chosen)],
            Forbidden = [.. Forbidden.Union(chosen)],
        };

    public string Store() => JsonSerializer.Serialize(this);

    public static PlanQuestion Load(string stored) => JsonSerializer.Deserialize<PlanQuestion>(stored) ?? new PlanQuestion();
}
