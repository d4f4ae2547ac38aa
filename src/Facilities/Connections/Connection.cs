using ThongSuot.Facilities.Machines;
using ThongSuot.Facilities.Sites;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Facilities.Connections;

/// <summary>What is known of the line and the power of a building.</summary>
/// <param name="Contracted">Megabits a second that are paid for.</param>
/// <param name="Measured">Megabits a second that somebody measured; null before anybody did.</param>
/// <param name="SpareLine">There is a second line that takes over, of another network or by satellite.</param>
/// <param name="PowerMinutes">So long work goes on without power: battery or generator; 0 without one.</param>
internal sealed record ConnectionFacts(
    string Provider,
    int Contracted,
    int? Measured,
    DateOnly? MeasuredOn,
    bool SpareLine,
    int PowerMinutes
)
{
    private const int Fastest = 100_000;

    /// <summary>The communes of two tiers began: what was measured before is of another office.</summary>
    private static readonly DateOnly First = new(2025, 7, 1);

    /// <summary>Why it cannot be kept, or null.</summary>
    public Refusal? Against(DateOnly today) =>
        Provider.Length is 0 or > Machine.TextLength ? MachineRefusals.ProviderMissing
        : Contracted is <= 0 or > Fastest ? MachineRefusals.SpeedWrong
        : Measured is < 0 or > Fastest || Measured is null != MeasuredOn is null || MeasuredOn > today || MeasuredOn < First
            ? MachineRefusals.MeasuredWrong
        : PowerMinutes is < 0 or > Fastest ? MachineRefusals.PowerWrong
        : null;
}

/// <summary>The line and the power of one building; who measured stands in its history.</summary>
internal sealed class Connection : IInProvince
{
    public required string ProvinceCode { get; init; }

    public required SiteId SiteId { get; init; }

    public required string UnitPath { get; init; }

    public string Provider { get; private set; } = string.Empty;

    public int Contracted { get; private set; }

    public int? Measured { get; private set; }

    public DateOnly? MeasuredOn { get; private set; }

    public string? MeasuredBy { get; private set; }

    public bool SpareLine { get; private set; }

    public int PowerMinutes { get; private set; }

    public int Version { get; private set; }

    public ConnectionFacts Facts => new(Provider, Contracted, Measured, MeasuredOn, SpareLine, PowerMinutes);

    /// <summary>A measure older than the last, or none, leaves the last as it is.</summary>
    /// <param name="by">Whoever says so, and has measured where the measure is a new one.</param>
    public void Take(ConnectionFacts facts, string by)
    {
        if (MeasuredOn is not null && (facts.MeasuredOn is null || facts.MeasuredOn < MeasuredOn))
        {
            facts = facts with { Measured = Measured, MeasuredOn = MeasuredOn };
        }

        if ((facts.Measured, facts.MeasuredOn) != (Measured, MeasuredOn))
        {
            MeasuredBy = facts.Measured is null ? null : by;
        }

        (Provider, Contracted, Measured, MeasuredOn) = (facts.Provider, facts.Contracted, facts.Measured, facts.MeasuredOn);
        (SpareLine, PowerMinutes) = (facts.SpareLine, facts.PowerMinutes);
        Version++;
    }
}
