namespace ThongSuot.Dossiers.Declared;

/// <summary>
/// Totals that somebody published or an older system reported, entered with their source. Nothing is padded: what stands in no
/// column is shown as the difference (facts of practice: Hưng Yên 1/7–13/8/2025 leaves 4.600 dossiers in none).
/// </summary>
internal sealed class DeclaredTotal
{
    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required string UnitPath { get; init; }

    public required DateOnly From { get; init; }

    public required DateOnly To { get; init; }

    public required string Source { get; init; }

    /// <summary>Null, here and below, where nothing was published.</summary>
    public long? CarriedOver { get; init; }

    public required long Received { get; init; }

    public long? Online { get; init; }

    public long? InTime { get; init; }

    public long? Overdue { get; init; }

    public long? Open { get; init; }

    /// <summary>Refused, withdrawn, stopped.</summary>
    public long? NotResolved { get; init; }

    public required DateTimeOffset EnteredAt { get; init; }

    public required string EnteredBy { get; init; }

    public long? Resolved => InTime is null && Overdue is null ? null : (InTime ?? 0) + (Overdue ?? 0);

    /// <summary>Dossiers that came in and stand in no column: 0 when it balances, negative when more went out than came in.</summary>
    public long Difference => (CarriedOver ?? 0) + Received - (Resolved ?? 0) - (Open ?? 0) - (NotResolved ?? 0);
}
