namespace ThongSuot.Platform.Audit;

/// <summary>What was done to the trail, as far as the evidence tells.</summary>
public enum TrailFaultKind
{
    /// <summary>A deed, or its hash, is not what was sealed.</summary>
    Changed,

    /// <summary>A deed that was sealed is not there.</summary>
    Missing,

    /// <summary>Deeds stand in another order.</summary>
    Reordered,

    /// <summary>There is a deed that was not sealed at this place.</summary>
    Inserted,

    /// <summary>The end is cut off, or no signature covers it.</summary>
    Truncated,

    /// <summary>A signature is by another key, or is none.</summary>
    WrongKey,

    /// <summary>Not a line of an export.</summary>
    Unreadable,
}

/// <summary>The first fault found.</summary>
/// <param name="Position">Place in the chain; 0 when it concerns the whole.</param>
/// <param name="Sequence">The deed, where one is there to name.</param>
/// <param name="Words">Vietnamese sentence.</param>
public sealed record TrailFault(TrailFaultKind Kind, long Position, long? Sequence, string Words)
{
    /// <summary>The province whose chain it is; empty for the nation's.</summary>
    public string Province { get; init; } = string.Empty;

    /// <summary>The sentence with kind, position and deed before it.</summary>
    public override string ToString() =>
        $"{NameOf(Kind)} trong chuỗi {(Province.Length > 0 ? $"của tỉnh {Province}" : "chung cả nước")}{(Position > 0 ? $" tại vị trí {Position}" : string.Empty)}{(Sequence is { } deed ? $" (việc số {deed})" : string.Empty)}: {Words}";

    private static string NameOf(TrailFaultKind kind) =>
        kind switch
        {
            TrailFaultKind.Changed => "BỊ SỬA",
            TrailFaultKind.Missing => "BỊ MẤT",
            TrailFaultKind.Reordered => "BỊ ĐẢO THỨ TỰ",
            TrailFaultKind.Inserted => "BỊ CHÈN THÊM",
            TrailFaultKind.Truncated => "BỊ CẮT CUỐI",
            TrailFaultKind.WrongKey => "SAI KHÓA KÝ",
            _ => "KHÔNG ĐỌC ĐƯỢC",
        };
}

/// <summary>What a check of the trail found.</summary>
/// <param name="First">The earliest moment among the deeds.</param>
/// <param name="Last">The latest.</param>
/// <param name="Deeds">Deeds recomputed before the first fault.</param>
/// <param name="Heads">Signatures checked before the first fault.</param>
public sealed record TrailReport(long Deeds, DateTimeOffset? First, DateTimeOffset? Last, long Heads, TrailFault? Fault)
{
    /// <summary>Where the chains of provinces end.</summary>
    internal IReadOnlyDictionary<string, TrailEnd> Ends { get; init; } = new Dictionary<string, TrailEnd>();

    /// <summary>This and the next province's chain.</summary>
    internal TrailReport Plus(TrailReport next) =>
        new(
            Deeds + next.Deeds,
            First < next.First ? First : next.First ?? First,
            Last > next.Last ? Last : next.Last ?? Last,
            Heads + next.Heads,
            Fault ?? next.Fault
        )
        {
            Ends = Ends.Concat(next.Ends).ToDictionary(),
        };
}
