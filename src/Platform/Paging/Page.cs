namespace ThongSuot.Platform.Paging;

/// <summary>One page of a list, with what the pager needs.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Size">Rows a page; 50 unless a list says otherwise.</param>
/// <param name="Total">Rows in the whole list.</param>
public sealed record Page<T>(IReadOnlyList<T> Rows, int Number, int Size, int Total)
{
    /// <summary>Not all rows were counted: the list is longer than <see cref="Total"/>.</summary>
    public bool HasMore { get; init; }

    public int Pages => Math.Max(1, (Total + Size - 1) / Size);

    /// <summary>1-based place of the first row shown; 0 when the list is empty.</summary>
    public int First => Total == 0 ? 0 : ((Number - 1) * Size) + 1;

    public int Last => Total == 0 ? 0 : First + Rows.Count - 1;
}

/// <summary>Which page is asked for. Anything a visitor may type becomes a valid request.</summary>
public readonly record struct PageRequest
{
    public const int DefaultSize = 50;

    public PageRequest(int? number, int size = DefaultSize)
    {
        Number = Math.Clamp(number ?? 1, 1, 100_000);
        Size = size;
    }

    public int Number { get; }

    public int Size { get; }

    public int Skip => (Number - 1) * Size;
}
