using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.WorkingTime;

/// <summary>
/// The working calendar of every unit, from one snapshot in memory: asking never waits for the database. Until the first
/// <see cref="RefreshAsync"/> it answers from the built-in calendar; afterwards a snapshot older than
/// <see cref="MaxAge"/> is renewed in the background by the next call, which still gets the old one.
/// </summary>
public sealed class Calendars(IDbContextFactory<Db> contexts, TimeProvider time) : IDisposable
{
    /// <summary>How long another node's change may stay unseen.</summary>
    public static readonly TimeSpan MaxAge = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim refreshing = new(1, 1);
    private volatile CalendarSnapshot snapshot = CalendarSnapshot.BuiltIn;
    private long loadedAt = long.MaxValue;

    /// <summary>The calendar of the unit at a path: the most specific hours, the national days, and every closure of the unit or above it.</summary>
    public WorkingCalendar For(string unitPath) => Current().For(unitPath);

    /// <summary>National days that differ from their weekday, in order.</summary>
    public IReadOnlyList<CalendarDay> Days => Current().Days;

    /// <summary>Every version of hours, the most general path first.</summary>
    public IReadOnlyList<WorkingHours> Hours => Current().Hours;

    /// <summary>Closures in force or past, the latest first; cancelled ones are left out.</summary>
    public IReadOnlyList<Closure> Closures => Current().Closures;

    /// <summary>What calendars will be once a closure is recorded; nothing is kept.</summary>
    public Func<string, WorkingCalendar> With(Closure closure)
    {
        var now = Current();
        return now.Renewed(now.Days, now.Hours, [.. now.Closures, closure]).For;
    }

    /// <summary>What calendars will be once a closure is taken back; nothing is kept.</summary>
    public Func<string, WorkingCalendar> Without(Closure closure)
    {
        var now = Current();
        return now.Renewed(now.Days, now.Hours, [.. now.Closures.Where(row => row.Id != closure.Id)]).For;
    }

    /// <summary>Reads the tables now. The Host calls it after loading reference data, and whoever changes a calendar row calls it after the write.</summary>
    public async Task RefreshAsync(CancellationToken ct)
    {
        await refreshing.WaitAsync(ct);
        try
        {
            await LoadAsync(ct);
        }
        finally
        {
            refreshing.Release();
        }
    }

    public void Dispose() => refreshing.Dispose();

    private CalendarSnapshot Current()
    {
        // Before the first load there is nothing to renew: the tables may not exist yet.
        if (time.GetTimestamp() is var now && Volatile.Read(ref loadedAt) is var loaded && loaded != long.MaxValue
            && time.GetElapsedTime(loaded, now) > MaxAge && refreshing.Wait(0))
        {
            _ = RenewAsync();
        }

        return snapshot;
    }

    private async Task RenewAsync()
    {
        try
        {
            await LoadAsync(CancellationToken.None);
        }
        catch (DbException)
        {
            // A calendar half a minute old is better than none while the database is away; the next call tries again.
            Volatile.Write(ref loadedAt, time.GetTimestamp());
        }
        finally
        {
            refreshing.Release();
        }
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var days = await db.Set<CalendarDay>().AsNoTracking().OrderBy(row => row.Day).ToListAsync(ct);
        var hours = await db.Set<WorkingHours>().AsNoTracking().ToListAsync(ct);
        var closures = await db.Set<Closure>().AsNoTracking().Where(row => row.CancelledAt == null).OrderByDescending(row => row.From).ToListAsync(ct);
        snapshot = snapshot.Renewed(days, hours, closures);
        Volatile.Write(ref loadedAt, time.GetTimestamp());
    }
}
