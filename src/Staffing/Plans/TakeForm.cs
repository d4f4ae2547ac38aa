namespace ThongSuot.Staffing.Plans;

/// <summary>Which moves of a plan are taken up, and from when.</summary>
internal sealed class TakeForm
{
    public List<int> Numbers { get; set; } = [];

    /// <summary>State of the plan that was shown.</summary>
    public int Version { get; set; }

    public DateOnly? StartsOn { get; set; }

    public int? Months { get; set; }
}
