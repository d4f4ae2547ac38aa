using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Notices;

/// <summary>What a seat was told.</summary>
public sealed class NoticeReads(IDbContextFactory<Db> contexts, IMemoryCache cache)
{
    /// <summary>More than this is shown as "and more".</summary>
    public const int MostCounted = 99;

    // Every page shows the number: asking the database each time would double the reads of the lightest pages.
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(10);

    /// <summary>How many a seat has not seen, at most <see cref="MostCounted"/> + 1; up to ten seconds old.</summary>
    public async Task<int> UnseenAsync(Seat seat, CancellationToken ct)
    {
        if (cache.TryGetValue<int>(KeyOf(seat), out var known))
        {
            return known;
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var since = await SeenUntilAsync(db, seat, ct);
        // By what is one and the same for all of them, so that nothing is sorted: a count that stops early needs no order but is asked
        // for one.
        var count = await For(db, seat)
            .Where(notice => notice.At > since)
            .OrderBy(notice => notice.ProvinceCode)
            .Take(MostCounted + 1)
            .CountAsync(ct);
        return cache.Set(KeyOf(seat), count, Fresh);
    }

    /// <summary>Forgets the number kept for a seat: it has just seen them.</summary>
    public void Forget(Seat seat) => cache.Remove(KeyOf(seat));

    /// <summary>The notices of a seat: its own and those of its organisation.</summary>
    public static IQueryable<Notice> For(Db db, Seat seat)
    {
        var place = new UnitPath(seat.UnitPath);
        var (organisation, province, id) = ((string)place.Organisation, place.ProvinceCode, seat.SeatId.Value);
        return db.Set<Notice>()
            .AsNoTracking()
            .Where(notice => notice.ProvinceCode == province && notice.UnitPath == organisation)
            .Where(notice => notice.SeatId == null || notice.SeatId == id);
    }

    public static async Task<DateTimeOffset> SeenUntilAsync(Db db, Seat seat, CancellationToken ct)
    {
        var id = seat.SeatId.Value;
        return await db.Set<NoticeMark>()
            .AsNoTracking()
            .Where(mark => mark.SeatId == id)
            .Select(mark => (DateTimeOffset?)mark.SeenUntil)
            .FirstOrDefaultAsync(ct)
            ?? DateTimeOffset.UnixEpoch;
    }

    private static string KeyOf(Seat seat) => $"notices:{seat.SeatId.Value:N}";
}
