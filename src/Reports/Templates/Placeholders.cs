using System.Text.RegularExpressions;

namespace ThongSuot.Reports.Templates;

/// <summary>What may stand in braces within words of a template. They are chosen from a list; nobody writes a formula.</summary>
internal static partial class Placeholders
{
    public const string Body = "{cơ quan}";
    public const string PeriodName = "{kỳ}";
    public const string From = "{từ ngày}";
    public const string To = "{đến ngày}";
    public const string AsOf = "{lúc chốt}";

    /// <summary>Those that need no figure, and what they stand for.</summary>
    public static IReadOnlyList<(string Text, string Meaning)> Plain { get; } =
    [
        (Body, "cơ quan báo cáo"),
        (PeriodName, "tên kỳ báo cáo"),
        (From, "ngày đầu lấy số liệu"),
        (To, "ngày cuối lấy số liệu"),
        (AsOf, "thời điểm chốt số liệu"),
    ];

    /// <summary>The figure of this period; with "trước:" before the code that of the last.</summary>
    public static string Of(string code) => "{" + code + "}";

    public static string BeforeOf(string code) => "{trước:" + code + "}";

    public static IEnumerable<string> CodesIn(string text) => Figure().Matches(text).Select(match => match.Groups["code"].Value);

    /// <summary>Puts values in; a figure that is not known is said in words.</summary>
    public static string Fill(string text, IReadOnlyDictionary<string, string> plain, Func<string, bool, string?> figure)
    {
        var filled = plain.Aggregate(text, (said, pair) => said.Replace(pair.Key, pair.Value, StringComparison.Ordinal));
        return Figure().Replace(filled, match => figure(match.Groups["code"].Value, match.Groups["before"].Success) ?? "(chưa có số liệu)");
    }

    [GeneratedRegex(@"\{(?<before>trước:)?(?<code>[a-z][a-z0-9-]*\.[a-z0-9.-]+)\}")]
    private static partial Regex Figure();
}
