using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Threads;

/// <summary>A module's records of one kind on the thread: seen by whoever has the permission, within what his seat sees.</summary>
/// <param name="kind">As in links and deeds.</param>
/// <param name="view">Code of a permission; without it the records do not exist for the seat.</param>
public abstract class RecordThread<TRow>(string kind, string view, PermissionRegistry permissions) : IThreadSource
    where TRow : class
{
    public IReadOnlyList<string> Kinds { get; } = [kind];

    public async Task<IReadOnlyList<ThreadItem>> DescribeAsync(
        Db db,
        string kind,
        IReadOnlyCollection<Guid> ids,
        Seat seat,
        CancellationToken ct
    ) => permissions.Allows(seat.Role, view) ? [.. (await Seen(db, ids, seat).AsNoTracking().ToListAsync(ct)).Select(ItemOf)] : [];

    /// <summary>Those of the records that the seat sees: its scope is in the query.</summary>
    protected abstract IQueryable<TRow> Seen(Db db, IReadOnlyCollection<Guid> ids, Seat seat);

    protected abstract ThreadItem ItemOf(TRow row);
}
