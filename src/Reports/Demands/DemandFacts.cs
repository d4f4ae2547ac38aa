using ThongSuot.Reports.Periods;

namespace ThongSuot.Reports.Demands;

/// <summary>What kind of report is asked for (ND 09/2019/NĐ-CP, Art. 5–7).</summary>
internal enum DemandKind
{
    Periodic,
    Thematic,
    AdHoc,
}

/// <summary>How often.</summary>
internal enum DemandFrequency
{
    Once,
    Week,
    Month,
    Quarter,
    HalfYear,
    NineMonths,
    Year,
}

/// <summary>How the answer comes.</summary>
internal enum DemandChannel
{
    /// <summary>In this program.</summary>
    Here,

    /// <summary>In a system of the body that asks.</summary>
    OtherSystem,

    /// <summary>As a document.</summary>
    Document,

    /// <summary>By word of mouth, telephone, chat group.</summary>
    Message,
}

/// <summary>Who fills.</summary>
[Flags]
internal enum DemandLevels
{
    None = 0,
    Communes = 1,
    Departments = 2,
}

/// <summary>All that a demand says of itself, as its author writes it (facts of the burden register).</summary>
internal sealed record DemandFacts
{
    public string Name { get; init; } = string.Empty;

    /// <summary>A body outside this program that asks (ministry, Party committee); null when the author's own office does.</summary>
    public string? OutsideBody { get; init; }

    public string? LegalGround { get; init; }

    public string? Article { get; init; }

    public DemandKind Kind { get; init; }

    public DemandFrequency Frequency { get; init; }

    /// <summary>Days counted of what is asked once; null otherwise.</summary>
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>Working days after the cut-off; null for what the province has set.</summary>
    public int? DueDays { get; init; }

    public DemandLevels Levels { get; init; }

    /// <summary>Only these units; empty for all of the levels.</summary>
    public IReadOnlyList<string> UnitPaths { get; init; } = [];

    public IReadOnlyList<DemandCell> Cells { get; init; } = [];

    public DemandChannel Channel { get; init; }

    /// <summary>Hours one unit needs for one period, as the author thinks.</summary>
    public decimal Hours { get; init; }

    public DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public PeriodKind? Period => Frequency == DemandFrequency.Once ? null : (PeriodKind)((int)Frequency - 1);
}
