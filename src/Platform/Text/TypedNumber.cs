using System.Globalization;
using System.Text.RegularExpressions;
using ThongSuot.Platform.Results;

namespace ThongSuot.Platform.Text;

/// <summary>
/// Numbers as people type them, Vietnamese (1.234,5) or English (1,234.5). What could be read in two ways is refused naming both:
/// a coefficient or a sum of money must never be another one than was meant.
/// </summary>
public static partial class TypedNumber
{
    private const int Longest = 30;

    /// <summary>Digits of a number that a machine keeps exactly, and its point.</summary>
    private const int MostDigits = 16;

    /// <summary>Whether it is without powers of ten: a sheet may hold 1E+05, a person who types it means something else.</summary>
    public static bool IsPlain(string text) => !text.Contains('e', StringComparison.OrdinalIgnoreCase);

    /// <summary>A number of zero or more, with or without decimals.</summary>
    /// <param name="field">The input the refusal belongs to.</param>
    public static Result<decimal> Decimal(string? text, string? field = null) => Read(text, field, whole: false);

    /// <summary>A whole number of zero or more; <c>30,5</c> is refused and never 305.</summary>
    /// <param name="field">The input the refusal belongs to.</param>
    public static Result<long> Whole(string? text, string? field = null)
    {
        var read = Read(text, field, whole: true);
        return read.IsRefused ? read.Refusal
            : read.Value <= long.MaxValue && decimal.Truncate(read.Value) == read.Value ? (long)read.Value
            : NotWhole(text, field);
    }

    private static Result<decimal> Read(string? text, string? field, bool whole)
    {
        var plain = Bare(text);
        if (
            Power().IsMatch(plain)
            && double.TryParse(plain.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var large)
            && large < 1e15
        )
        {
            return (decimal)large;
        }

        if (plain.Length is 0 or > Longest || plain.Any(letter => !char.IsAsciiDigit(letter) && letter is not (',' or '.')))
        {
            return NoNumber(text, whole, field);
        }

        if (
            plain.Length > MostDigits
            && double.TryParse(plain.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var stored)
            && stored < 1e15
        )
        {
            // 4.6500000000000004 is 4,65 as machines store it.
            return (decimal)stored;
        }

        var (vietnamese, english) = (With(plain, '.', ','), With(plain, ',', '.'));
        if (vietnamese is { } one && english is { } other && one != other)
        {
            // 30.000 of a whole number is thirty thousand in every Vietnamese office; 30,000 is thirty to one reader and thirty
            // thousand to another.
            return whole && plain.Contains('.', StringComparison.Ordinal) ? one : TwoReadings(text, one, other, field);
        }

        return (vietnamese ?? english) is { } value ? value : NoNumber(text, whole, field);
    }

    /// <summary>Without the signs of money and share, blanks and the apostrophes of Swiss thousands.</summary>
    private static string Bare(string? text)
    {
        var plain = PastedCode.Fold(text);
        foreach (var unit in new[] { "VNĐ", "VND", "đồng", "đ", "₫", "%" })
        {
            plain = plain.EndsWith(unit, StringComparison.OrdinalIgnoreCase) ? plain[..^unit.Length].TrimEnd() : plain;
        }

        return GroupsAreWhole(plain, ' ') ? plain.Replace(" ", string.Empty, StringComparison.Ordinal) : plain;
    }

    private static decimal? With(string text, char group, char point)
    {
        var parts = text.Split(point);
        if (
            parts.Length > 2
            || !GroupsAreWhole(parts[0], group)
            || (parts.Length == 2 && (parts[1].Length == 0 || parts[1].Contains(group, StringComparison.Ordinal)))
        )
        {
            return null;
        }

        var plain =
            parts[0].Replace(group.ToString(), string.Empty, StringComparison.Ordinal)
            + (parts.Length == 2 ? "." + parts[1] : string.Empty);
        return decimal.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    /// <summary>Groups of three after a first of one to three that begins with no zero, or no group at all.</summary>
    private static bool GroupsAreWhole(string text, char group)
    {
        var groups = text.Split(group);
        return groups.Length == 1
            ? text.Length > 0
            : groups[0].Length is > 0 and <= 3
                && groups[0][0] != '0'
                && groups.Skip(1).All(part => part.Length == 3 || (part.Length > 3 && part[3] is ',' or '.'));
    }

    private static Refusal NoNumber(string? text, bool whole, string? field) =>
        new(
            "number.unreadable",
            $"“{CleanText.CutTo(CleanText.Line(text), 40)}” không phải số{(whole ? " nguyên. Viết như 264" : ". Viết như 4,65")}.",
            field
        );

    private static Refusal NotWhole(string? text, string? field) =>
        new(
            "number.not-whole",
            $"“{CleanText.CutTo(CleanText.Line(text), 40)}” không phải số nguyên từ 0 trở lên. Viết số nguyên như 264.",
            field
        );

    private static Refusal TwoReadings(string? text, decimal one, decimal other, string? field)
    {
        var (large, small) = (Math.Max(one, other), Math.Min(one, other));
        // With a fourth decimal the small one can only be read one way.
        var plain = Words(small) is var words && words.Length - words.IndexOf(',', StringComparison.Ordinal) == 4 ? words + "0" : words;
        return new(
            "number.two-readings",
            $"“{CleanText.Line(text)}” đọc được hai cách: {Words(large)} hoặc {Words(small)}. Viết lại cho rõ: {large.ToString("0", CultureInfo.InvariantCulture)} hoặc {plain}.",
            field
        );
    }

    private static string Words(decimal value)
    {
        // Divided by one with all its places, a decimal loses the zeros at its end.
        var bare = value / 1.0000000000000000000000000000m;
        return VietnameseFormat.Number(bare, bare.Scale);
    }

    /// <summary>1E3, as spreadsheets write large and small numbers.</summary>
    [GeneratedRegex(
        @"^[0-9]{1,17}([.,][0-9]{1,17})?[Ee][+-]?[0-9]{1,2}$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        100
    )]
    private static partial Regex Power();
}
