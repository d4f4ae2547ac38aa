namespace ThongSuot.Finance.Decisions;

/// <param name="Slug">As in the address.</param>
/// <param name="State">Null for all.</param>
internal sealed record DecisionList(string Slug, string Name, DecisionState? State);

/// <summary>The lists of decisions.</summary>
internal static class DecisionLists
{
    /// <summary>What waits for approval.</summary>
    public static readonly DecisionList Submitted = new("cho-duyet", "Chờ duyệt", DecisionState.Submitted);

    public static IReadOnlyList<DecisionList> Tabs { get; } =
    [
        new("tat-ca", "Tất cả", null),
        new("dang-lap", "Đang lập", DecisionState.Draft),
        Submitted,
        new("da-giao", "Đã giao", DecisionState.Approved),
    ];

    public static IQueryable<BudgetDecision> Pick(IQueryable<BudgetDecision> rows, DecisionList list) =>
        list.State is { } wanted ? rows.Where(row => row.State == wanted) : rows;
}
