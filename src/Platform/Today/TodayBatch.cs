using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace ThongSuot.Platform.Today;

/// <summary>What a module shows of an urgent record.</summary>
public class TodayRow
{
    /// <summary>Number of the line it stands in.</summary>
    public int Line { get; init; }

    public string Code { get; init; } = string.Empty;

    /// <summary>What it is about.</summary>
    public string Name { get; init; } = string.Empty;

    public DateTimeOffset? Due { get; init; }
}

/// <summary>
/// Several lists of one table, read together: all their lengths in one statement and the most urgent of each in another, however many
/// lists there are.
/// </summary>
/// <param name="inOrder">What presses first.</param>
public sealed class TodayBatch<T>(Func<IQueryable<T>, IQueryable<T>> inOrder)
    where T : class
{
    private readonly List<Question> asked = [];

    /// <summary>One more list.</summary>
    /// <param name="rows">The query of the list itself.</param>
    /// <param name="leads">Its number stands at the top of the page.</param>
    /// <param name="named">
    /// Its most urgent are read; a long list of what came or was done needs none, and sorting it would be the page's longest wait.
    /// </param>
    public void Ask(TodayPart part, string text, string path, IQueryable<T> rows, bool leads = false, bool named = true) =>
        asked.Add(new(part, text, path, rows, leads, named));

    /// <summary>The lines, in the order in which they were asked.</summary>
    /// <param name="rowOf">What is read of a record of a line; the number of the line goes into it.</param>
    public async Task<IReadOnlyList<TodayLine>> ReadAsync<TRow>(
        Func<int, Expression<Func<T, TRow>>> rowOf,
        Func<TRow, TodayItem> itemOf,
        CancellationToken ct
    )
        where TRow : TodayRow
    {
        if (asked.Count == 0)
        {
            return [];
        }

        var counts = await Together(asked.Select((one, line) => CountOf(one.Rows, line)))
            .ToDictionaryAsync(row => row.Line, row => row.Count, ct);
        var named = Enumerable.Range(0, asked.Count).Where(line => asked[line].Named).ToList();
        // Most lists of most seats are empty: then the second statement is not asked at all.
        var urgent = named.TrueForAll(line => counts.GetValueOrDefault(line) == 0)
            ? []
            : await Together(named.Select(line => inOrder(asked[line].Rows).Take(TodayLine.MostUrgent).Select(rowOf(line))))
                .ToListAsync(ct);
        var items = urgent.ToLookup(row => row.Line, itemOf);
        return
        [
            .. asked.Select(
                (one, line) =>
                    new TodayLine(
                        one.Part,
                        one.Text,
                        counts.GetValueOrDefault(line),
                        one.Path,
                        [.. items[line].OrderBy(item => item.Due is null).ThenBy(item => item.Due)]
                    )
                    {
                        Leads = one.Leads,
                    }
            ),
        ];
    }

    private static IQueryable<LineCount> CountOf(IQueryable<T> rows, int line) =>
        rows.GroupBy(_ => 1).Select(all => new LineCount { Line = line, Count = all.Count() });

    private static IQueryable<TAny> Together<TAny>(IEnumerable<IQueryable<TAny>> parts) => parts.Aggregate((all, next) => all.Concat(next));

    private sealed class LineCount
    {
        public int Line { get; init; }

        public int Count { get; init; }
    }

    private sealed record Question(TodayPart Part, string Text, string Path, IQueryable<T> Rows, bool Leads, bool Named);
}
