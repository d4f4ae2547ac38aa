using ThongSuot.Platform.Law;

namespace ThongSuot.Finance.Codes;

/// <summary>What a code of the budget classification names.</summary>
internal enum CodeKind
{
    /// <summary>Chương: who.</summary>
    Chapter,

    /// <summary>Loại: a field of spending.</summary>
    Category,

    /// <summary>Khoản: a part of it.</summary>
    Subcategory,

    /// <summary>Mục: what for.</summary>
    Item,

    /// <summary>Tiểu mục: what exactly.</summary>
    Subitem,

    /// <summary>Tính chất nguồn kinh phí.</summary>
    Source,
}

/// <summary>
/// A code of the budget classification (TT 130/2025/TT-BTC) with its days, source and certainty. Most names of this release are from
/// memory: the official list is imported over them, and no line is refused for a code that stands in no list.
/// </summary>
internal sealed class BudgetCode
{
    public required CodeKind Kind { get; init; }

    /// <summary><c>830</c>; a range of chapters as <c>800–989</c>.</summary>
    public required string Code { get; init; }

    public required string Name { get; set; }

    /// <summary>The code above it; empty for none.</summary>
    public required string Parent { get; set; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; set; }

    public required Certainty Certainty { get; set; }

    public required string Source { get; set; }

    /// <summary>An office imported it: a new release leaves it alone.</summary>
    public bool EditedHere { get; set; }

    public bool IsInForce(DateOnly day) => ValidFrom <= day && (ValidTo is null || ValidTo >= day);
}
