using ThongSuot.Platform.Text;

namespace ThongSuot.Web.Sheets;

/// <summary>How a cell is written.</summary>
public enum SheetCellKind
{
    Text,

    /// <summary>A whole number with thousands apart.</summary>
    Number,

    /// <summary>A number with two decimals.</summary>
    Decimal,

    /// <summary>A share: 0.9206 is shown as 92.06%.</summary>
    Percent,

    /// <summary>A Vietnamese date.</summary>
    Date,

    /// <summary>A date with the time of day in Vietnam.</summary>
    Moment,
}

/// <summary>A typed cell, so that a spreadsheet can add and sort what it gets. Empty when it holds nothing.</summary>
public readonly record struct SheetCell
{
    private const int FirstYear = 1900;

    private SheetCell(SheetCellKind kind, string? text, decimal number, DateTime time)
    {
        (Kind, Text, Number, Time) = (kind, text, number, time);
    }

    public static SheetCell Empty => default;

    public SheetCellKind Kind { get; }

    /// <summary>The words of a text cell; null in an empty one.</summary>
    public string? Text { get; }

    public decimal Number { get; }

    /// <summary>Vietnamese wall time of a date or moment.</summary>
    public DateTime Time { get; }

    public bool IsEmpty => Kind == SheetCellKind.Text && string.IsNullOrEmpty(Text);

    public static SheetCell Of(string? text) => new(SheetCellKind.Text, text, 0, default);

    public static SheetCell Of(long number) => new(SheetCellKind.Number, null, number, default);

    public static SheetCell Of(decimal? number) => number is { } value ? new(SheetCellKind.Decimal, null, value, default) : Empty;

    /// <summary>A part of a whole; empty when there is no whole.</summary>
    public static SheetCell Share(long part, long whole) =>
        whole == 0 ? Empty : new(SheetCellKind.Percent, null, (decimal)part / whole, default);

    // Before 1900 spreadsheets have no dates: there it stands as text.
    public static SheetCell Of(DateOnly? day) =>
        day is { Year: < FirstYear } early ? Of(VietnameseFormat.Date(early))
        : day is { } value ? new(SheetCellKind.Date, null, 0, value.ToDateTime(TimeOnly.MinValue))
        : Empty;

    public static SheetCell Of(DateTimeOffset? moment) =>
        moment is { Year: < FirstYear } early ? Of(VietnameseFormat.Moment(early))
        : moment is { } value ? new(SheetCellKind.Moment, null, 0, Platform.Time.OfficeClock.Local(value).DateTime)
        : Empty;
}
