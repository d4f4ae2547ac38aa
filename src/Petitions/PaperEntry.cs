using ThongSuot.Platform.Text;

namespace ThongSuot.Petitions;

/// <summary>
/// A paper that is entered after its own day: the office was closed, the line was down. Its day counts, and that it came late stays told:
/// a term that was kept only on paper is looked at.
/// </summary>
internal static class PaperEntry
{
    /// <summary>«, văn bản số 12/TB-UBND ngày 3/11/2026, ghi sau 5 ngày»; null for a paper of the day.</summary>
    public static string? Words(string number, DateOnly day, DateOnly today) =>
        day < today ? $", văn bản số {number} ngày {VietnameseFormat.Date(day)}, ghi sau {today.DayNumber - day.DayNumber} ngày" : null;

    /// <summary>The most days by which any paper of a case was late.</summary>
    /// <param name="before">Of the papers entered before.</param>
    public static int Latest(int before, DateOnly day, DateOnly today) => Math.Max(before, today.DayNumber - day.DayNumber);
}
