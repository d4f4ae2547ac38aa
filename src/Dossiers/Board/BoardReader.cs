using Microsoft.EntityFrameworkCore;
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

internal sealed record BoardView(Unit? Unit, string Name, IReadOnlyList<BoardLine> Lines, BalanceRow Total, DateTimeOffset AsOf);

/// <summary>Reads a board from running totals alone, but for what is overdue or near due now, which an index of open rows answers.</summary>
internal sealed class BoardReader(IDbContextFactory<Db> contexts, OpenNow open, Units units, Catalogue catalogue, OfficeClock clock)
{
    /// <param name="path">The unit whose parts are the lines: the nation's provinces, a province's organisations, an organisation's fields.</param>
    public async Task<BoardView> ReadAsync(string path, DateOnly from, DateOnly to, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var depth = path.Count(letter => letter == '/') - 1;
        DateOnly[] ends = [from.AddDays(-1), to];
        IReadOnlyList<string> parts = depth >= 2 ? [path] : [.. (depth == 0 ? units.Provinces : units.ChildrenOf(path)).Select(unit => unit.Path)];
        IReadOnlyList<string> subjects = depth >= 2 ? [.. (await db.TallySubjectsAsync(path, ct)).Where(IsProcedure)] : [string.Empty];
        var read = await db.TallyLinesAsync(new Scope(path), parts, subjects, ends, ct);
        var grouping = depth switch { 0 => OpenGrouping.Province, 1 => OpenGrouping.Organisation, _ => OpenGrouping.Procedure };
        // At the end of a past day the level counted that night stands in the totals.
        var now = to >= clock.Today ? await open.ReadAsync(db, path, grouping, ct) : null;
        var lines = new Dictionary<string, BalanceRow>(StringComparer.Ordinal);
        foreach (var (part, subject) in parts.SelectMany(_ => subjects, (part, subject) => (part, subject)))
        {
            var key = depth >= 2 ? FieldOf(subject) : part;
            var due = now is null ? new OpenCounts(read.Until(part, subject, 1)[(int)DossierMeasure.OpenOverdue], 0) : now.GetValueOrDefault(depth >= 2 ? subject : part);
            var row = new BalanceRow(read.Until(part, subject, 0), read.Between(part, subject, 0, 1)) { OpenOverdue = due.Overdue, OpenNearDue = due.NearDue };
            lines[key] = lines.TryGetValue(key, out var known) ? known.Plus(row) : row;
        }

        var unit = units.ByPath(path);
        var total = lines.Values.Aggregate(BalanceRow.Empty, (sum, row) => sum.Plus(row));
        return new BoardView(unit, InSentence(unit?.Name) ?? "cả nước", Named(lines, depth), total, clock.Now);
    }

    private static bool IsProcedure(string subject) => !subject.StartsWith(DossierFigures.OfficerPrefix, StringComparison.Ordinal);

    private static string? InSentence(string? name) => name is null ? null : char.ToLowerInvariant(name[0]) + name[1..];

    private string FieldOf(string procedureCode) => catalogue.Current(procedureCode, clock.Today)?.FieldSlug ?? string.Empty;

    private List<BoardLine> Named(Dictionary<string, BalanceRow> lines, int depth)
    {
        var fields = catalogue.Fields.ToDictionary(field => field.Slug, field => field.Name, StringComparer.Ordinal);
        return depth >= 2
            ? [.. lines.OrderByDescending(line => line.Value.Received).Select(line => new BoardLine(fields.GetValueOrDefault(line.Key, "Thủ tục khác"), null, line.Key, line.Value))]
            : [.. lines.Where(line => !line.Value.IsEmpty).Select(line => (Unit: units.ByPath(line.Key), line.Key, line.Value)).OrderBy(line => line.Unit?.Kind).ThenBy(line => line.Unit?.SortKey, StringComparer.Ordinal)
                .Select(line => new BoardLine(line.Unit?.ShortName ?? line.Key, line.Key, null, line.Value))];
    }
}
