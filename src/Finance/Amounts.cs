using System.Globalization;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Finance;

/// <summary>The one reader and the one cap of amounts, in whole đồng: of decisions, spendings, projects and imports.</summary>
internal static class Amounts
{
    /// <summary>The most an amount, a decision or a line can be, in đồng.</summary>
    public const long Largest = 100_000_000_000_000_000;

    /// <summary>Reads an amount as people type it: digits with or without points between thousands, never a power of ten.</summary>
    /// <param name="typed">The content of the field.</param>
    /// <param name="signed">Whether a minus in front is taken: an adjustment takes back.</param>
    /// <returns>Zero or more, below zero where signed; or why it is none.</returns>
    public static Result<long> Read(string? typed, bool signed = false)
    {
        var text = typed?.Trim() ?? string.Empty;
        var minus = signed && text.StartsWith('-');
        var plain = minus ? text[1..] : text;
        // The general reader folds other scripts' digits and powers of ten, which in a sheet is help and in an amount is a doubt.
        return TypedNumber.IsPlain(plain) && !plain.Any(IsForeignDigit) && TypedNumber.Whole(plain).TryGet(out var amount, out _)
            ? Fits(0, amount)
                ? minus
                    ? -amount
                    : amount
                : FinanceRefusals.AmountTooLarge
            : FinanceRefusals.AmountUnreadable(text);
    }

    /// <summary>Whether two amounts still add up to one.</summary>
    public static bool Fits(Int128 one, Int128 other) => Int128.Abs(one + other) <= Largest;

    /// <summary>A sum that cannot overflow.</summary>
    public static Int128 Sum(IEnumerable<long> amounts) => amounts.Aggregate((Int128)0, (all, one) => all + one);

    private static bool IsForeignDigit(char letter) =>
        CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.DecimalDigitNumber && !char.IsAsciiDigit(letter);
}
