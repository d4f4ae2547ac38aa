using System.Text.RegularExpressions;
using ThongSuot.Platform.Text;

namespace ThongSuot.Procedures;

/// <summary>
/// How a fee by count goes on: from the third page another amount, and never more than so much for one copy (certified copies: Circular
/// 226/2016/TT-BTC, Art. 4).
/// </summary>
/// <param name="From">The first of what is counted that costs <paramref name="Amount"/>; 2 or more.</param>
/// <param name="Amount">đồng for each from there on.</param>
/// <param name="Most">đồng for all that is counted together; null without a ceiling.</param>
public sealed partial record FeeSteps(int From, long Amount, long? Most)
{
    /// <summary>Letters of the text it is typed and kept as.</summary>
    public const int Length = 60;

    /// <summary>As people type it and as it is kept: <c>từ 3: 1.000; tối đa 200.000</c>; null when it is not that.</summary>
    public static FeeSteps? Of(string? text)
    {
        var match = Typed().Match(text?.Trim() ?? string.Empty);
        if (!match.Success || !int.TryParse(match.Groups["from"].Value, out var from) || from < 2)
        {
            return null;
        }

        var (amount, most) = (Whole(match, "amount"), Whole(match, "most"));
        return amount is null || (match.Groups["most"].Success && most is null) ? null : new(from, amount.Value, most);
    }

    public override string ToString() =>
        $"từ {From}: {VietnameseFormat.Number(Amount)}{(Most is { } most ? $"; tối đa {VietnameseFormat.Number(most)}" : null)}";

    /// <summary>đồng for a count, the first ones at <paramref name="each"/>.</summary>
    internal long Total(long each, int quantity)
    {
        var sum = (each * Math.Min(quantity, From - 1)) + (Amount * Math.Max(0, quantity - From + 1));
        return Most is { } most ? Math.Min(sum, most) : sum;
    }

    private static long? Whole(Match match, string group) =>
        match.Groups[group] is { Success: true } found && TypedNumber.Whole(found.Value) is { IsRefused: false, Value: > 0 } whole
            ? whole.Value
            : null;

    [GeneratedRegex("^từ (?<from>[0-9]{1,5}) ?: ?(?<amount>[0-9.,]+)(?:; ?tối đa (?<most>[0-9.,]+))?$", RegexOptions.IgnoreCase)]
    private static partial Regex Typed();
}
