using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Web.History;

/// <summary>One deed as the history of a record tells it.</summary>
/// <param name="Reason">Why, in somebody's words; null where the text says it already or a job of the system did it.</param>
public sealed record HistoryLine(DateTimeOffset At, string Text, string ActorName, string ActorTitle, string? Reason);

/// <summary>Reads histories.</summary>
public static class Histories
{
    /// <summary>What was done with a record, the last first.</summary>
    /// <param name="without">Acts that are not told: readings of a record that is read at every look.</param>
    public static Task<IReadOnlyList<HistoryLine>> HistoryOfAsync(
        this Db db,
        Guid subject,
        int most,
        CancellationToken ct,
        params string[] without
    ) => ReadAsync(db.Set<DeedRow>().Where(deed => deed.SubjectId == subject && !without.Contains(deed.Act)), most, ct);

    /// <summary>What was done with any of some records, the last first.</summary>
    public static Task<IReadOnlyList<HistoryLine>> HistoryOfAsync(
        this Db db,
        IReadOnlyCollection<Guid> subjects,
        int most,
        CancellationToken ct
    ) => ReadAsync(db.Set<DeedRow>().Where(deed => subjects.Contains(deed.SubjectId)), most, ct);

    private static async Task<IReadOnlyList<HistoryLine>> ReadAsync(IQueryable<DeedRow> deeds, int most, CancellationToken ct) =>
        [
            .. (
                await deeds
                    .AsNoTracking()
                    .OrderByDescending(deed => deed.At)
                    .ThenByDescending(deed => deed.Sequence)
                    .Take(most)
                    .Select(deed => new
                    {
                        deed.At,
                        deed.Text,
                        deed.ActorName,
                        deed.ActorTitle,
                        deed.ActorKind,
                        deed.Reason,
                    })
                    .ToListAsync(ct)
            ).Select(deed => new HistoryLine(
                deed.At,
                deed.Text,
                deed.ActorName,
                deed.ActorTitle,
                deed.ActorKind != ActorKind.System
                && deed.Reason is { Length: > 0 } reason
                && !deed.Text.Contains(reason, StringComparison.Ordinal)
                    ? reason
                    : null
            )),
        ];
}
