using System.Linq.Expressions;
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
    /// <param name="province">The province whose record it is.</param>
    /// <param name="without">Acts that are not told: readings of a record that is read at every look.</param>
    public static Task<IReadOnlyList<HistoryLine>> HistoryOfAsync(
        this Db db,
        string province,
        Guid subject,
        int most,
        CancellationToken ct,
        params string[] without
    ) => ReadAsync(db, [province], deed => deed.SubjectId == subject && !without.Contains(deed.Act), most, ct);

    /// <summary>What was done with any of some records, the last first.</summary>
    public static Task<IReadOnlyList<HistoryLine>> HistoryOfAsync(
        this Db db,
        string province,
        IReadOnlyCollection<Guid> subjects,
        int most,
        CancellationToken ct
    ) => ReadAsync(db, [province], deed => subjects.Contains(deed.SubjectId), most, ct);

    /// <summary>What was done with a record that seats of several provinces may act on: an account.</summary>
    public static Task<IReadOnlyList<HistoryLine>> HistoryOfAsync(
        this Db db,
        IEnumerable<string> provinces,
        Guid subject,
        int most,
        CancellationToken ct
    ) => ReadAsync(db, provinces, deed => deed.SubjectId == subject, most, ct);

    private static async Task<IReadOnlyList<HistoryLine>> ReadAsync(
        Db db,
        IEnumerable<string> provinces,
        Expression<Func<DeedRow, bool>> which,
        int most,
        CancellationToken ct
    ) =>
        [
            .. (
                await db.DeedsOf(provinces, which)
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
