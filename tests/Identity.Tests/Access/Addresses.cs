using System.Text.RegularExpressions;

namespace ThongSuot.Identity.Tests.Access;

/// <summary>Turns a route into an address.</summary>
internal static partial class Addresses
{
    public static string Fill(string route, string code, Guid id, string? slug = null) =>
        Parameter()
            .Replace(route, match => match.Groups["name"].Value switch
                {
                    "code" when route.StartsWith("/thu-tuc/", StringComparison.Ordinal) => "1.000656",
                    "code" when route.Contains("{code:length(2)}", StringComparison.Ordinal) => "25",
                    "code" when route.Contains("{code:length(5)}", StringComparison.Ordinal) => "08236",
                    "code" => code,
                    "act" => slug ?? "chuyen-buoc",
                    "slug" => slug ?? "giay-tiep-nhan",
                    "number" or "minutes" => "1",
                    "kind" => "tai-san",
                    "receiver" => "08236",
                    "period" => "2025-m8",
                    // Of a province that has none: a token of its own is tried in the tests of its page.
                    "token" => "25" + new string('0', 24),
                    "way" => "viec",
                    "guide" => "quay",
                    "step" when route.Contains("{step:int}", StringComparison.Ordinal) => "1",
                    "paper" or "step" or "id" or "file" or "letter" or "receipt" or "signature" => id.ToString(),
                    var name => throw new InvalidOperationException($"Say here what {{{name}}} of {route} is, so that it is tested"),
                });

    [GeneratedRegex(@"\{(?<name>[a-z]+)[^}]*\}", RegexOptions.IgnoreCase)]
    private static partial Regex Parameter();
}
