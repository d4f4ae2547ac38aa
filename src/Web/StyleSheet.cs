using System.Text.RegularExpressions;

namespace ThongSuot.Web;

/// <summary>Style sheets lie readable in the tree and go out small.</summary>
internal static partial class StyleSheet
{
    /// <summary>Without comments and without the blanks that mean nothing.</summary>
    public static string Small(string sheet)
    {
        var bare = Blanks().Replace(Comment().Replace(sheet, string.Empty), " ");
        bare = AroundMarks().Replace(bare, "${mark}");
        // A colon before a block belongs to a selector, where a blank before it means a descendant.
        bare = AfterColon().Replace(bare, ":");
        return bare.Replace(";}", "}", StringComparison.Ordinal).Trim();
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blanks();

    [GeneratedRegex(@" ?(?<mark>[{};,]) ?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex AroundMarks();

    [GeneratedRegex(@": (?=[^{}]*[;}])", RegexOptions.None, 1000)]
    private static partial Regex AfterColon();
}
