namespace ThongSuot.Platform.Tests.WorkingTime;

/// <summary>
/// A second, slow answer that shares no code and no table with the first: the days off of 2025 to 2027 as the announcements
/// list them, counted minute by minute.
/// </summary>
internal static class SteppingClock
{
    private static readonly HashSet<string> Off =
    [
        "2025-01-01",
        "2025-01-27",
        "2025-01-28",
        "2025-01-29",
        "2025-01-30",
        "2025-01-31",
        "2025-04-07",
        "2025-04-30",
        "2025-05-01",
        "2025-05-02",
        "2025-09-01",
        "2025-09-02",
        "2026-01-01",
        "2026-01-02",
        "2026-02-16",
        "2026-02-17",
        "2026-02-18",
        "2026-02-19",
        "2026-02-20",
        "2026-04-27",
        "2026-04-30",
        "2026-05-01",
        "2026-08-31",
        "2026-09-01",
        "2026-09-02",
        "2026-11-24",
        "2027-01-01",
        "2027-02-04",
        "2027-02-05",
        "2027-02-08",
        "2027-02-09",
        "2027-02-10",
        "2027-04-16",
        "2027-04-30",
        "2027-05-03",
        "2027-09-02",
        "2027-09-03",
        "2027-11-24",
    ];

    private static readonly HashSet<string> Worked = ["2025-04-26", "2026-01-10", "2026-08-22"];

    public static DateTimeOffset Add(DateTimeOffset from, int minutes)
    {
        var at = from.ToOffset(TimeSpan.FromHours(7));
        while (minutes > 0)
        {
            if (IsWorked(at))
            {
                minutes--;
            }

            at = at.AddMinutes(1);
        }

        return at;
    }

    private static bool IsWorked(DateTimeOffset at)
    {
        var day = at.ToString("yyyy-MM-dd");
        var weekday = at.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
        var minute = (at.Hour * 60) + at.Minute;
        return ((weekday && !Off.Contains(day)) || Worked.Contains(day))
            && ((minute >= 450 && minute < 690) || (minute >= 780 && minute < 1020));
    }
}
