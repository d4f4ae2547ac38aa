using Microsoft.EntityFrameworkCore;
using ThongSuot.Directives.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;

namespace ThongSuot.Directives.Board;

/// <param name="Lines">Bodies that had anything in the period, the lowest score first.</param>
internal sealed record BoardView(IReadOnlyList<BoardLine> Lines, BoardLine Total, ScoreRule Rule, DateTimeOffset AsOf);

/// <summary>
/// Reads the board from running totals, but for what is overdue, which the records answer. What a body gives itself is not in it.
/// </summary>
internal sealed class BoardReader(IDbContextFactory<Db> contexts, DirectiveSettlement settlement, Units units, OfficeClock clock)
{
    /// <summary>All subjects but the internal ones are summed into a unit's line; this is that line.</summary>
    private static readonly string[] SumOfAll = [string.Empty];

    /// <param name="path">A province, whose organisations are the lines, or one organisation.</param>
    public async Task<BoardView> ReadAsync(string path, DateOnly from, DateOnly to, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var law = settlement.LawFor(path, clock.Now);
        var isProvince = path.Count(letter => letter == '/') == 2;
        var parts = isProvince ? [.. units.ChildrenOf(path).Select(unit => unit.Path)] : new List<string> { path };
        // Other modules count into the same lines: only our measures are read.
        var read = await db.TallyLinesAsync(new Scope(path), parts, SumOfAll, [from.AddDays(-1), to], ct);
        var overdue = await DirectiveLists
            .OverdueAt(db.Directives.AsNoTracking().Within(new Scope(path), row => row.OwnerPath).Where(row => !row.Internal), law.Now, to)
            .GroupBy(row => row.OwnerPath)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, StringComparer.Ordinal, ct);
        var silent = await DirectiveLists
            .UnreportedAt(
                db.Directives.AsNoTracking().Within(new Scope(path), row => row.OwnerPath).Where(row => !row.Internal),
                law.Now,
                to,
                law.ReportedSince
            )
            .GroupBy(row => row.OwnerPath)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(group => group.Key, group => group.Count, StringComparer.Ordinal, ct);
        var all = parts
            .Select(part => new BoardLine(
                part,
                settlement.NameOf(part),
                read.Until(part, string.Empty, 0),
                read.Between(part, string.Empty, 0, 1),
                overdue.GetValueOrDefault(part),
                silent.GetValueOrDefault(part)
            ))
            .ToList();
        var rule = law.Score;
        var total = new BoardLine(
            path,
            settlement.NameOf(path),
            Sum(all.Select(line => line.Before)),
            Sum(all.Select(line => line.Within)),
            all.Sum(line => line.OpenOverdue),
            all.Sum(line => line.Unreported)
        );
        return new BoardView(
            [.. all.Where(line => !line.IsEmpty || !isProvince).OrderBy(line => line.Score(rule) ?? decimal.MaxValue)],
            total,
            rule,
            law.Now
        );
    }

    private static TallyCounts Sum(IEnumerable<TallyCounts> counts) => counts.Aggregate(TallyCounts.None, (sum, next) => sum.Plus(next));
}
