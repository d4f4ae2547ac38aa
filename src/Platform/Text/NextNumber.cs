using System.Globalization;
using System.Text.RegularExpressions;

namespace ThongSuot.Platform.Text;

/// <summary>Numbers of documents that follow one another in a register: only the first of a pile need be typed.</summary>
public static partial class NextNumber
{
    /// <summary>
    /// The number after one: <c>15/SCT</c> gives <c>16/SCT</c>, <c>099</c> gives <c>100</c>; null for one that does not begin with a
    /// number that can be counted on.
    /// </summary>
    public static string? After(string? number) =>
        Leading().Match(number ?? string.Empty) is { Success: true } found && long.TryParse(found.Groups[1].Value, out var count)
            ? string.Concat(
                (count + 1).ToString(CultureInfo.InvariantCulture).PadLeft(found.Groups[1].Length, '0'),
                number.AsSpan(found.Groups[1].Length)
            )
            : null;

    [GeneratedRegex("^([0-9]{1,15})(?![0-9])")]
    private static partial Regex Leading();
}
