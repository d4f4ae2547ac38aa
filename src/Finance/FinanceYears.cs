namespace ThongSuot.Finance;

/// <summary>Budget years as pages offer them.</summary>
internal static class FinanceYears
{
    /// <summary>The year asked for; the current one where none is, or one no budget can have.</summary>
    public static int Of(int? asked, DateOnly today) =>
        asked is { } year && year >= FinanceBooks.FirstYear && year <= today.Year + 1 ? year : today.Year;

    /// <summary>Next year's first: it is assigned before it begins.</summary>
    public static IEnumerable<int> Offered(DateOnly today) =>
        Enumerable.Range(FinanceBooks.FirstYear, today.Year + 2 - FinanceBooks.FirstYear).Reverse();
}
