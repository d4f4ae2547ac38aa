using ThongSuot.Platform.Law;

namespace ThongSuot.Benefits.Policy;

/// <summary>
/// One number of a policy: a factor, a limit, the base salary; with its dates, its source and how sure we are of it. Never a
/// constant in code.
/// </summary>
internal sealed class PolicyFactor
{
    public required PolicyFactorId Id { get; init; }

    /// <summary>Stable code, <c>nd178.7.near.lump</c>: decree, article, what.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required decimal Value { get; set; }

    public required string Unit { get; init; }

    public required string Document { get; set; }

    public required string Article { get; set; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; set; }

    public required Certainty Certainty { get; set; }

    /// <summary>An office changed it: a new release leaves it alone.</summary>
    public bool EditedHere { get; set; }

    public int Version { get; set; }

    /// <summary>Where it is written, as a line of a calculation cites it.</summary>
    public string Source => Article.Length == 0 ? Document : $"{Article} {Document}";

    public bool IsInForce(DateOnly day) => ValidFrom <= day && (ValidTo is null || ValidTo >= day);
}
