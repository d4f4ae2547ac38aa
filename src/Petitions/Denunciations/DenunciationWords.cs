using ThongSuot.Platform.Text;

namespace ThongSuot.Petitions.Denunciations;

/// <summary>
/// Words that tell of a denunciation: whoever enters them elsewhere is asked, so that no denouncer's name is kept in the open.
/// </summary>
internal static class DenunciationWords
{
    private static readonly string[] Words = ["tố cáo", "tố giác", "hành vi vi phạm pháp luật của"];

    /// <summary>The first of them in a text, with or without accents; null for none.</summary>
    public static string? In(string text)
    {
        var key = $" {VietnameseText.SearchKey(text)} ";
        return Words.FirstOrDefault(word => key.Contains(VietnameseText.SearchKey(word), StringComparison.Ordinal));
    }
}
