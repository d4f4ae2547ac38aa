using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Demonstration.Support;

/// <summary>
/// One counter that often lets papers pass that are not complete, and the class after which it did so no more than others. Dossiers and
/// classes of the demonstration are made apart and both ask here.
/// </summary>
internal static class LessonStory
{
    /// <summary>Field of procedures: certification.</summary>
    public const string Field = "chung-thuc";

    /// <summary>Short name of the commune.</summary>
    public const string Commune = "Âu Cơ";

    // The days after a class are counted up to the thirtieth and looked at from the day after it.
    private const int DaysBack = 32;

    public static DateOnly Day(WorkingCalendar calendar, DateOnly today)
    {
        var day = today.AddDays(-DaysBack);
        while (!calendar.IsWorkingDay(day))
        {
            day = day.AddDays(-1);
        }

        return day;
    }
}
