using System.Text.Json.Serialization;

namespace ThongSuot.Reports.Demands;

/// <summary>A figure that a demand asks for.</summary>
/// <param name="Key">Stable within the demand: "c1".</param>
/// <param name="Unit">What is counted: "buổi", "giờ", "%". A number without it cannot be added to another.</param>
internal sealed record DemandCell(string Key, string Name, string Unit)
{
    /// <summary>Code of the indicator whose figure it is; then nobody types it.</summary>
    public string? Indicator { get; init; }

    /// <summary>Cell of another demand whose last answer it is, "YC25-2026-0003#c2"; then nobody types it either.</summary>
    public string? TakenFrom { get; init; }

    public CellRule Rule { get; init; } = CellRule.None;

    /// <summary>The system answers it.</summary>
    [JsonIgnore]
    public bool IsKnown => Indicator is not null || TakenFrom is not null;

    /// <summary>Nobody counts half of it.</summary>
    [JsonIgnore]
    public bool IsCounted => CountedUnits.Has(Unit);
}

/// <summary>What a typed number is checked against.</summary>
/// <param name="Least">Not less.</param>
/// <param name="Most">Not more.</param>
/// <param name="PartOf">Key of the whole: the parts of one whole together are it.</param>
/// <param name="TimesLast">More than so many times last period's number wants a reason.</param>
internal sealed record CellRule(decimal? Least, decimal? Most, string? PartOf, decimal? TimesLast)
{
    public static CellRule None { get; } = new(null, null, null, null);
}
