using System.Text.RegularExpressions;

namespace ThongSuot.Web;

/// <summary>Style sheets lie readable in the tree and go out small.</summary>
internal static partial class StyleSheet
{
    /// <summary>Without comments and without the blanks that mean nothing.</summary>
    public static string Small(string sheet)
    {
        // What stands in quotes is shown to people: a blank there is one.
        var shown = new List<string>();
        var bare = Quoted()
            .Replace(Comment().Replace(sheet, string.Empty), match =>
            {
                shown.Add(match.Value);
                return "\"\"";
            });
        bare = Blanks().Replace(bare, " ");
        bare = AroundMarks().Replace(bare, "${mark}");
        // A colon before a block belongs to a selector, where a blank before it means a descendant.
        bare = AfterColon().Replace(bare, ":");
        bare = InMedia().Replace(bare, "(${name}:");
        var next = 0;
        return Quoted().Replace(bare.Replace(";}", "}", StringComparison.Ordinal).Trim(), _ => shown[next++]);
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex("\"[^\"\n]*\"", RegexOptions.None, 1000)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex(@" ?(?<mark>[{};,>~]) ?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AroundMarks();

    // The name of a property in brackets is one of a screen: (max-width: 560px).
    [GeneratedRegex(@"\((?<name>[a-z-]+): ", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InMedia();

    [GeneratedRegex(@": (?=[^{}]*[;}])", RegexOptions.None, 1000)]
    private static partial Regex AfterColon();
}
