namespace ThongSuot.Procedures;

/// <summary>A row of the built-in table, read.</summary>
internal sealed record BuiltInProcedure(
    string Code,
    ProcedureFacts Facts,
    ProcedureLimits Limits,
    string ProvinceCode,
    CatalogueDoubt Doubts,
    DateOnly? ValidTo,
    string ReplacedBy,
    IReadOnlyList<FeeLine> Fees,
    IReadOnlyList<Paper> Papers,
    DetailRow? Detail,
    IReadOnlyList<WorkflowStep> Steps
)
{
    /// <summary>The two levels began on 1/7/2025 (Law 72/2025); the source gives no date of its own.</summary>
    public static readonly DateOnly ValidFrom = new(2025, 7, 1);
}
