using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Facilities.Handovers.Board;

/// <summary>How handing over stands in one commune: its old units by state, its lists by what became of their lines.</summary>
/// <param name="Units">Old units whose things the commune keeps, by state; each old unit stands in one line of the board.</param>
/// <param name="Totals">Of the lists that the commune receives.</param>
/// <param name="Late">Old units past their term.</param>
/// <param name="Days">The longest that one of them has been open.</param>
internal sealed record BoardLine(
    string Path,
    string Name,
    IReadOnlyDictionary<HandoverState, int> Units,
    ListTotals Totals,
    int Late,
    int Days
)
{
    public int All => Units.Values.Sum();
}

/// <param name="Total">The sum of the lines.</param>
internal sealed record BoardView(IReadOnlyList<BoardLine> Lines, BoardLine Total);

/// <summary>Reads the board from handovers and lists: some thousand rows, whatever the lists hold.</summary>
internal sealed class BoardReader(IDbContextFactory<Db> contexts, HandoverSettlement settlement)
{
    public async Task<BoardView> ReadAsync(Scope scope, DateOnly today, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var handovers = await db.HandoversSeen(scope).AsNoTracking().ToListAsync(ct);
        var lists = db.HandoverLists;
        var received = (
            await lists
                .Seen(scope)
                .AsNoTracking()
                .Where(row => row.Lines > 0)
                .GroupBy(row => row.UnitPath)
                .Select(rows => new
                {
                    Path = rows.Key,
                    Lines = rows.Sum(row => row.Lines),
                    Value = rows.Sum(row => row.Value),
                    ReceivedLines = rows.Sum(row => row.ReceivedLines),
                    ReceivedValue = rows.Sum(row => row.ReceivedValue),
                    DisputedLines = rows.Sum(row => row.DisputedLines),
                    DisputedValue = rows.Sum(row => row.DisputedValue),
                    WrittenOffLines = rows.Sum(row => row.WrittenOffLines),
                    WrittenOffValue = rows.Sum(row => row.WrittenOffValue),
                })
                .ToListAsync(ct)
        ).ToDictionary(
            row => row.Path,
            row =>
            {
                var (all, got, disputed, off) = (
                    new PartTotal(row.Lines, 0, row.Value),
                    new PartTotal(row.ReceivedLines, 0, row.ReceivedValue),
                    new PartTotal(row.DisputedLines, 0, row.DisputedValue),
                    new PartTotal(row.WrittenOffLines, 0, row.WrittenOffValue)
                );
                return new ListTotals(all, got, disputed, off, all - got - disputed - off);
            },
            StringComparer.Ordinal
        );
        var kept = handovers.ToLookup(row => row.UnitPath, StringComparer.Ordinal);
        var lines = kept.Select(group => group.Key)
            .Union(received.Keys, StringComparer.Ordinal)
            .Select(path => LineOf(path, [.. kept[path]], received.GetValueOrDefault(path), today))
            .OrderByDescending(line => line.Late)
            .ThenByDescending(line => line.Totals.Disputed.Lines)
            .ThenBy(line => Platform.Text.VietnameseOrder.SortKey(line.Name), StringComparer.Ordinal)
            .ToList();
        return new(lines, TotalOf(scope, lines));
    }

    private BoardLine LineOf(string path, IReadOnlyList<Handover> kept, ListTotals totals, DateOnly today) =>
        new(
            path,
            settlement.NameOf(path),
            Enum.GetValues<HandoverState>().ToDictionary(state => state, state => kept.Count(row => row.State == state)),
            totals,
            kept.Count(row => row.IsLate(today)),
            kept.Where(row => row.State != HandoverState.HandedOver).Select(row => row.DaysOpen(today)).DefaultIfEmpty().Max()
        );

    private BoardLine TotalOf(Scope scope, IReadOnlyList<BoardLine> lines) =>
        new(
            scope.Prefix,
            settlement.NameOf(scope.Prefix),
            Enum.GetValues<HandoverState>().ToDictionary(state => state, state => lines.Sum(line => line.Units[state])),
            ListTotals.SumOf(lines.Select(line => line.Totals)),
            lines.Sum(line => line.Late),
            lines.Select(line => line.Days).DefaultIfEmpty().Max()
        );
}
