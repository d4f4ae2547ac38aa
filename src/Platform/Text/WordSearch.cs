namespace ThongSuot.Platform.Text;

/// <summary>
/// Search of short texts where a syllable must begin as typed: "au co" finds phường Âu Cơ and not every xã … Châu with a công chức.
/// </summary>
public static class WordSearch
{
    /// <summary>
    /// 0 when the words stand together as typed, 1 when each begins some word, null when one does not; 0 for nothing typed.
    /// </summary>
    public static int? RankOf(string text, string? typed)
    {
        var (words, wanted) = (Split(text), Split(typed));
        if ($" {string.Join(' ', words)}".Contains($" {string.Join(' ', wanted)}", StringComparison.Ordinal))
        {
            return 0;
        }

        return Array.TrueForAll(wanted, start => Array.Exists(words, word => word.StartsWith(start, StringComparison.Ordinal))) ? 1 : null;
    }

    // User names join their parts with dots.
    private static string[] Split(string? text) =>
        VietnameseText.SearchKey(text).Split([' ', '.', ',', '-', '_'], StringSplitOptions.RemoveEmptyEntries);
}
