using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Guide;
using ThongSuot.Difficulties.Suggest;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Difficulties.Similar;

/// <summary>How the texts of a province come into memory and stay as they are in the database.</summary>
internal sealed partial class KnownDifficulties
{
    private async Task<ProvinceIndex> IndexAsync(string province, CancellationToken ct)
    {
        var index = provinces.GetOrAdd(province, _ => new ProvinceIndex());
        if (index.Filling || (index.ReadAt is { } read && time.GetElapsedTime(read) < Fresh))
        {
            return index;
        }

        await index.Gate.WaitAsync(ct);
        try
        {
            if (index.ReadAt is not { } last || time.GetElapsedTime(last) >= Fresh)
            {
                await ReadAsync(index, province, ct);
                index.ReadAt = time.GetTimestamp();
            }
        }
        finally
        {
            index.Gate.Release();
        }

        return index;
    }

    private async Task ReadAsync(ProvinceIndex index, string province, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var since = index.Until - Overlap;
        var moved = db
            .Recommendations.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.MovedAt > since)
            .Select(row => new
            {
                row.Id,
                row.DifficultyId,
                row.CameFromId,
                row.Title,
                row.What,
                row.Asked,
                row.MovedAt,
            })
            .AsAsyncEnumerable();
        var thinned = new HashSet<DifficultyId>();
        await foreach (var row in moved.WithCancellation(ct))
        {
            if (index.Difficulties.Remove(row.Id.Value) && row.CameFromId is { } left)
            {
                thinned.Add(left);
            }

            index.Difficulties.Add(row.DifficultyId.Value, row.Id.Value, $"{row.Title}. {row.What} {row.Asked}");
            index.Until = row.MovedAt > index.Until ? row.MovedAt : index.Until;
        }

        foreach (var left in thinned)
        {
            // What was taken out stood for others that the index did not hold.
            foreach (
                var row in await db
                    .Recommendations.AsNoTracking()
                    .Where(row => row.ProvinceCode == province && row.DifficultyId == left)
                    .Select(row => new
                    {
                        row.Id,
                        row.Title,
                        row.What,
                        row.Asked,
                    })
                    .ToListAsync(ct)
            )
            {
                index.Difficulties.Add(left.Value, row.Id.Value, $"{row.Title}. {row.What} {row.Asked}");
            }
        }

        var guided = index.GuidedUntil - Overlap;
        var shown = db
            .Guidance.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.PublishedAt > guided)
            .Select(row => new
            {
                row.Id,
                row.Question,
                row.Answer,
                row.LegalBasis,
                row.PublishedAt,
            })
            .AsAsyncEnumerable();
        await foreach (var row in shown.WithCancellation(ct))
        {
            index.Guidance.Remove(row.Id);
            index.Guidance.Add(row.Id, row.Id, $"{row.Question}. {row.Answer} {row.LegalBasis}");
            index.GuidedUntil = row.PublishedAt > index.GuidedUntil ? row.PublishedAt : index.GuidedUntil;
        }
    }

    private sealed class ProvinceIndex
    {
        public SemaphoreSlim Gate { get; } = new(1, 1);

        public GroupIndex Difficulties { get; } = new();

        public GroupIndex Guidance { get; } = new();

        public long? ReadAt { get; set; }

        public bool Filling { get; set; }

        public DateTimeOffset Until { get; set; } = DateTimeOffset.UnixEpoch + Overlap;

        public DateTimeOffset GuidedUntil { get; set; } = DateTimeOffset.UnixEpoch + Overlap;
    }
}
