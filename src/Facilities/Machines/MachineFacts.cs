using ThongSuot.Facilities.Sites;
using ThongSuot.Platform.Results;

namespace ThongSuot.Facilities.Machines;

/// <summary>What is known of a machine, apart from what becomes of it.</summary>
/// <param name="Serial">Of its maker; empty where nobody read it.</param>
/// <param name="SiteId">The building it stands in; null where it is not said.</param>
/// <param name="Post">The post that answers for it, "Công chức Tư pháp – Hộ tịch": never a person, who may be moved tomorrow.</param>
/// <param name="Value">Original value in đồng.</param>
/// <param name="Set">What it can do, where it digitises.</param>
internal sealed record MachineFacts(
    MachineKind Kind,
    string Name,
    int? Year,
    string Serial,
    MachineCondition Condition,
    SiteId? SiteId,
    string Post,
    long Value,
    MachineSet Set
)
{
    private const int EarliestYear = 1990;
    private const int Large = 100_000;

    /// <summary>Why it cannot be kept, or null.</summary>
    public Refusal? Against(DateOnly today) =>
        Name.Length is 0 or > Machine.NameLength ? MachineRefusals.NameMissing
        : Year < EarliestYear || Year > today.Year ? MachineRefusals.YearWrong(EarliestYear, today.Year)
        : Serial.Length > Machine.TextLength ? MachineRefusals.SerialLong
        : Post.Length is 0 or > Machine.TextLength ? MachineRefusals.PostMissing
        : Value is < 0 or > Handovers.HandoverItem.MostValue ? MachineRefusals.ValueWrong
        : Set.All.Any(number => number is < 0 or > Large) ? MachineRefusals.SetWrong
        : null;
}

/// <summary>What a machine can do, where it digitises or carries on without power; null where nobody wrote it.</summary>
/// <param name="Memory">Gigabytes.</param>
/// <param name="Speed">Pages a minute.</param>
/// <param name="Resolution">Dots an inch.</param>
/// <param name="Minutes">So long it carries on without power.</param>
internal readonly record struct MachineSet(int? Memory, int? Speed, int? Resolution, int? Minutes)
{
    public IEnumerable<int?> All => [Memory, Speed, Resolution, Minutes];
}
