using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Reports.Demands;

namespace ThongSuot.Reports.Filling;

/// <summary>Reads what an officer types into a cell; whatever is wrong is said in the words of that cell.</summary>
internal static class CellNumber
{
    /// <summary>As many as the page and the sheet show.</summary>
    public const int Decimals = 2;

    public const long Most = 999_999_999_999_999;

    private const int MostDigits = 15;

    /// <param name="field">The input the refusal belongs to.</param>
    public static Result<decimal> Read(DemandCell cell, string text, string? field)
    {
        var plain = CleanText.Line(text);
        if (IsNegative(plain))
        {
            return FillingRefusals.Negative(cell, field);
        }

        if (!TypedNumber.IsPlain(plain))
        {
            return FillingRefusals.BadNumber(cell, $"“{CleanText.CutTo(plain, 40)}” không phải số. Nhập bằng chữ số, như 1200.", field);
        }

        if (!Parse(cell, plain, field).TryGet(out var value, out var unreadable))
        {
            return
                plain.Count(char.IsAsciiDigit) > MostDigits && plain.All(letter => char.IsAsciiDigit(letter) || letter is ',' or '.' or ' ')
                ? FillingRefusals.TooLarge(cell, field)
                : FillingRefusals.BadNumber(cell, unreadable.Message, field);
        }

        return value > Most ? FillingRefusals.TooLarge(cell, field)
            : decimal.Round(value, Decimals) != value ? FillingRefusals.TooPrecise(cell, field)
            : value;
    }

    /// <summary>Whether it is a number below 0 however its sign is written.</summary>
    public static bool IsNegative(string plain) =>
        plain.Length > 1 && plain[0] is '-' or '–' or '−' && char.IsAsciiDigit(plain[1..].TrimStart()[0]);

    private static Result<decimal> Parse(DemandCell cell, string plain, string? field)
    {
        if (!cell.IsCounted)
        {
            return TypedNumber.Decimal(plain, field);
        }

        var whole = TypedNumber.Whole(plain, field);
        return whole.IsRefused ? whole.Refusal : whole.Value;
    }
}
