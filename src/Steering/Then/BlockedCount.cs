namespace ThongSuot.Steering.Then;

/// <summary>How much of a kind was blocked at a unit when a day ended: what this week is compared with.</summary>
internal sealed class BlockedCount
{
    public required string ProvinceCode { get; init; }

    public required DateOnly Day { get; init; }

    public required string Kind { get; init; }

    public required string UnitPath { get; init; }

    public required int Count { get; init; }
}
