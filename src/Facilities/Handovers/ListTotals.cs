namespace ThongSuot.Facilities.Handovers;

/// <summary>So much of a list.</summary>
/// <param name="Lines">Lines in this state.</param>
/// <param name="Quantity">Hundredths of whatever each line counts; compared, never shown: cars and metres add up to nothing.</param>
/// <param name="Value">Đồng.</param>
internal readonly record struct PartTotal(int Lines, long Quantity, long Value)
{
    public static PartTotal operator +(PartTotal one, PartTotal other) =>
        new(one.Lines + other.Lines, one.Quantity + other.Quantity, one.Value + other.Value);

    public static PartTotal operator -(PartTotal one, PartTotal other) =>
        new(one.Lines - other.Lines, one.Quantity - other.Quantity, one.Value - other.Value);
}

/// <summary>
/// What was listed and what became of it: received + in dispute + written off + not counted = listed, in lines, counts and đồng.
/// </summary>
internal readonly record struct ListTotals(PartTotal All, PartTotal Received, PartTotal Disputed, PartTotal WrittenOff, PartTotal Open)
{
    /// <summary>What stands in no part; nothing, or the books are wrong.</summary>
    public PartTotal Difference => All - (Received + Disputed + WrittenOff + Open);

    public static ListTotals operator +(ListTotals one, ListTotals other) =>
        new(
            one.All + other.All,
            one.Received + other.Received,
            one.Disputed + other.Disputed,
            one.WrittenOff + other.WrittenOff,
            one.Open + other.Open
        );

    public static ListTotals SumOf(IEnumerable<ListTotals> totals) => totals.Aggregate(default(ListTotals), (sum, one) => sum + one);

    /// <summary>The totals of lines as they stand.</summary>
    public static ListTotals Of(IEnumerable<HandoverItem> items) =>
        SumOf(
            items.Select(item => new ListTotals(
                new(1, item.Quantity, item.Value),
                Part(item, ItemState.Received, item.Received, item.ReceivedValue),
                Part(item, ItemState.Disputed, item.Disputed, item.DisputedValue),
                Part(item, ItemState.WrittenOff, item.WrittenOff, item.WrittenOffValue),
                Part(item, ItemState.Open, item.Open, item.OpenValue)
            ))
        );

    // A line counts once, in its state; its quantity and its đồng stand where each part of them is.
    private static PartTotal Part(HandoverItem item, ItemState state, long quantity, long value) =>
        new(item.State == state ? 1 : 0, quantity, value);
}
