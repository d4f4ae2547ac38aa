using System.Collections.Concurrent;
using System.Text.Json;

namespace ThongSuot.Platform.WorkingTime;

/// <summary>
/// The calendar rows at one time and the calendars built from them; units to which the same rows apply share one calendar.
/// </summary>
internal sealed class CalendarSnapshot
{
    private readonly ConcurrentDictionary<string, WorkingCalendar> byPath = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, Lazy<WorkingCalendar>> byRows = new(StringComparer.Ordinal);
    private readonly string content;

    private CalendarSnapshot(
        IReadOnlyList<CalendarDay> days,
        IReadOnlyList<WorkingHours> hours,
        IReadOnlyList<Closure> closures,
        string content
    )
    {
        (Days, Closures, this.content) = (days, closures, content);
        Hours =
        [
            .. hours.OrderBy(row => row.UnitPath.Length).ThenBy(row => row.UnitPath, StringComparer.Ordinal).ThenBy(row => row.ValidFrom),
        ];
    }

    public static CalendarSnapshot BuiltIn => new(BuiltInCalendar.Days(), BuiltInCalendar.Hours(), [], string.Empty);

    public IReadOnlyList<CalendarDay> Days { get; }

    public IReadOnlyList<WorkingHours> Hours { get; }

    public IReadOnlyList<Closure> Closures { get; }

    public WorkingCalendar For(string unitPath) => byPath.GetOrAdd(unitPath, Find);

    /// <summary>A snapshot of the rows as they are now; itself when nothing changed, so that built calendars are kept.</summary>
    public CalendarSnapshot Renewed(IReadOnlyList<CalendarDay> days, IReadOnlyList<WorkingHours> hours, IReadOnlyList<Closure> closures)
    {
        var now = JsonSerializer.Serialize((days, hours, closures), Readable);
        return now == content ? this : new CalendarSnapshot(days, hours, closures, now);
    }

    private static readonly JsonSerializerOptions Readable = new() { IncludeFields = true };

    private WorkingCalendar Find(string unitPath)
    {
        var hours = Hours.Where(row => unitPath.StartsWith(row.UnitPath, StringComparison.Ordinal)).ToList();
        var closures = Closures.Where(row => unitPath.StartsWith(row.UnitPath, StringComparison.Ordinal)).ToList();
        var days = Days.Where(row => unitPath.StartsWith(row.UnitPath, StringComparison.Ordinal)).ToList();
        var rows = string.Join(
            ' ',
            hours
                .Select(row => row.Id.Value)
                .Concat(closures.Select(row => row.Id.Value))
                .Select(id => id.ToString("N"))
                .Concat(days.Select(row => row.UnitPath).Distinct(StringComparer.Ordinal))
        );
        return byRows.GetOrAdd(rows, _ => new Lazy<WorkingCalendar>(() => WorkingCalendar.Build(hours, days, closures))).Value;
    }
}
