using System.Globalization;
using ThongSuot.Platform.Time;

namespace ThongSuot.Territory;

/// <summary>The moment that a date-and-time field of a form says, in Vietnam's time.</summary>
public static class LocalMoment
{
    /// <returns>Null when nothing, or no time, was typed.</returns>
    public static DateTimeOffset? Of(string? local) =>
        DateTime.TryParseExact(local, ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? OfficeClock.At(DateOnly.FromDateTime(time), TimeOnly.FromDateTime(time))
            : null;
}
