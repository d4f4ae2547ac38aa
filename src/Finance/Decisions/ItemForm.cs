using ThongSuot.Finance.Lines;

namespace ThongSuot.Finance.Decisions;

/// <summary>An item as typed; codes left empty are those of the line it comes from.</summary>
internal sealed class ItemForm
{
    public string? Unit { get; set; }

    public Guid? From { get; set; }

    public string? Source { get; set; }

    public string? Chapter { get; set; }

    public string? Category { get; set; }

    public string? Item { get; set; }

    public string? Amount { get; set; }

    public ItemInput Read(long amount, BudgetLine? from) =>
        new(
            Unit ?? string.Empty,
            Or(Source, from?.Source),
            Or(Chapter, from?.Chapter),
            Or(Category, from?.Category),
            Or(Item, from?.Item),
            amount,
            From is { } line ? new BudgetLineId(line) : null
        );

    private static string Or(string? typed, string? known) => typed?.Trim() is { Length: > 0 } text ? text : known ?? string.Empty;
}
