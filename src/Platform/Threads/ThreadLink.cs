using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Threads;

/// <summary>
/// One record led to another: a difficulty to its answer, an answer to a conference, a conclusion to a directive. Modules write
/// links through
/// <see cref="ThreadWriting.LinkAsync"/>; nobody needs another module's tables to walk the thread in either direction.
/// </summary>
public sealed class ThreadLink : IInProvince
{
    /// <summary>The province of both records: threads do not cross its border.</summary>
    public required string ProvinceCode { get; init; }

    /// <summary>Kind of the earlier record, as its module names it in <see cref="IThreadSource.Kinds"/>.</summary>
    public required string FromKind { get; init; }

    public required Guid FromId { get; init; }

    public required string ToKind { get; init; }

    public required Guid ToId { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>Adding and taking back links within a write.</summary>
public static class ThreadWriting
{
    /// <summary>Says that one record led to another; saying it twice changes nothing.</summary>
    public static async Task LinkAsync(
        this Write write,
        string provinceCode,
        string fromKind,
        Guid fromId,
        string toKind,
        Guid toId,
        CancellationToken ct
    )
    {
        var links = write.Db.Set<ThreadLink>();
        if (await links.FindAsync([provinceCode, fromId, toId], ct) is null)
        {
            links.Add(
                new ThreadLink
                {
                    ProvinceCode = provinceCode,
                    FromKind = fromKind,
                    FromId = fromId,
                    ToKind = toKind,
                    ToId = toId,
                    At = write.Deed.At,
                }
            );
        }
    }

    /// <summary>Takes a link back: an undone merge, a conclusion withdrawn.</summary>
    public static async Task UnlinkAsync(this Write write, string provinceCode, Guid fromId, Guid toId, CancellationToken ct)
    {
        var links = write.Db.Set<ThreadLink>();
        if (await links.FindAsync([provinceCode, fromId, toId], ct) is { } link)
        {
            links.Remove(link);
        }
    }
}
