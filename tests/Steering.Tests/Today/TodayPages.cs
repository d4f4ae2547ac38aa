using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Today;

namespace ThongSuot.Steering.Tests.Today;

/// <summary>Reads first pages and the lists that they open.</summary>
internal static partial class TodayPages
{
    public static async Task<TodayPage> ReadAsync(TestProgram program, Seat seat)
    {
        await using var scope = program.Scope();
        return await scope.ServiceProvider.GetRequiredService<TodayReader>().ReadAsync(seat, default);
    }

    /// <summary>How many records a list says it has: by its pager, by its sum, or by its lines.</summary>
    public static int LengthOf(PageAnswer list)
    {
        if (list.Path == "/thu-phi")
        {
            return Sum().Match(list.Text) is { Success: true } sum ? Number(sum) : 0;
        }

        return Total().Match(list.Html.QuerySelector(".pager")?.TextContent ?? string.Empty) is { Success: true } total
            ? Number(total)
            : list.Html.QuerySelectorAll("main tbody > tr").Length;
    }

    private static int Number(Match match) =>
        int.Parse(match.Groups["count"].Value.Replace(".", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);

    [GeneratedRegex(@"trong (hơn )?(?<count>[\d.]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Total();

    [GeneratedRegex(@"Cộng (?<count>[\d.]+) khoản", RegexOptions.ExplicitCapture)]
    private static partial Regex Sum();
}
