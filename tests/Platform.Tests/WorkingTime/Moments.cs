using System.Globalization;

namespace ThongSuot.Platform.Tests.WorkingTime;

/// <summary>Vietnamese wall times as tests write them: <c>2026-02-13 10:00</c>.</summary>
internal static class Moments
{
    public static DateTimeOffset At(string wallTime) =>
        new DateTimeOffset(
            DateTime.ParseExact(wallTime, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
            TimeSpan.FromHours(7)
        ).ToUniversalTime();

    public static string Wall(DateTimeOffset moment) =>
        moment.ToOffset(TimeSpan.FromHours(7)).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
