using System.Globalization;

namespace ThongSuot.Platform.WorkingTime;

/// <summary>One stretch of work inside a day, Vietnamese wall time. The end belongs to no one: work runs up to it.</summary>
public readonly record struct WorkingPeriod(TimeOnly From, TimeOnly To)
{
    public override string ToString() => $"{From:HH\\:mm}-{To:HH\\:mm}";
}

/// <summary>
/// The periods of one day as an office writes and the table keeps them: <c>07:30-11:30 13:00-17:00</c>; empty is a day off.
/// </summary>
public static class DayHours
{
    /// <summary>Reads the periods; false when a time is malformed, a period is empty or periods overlap.</summary>
    public static bool TryParse(string text, out IReadOnlyList<WorkingPeriod> periods)
    {
        var found = new List<WorkingPeriod>();
        periods = found;
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var times = part.Split('-');
            if (times.Length != 2 || !TryTime(times[0], out var from) || !TryTime(times[1], out var to) || to <= from)
            {
                return false;
            }

            if (found.Count > 0 && from < found[^1].To)
            {
                return false;
            }

            found.Add(new WorkingPeriod(from, to));
        }

        return true;
    }

    /// <summary>Reads the periods of a row that was checked when it was written.</summary>
    /// <exception cref="FormatException">The text is malformed.</exception>
    public static IReadOnlyList<WorkingPeriod> Parse(string text) =>
        TryParse(text, out var periods)
            ? periods
            : throw new FormatException($"Not working hours: '{text}'. Expected '07:30-11:30 13:00-17:00'.");

    private static bool TryTime(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
