using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.Time;
using ThongSuot.Procedures;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Board;

/// <param name="Path">Unit path of the line when it is a unit's; null for a field's.</param>
/// <param name="FieldSlug">Field of the line when it is a field's.</param>
internal sealed record BoardLine(string Name, string? Path, string? FieldSlug, BalanceRow Figures);

/// <param name="Counted">Open at the end of the period, counted over the records themselves: what the tallies must agree with.</param>
internal sealed record BoardView(Unit? Unit, string Name, IReadOnlyList<BoardLine> Lines, BalanceRow Total, long Counted, DateTimeOffset AsOf)
{
    /// <summary>Open by the tallies less open by the records: anything but 0 is shown, never hidden.</summary>
    public long Difference => Total.Open - Counted;
}

/// <summary>Reads a board from tallies alone, but for overdue-now, which an index of open rows answers.</summary>
internal sealed class BoardReader(IDbContextFactory<Db> contexts, Units units, Catalogue catalogue, OfficeClock clock)
{
    /// <param name="path">The unit whose parts are the lines: the nation's provinces, a province's organisations, an organisation's fields.</param>
    public async Task<BoardView> ReadAsync(string path, DateOnly from, DateOnly to, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (scope, now) = (new Scope(path), clock.Now);
        var depth = path.Count(letter => letter == '/') - 1;
        var by = depth >= 2 ? TallyGrouping.Subject : TallyGrouping.Unit;
        var lines = new Dictionary<string, BalanceRow>(StringComparer.Ordinal);
        BalanceRow LineOf(string group) => lines.TryGetValue(KeyOf(group, depth), out var row) ? row : lines[KeyOf(group, depth)] = new BalanceRow();
        foreach (var sum in await db.TalliesAsync(by, scope, null, from.AddDays(-1), ct))
        {
            LineOf(sum.Group).AddEarlier(sum);
        }

        foreach (var sum in await db.TalliesAsync(by, scope, from, to, ct))
        {
            LineOf(sum.Group).Add(sum);
        }

        foreach (var (group, count) in await OverdueAsync(db, scope, by, to, now, ct))
        {
            LineOf(group).OpenOverdue += count;
        }

        var total = new BalanceRow();
        foreach (var row in lines.Values)
        {
            total.Add(row);
        }

        var counted = await DossierLists.OpenAt(db.Dossiers.AsNoTracking().Within(scope, row => row.OwnerPath), to).CountAsync(ct);
        return new BoardView(units.ByPath(path), InSentence(units.ByPath(path)?.Name) ?? "cả nước", Named(lines, depth), total, counted, now);
    }

    private static async Task<List<(string Group, int Count)>> OverdueAsync(Db db, Scope scope, TallyGrouping by, DateOnly to, DateTimeOffset now, CancellationToken ct)
    {
        var rows = DossierLists.OverdueAt(db.Dossiers.AsNoTracking().Within(scope, row => row.OwnerPath), now, to);
        var counts = by == TallyGrouping.Subject
            ? await rows.GroupBy(row => row.ProcedureCode).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(ct)
            : await rows.GroupBy(row => row.OwnerPath).Select(group => new { group.Key, Count = group.Count() }).ToListAsync(ct);
        return [.. counts.Select(row => (row.Key, row.Count))];
    }

    private static string? InSentence(string? name) => name is null ? null : char.ToLowerInvariant(name[0]) + name[1..];

    // The nation by province, a province by organisation, an organisation by field.
    private string KeyOf(string group, int depth) => depth switch
    {
        0 => group[..(group.IndexOf('/', 1) + 1)],
        1 => group,
        _ => catalogue.Current(group, clock.Today)?.FieldSlug ?? string.Empty,
    };

    private List<BoardLine> Named(Dictionary<string, BalanceRow> lines, int depth)
    {
        var fields = catalogue.Fields.ToDictionary(field => field.Slug, field => field.Name, StringComparer.Ordinal);
        return depth >= 2
            ? [.. lines.OrderByDescending(line => line.Value.Received).Select(line => new BoardLine(fields.GetValueOrDefault(line.Key, "Thủ tục khác"), null, line.Key, line.Value))]
            : [.. lines.Select(line => (Unit: units.ByPath(line.Key), line.Key, line.Value)).OrderBy(line => line.Unit?.Kind).ThenBy(line => line.Unit?.SortKey, StringComparer.Ordinal)
                .Select(line => new BoardLine(line.Unit?.ShortName ?? line.Key, line.Key, null, line.Value))];
    }
}
