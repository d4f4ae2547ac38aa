using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.WorkingTime;

/// <summary>The working calendar of every unit, from one <see cref="ReferenceCache{T}"/>: asking never waits for the database.</summary>
public sealed class Calendars(IDbContextFactory<Db> contexts, TimeProvider time) : IReferenceCache, IDisposable
{
    private readonly ReferenceCache<CalendarSnapshot> copy = new(
        () => CalendarSnapshot.BuiltIn,
        (before, ct) => LoadAsync(contexts, before, ct),
        time
    );

    /// <summary>
    /// The calendar of the unit at a path: the most specific hours, the national days, and every closure of the unit or above it.
    /// </summary>
    public WorkingCalendar For(string unitPath) => copy.Current.For(unitPath);

    /// <summary>National days that differ from their weekday, in order.</summary>
    public IReadOnlyList<CalendarDay> Days => copy.Current.Days;

    /// <summary>Every version of hours, the most general path first.</summary>
    public IReadOnlyList<WorkingHours> Hours => copy.Current.Hours;

    /// <summary>Closures in force or past, the latest first; cancelled ones are left out.</summary>
    public IReadOnlyList<Closure> Closures => copy.Current.Closures;

    /// <summary>What calendars will be once a closure is recorded; nothing is kept.</summary>
    public Func<string, WorkingCalendar> With(Closure closure)
    {
        var now = copy.Current;
        return now.Renewed(now.Days, now.Hours, [.. now.Closures, closure]).For;
    }

    /// <summary>What calendars will be once a closure is taken back; nothing is kept.</summary>
    public Func<string, WorkingCalendar> Without(Closure closure)
    {
        var now = copy.Current;
        return now.Renewed(now.Days, now.Hours, [.. now.Closures.Where(row => row.Id != closure.Id)]).For;
    }

    /// <summary>What calendars will be once days are put over those of their path, or taken away; nothing is kept.</summary>
    public Func<string, WorkingCalendar> WithDays(IReadOnlyCollection<CalendarDay> put, IReadOnlyCollection<CalendarDay> taken)
    {
        var (now, replaced) = (copy.Current, put.Concat(taken).Select(day => (day.UnitPath, day.Day)).ToHashSet());
        return now.Renewed([.. now.Days.Where(day => !replaced.Contains((day.UnitPath, day.Day))), .. put], now.Hours, now.Closures).For;
    }

    /// <summary>
    /// What calendars will be once a version of hours is recorded, in place of one that begins the same day; nothing is kept.
    /// </summary>
    public Func<string, WorkingCalendar> WithHours(WorkingHours hours)
    {
        var now = copy.Current;
        return now.Renewed(
            now.Days,
            [.. now.Hours.Where(row => row.UnitPath != hours.UnitPath || row.ValidFrom != hours.ValidFrom), hours],
            now.Closures
        ).For;
    }

    /// <summary>
    /// Reads the tables now. The Host calls it after loading reference data, and whoever changes a calendar row calls it after
    /// the write.
    /// </summary>
    public Task RefreshAsync(CancellationToken ct) => copy.RefreshAsync(ct);

    public void Dispose() => copy.Dispose();

    private static async Task<CalendarSnapshot> LoadAsync(IDbContextFactory<Db> contexts, CalendarSnapshot before, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var days = await db.Set<CalendarDay>().AsNoTracking().OrderBy(row => row.Day).ToListAsync(ct);
        var hours = await db.Set<WorkingHours>().AsNoTracking().ToListAsync(ct);
        var closures = await db.Set<Closure>()
            .AsNoTracking()
            .Where(row => row.CancelledAt == null)
            .OrderByDescending(row => row.From)
            .ToListAsync(ct);
        return before.Renewed(days, hours, closures);
    }
}
