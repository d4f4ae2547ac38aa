using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Tallies;

/// <summary>Running totals of some lines at the ends of some days.</summary>
public sealed class TallyLines
{
    private readonly Dictionary<(string Unit, string Subject), TallyCounts[]> lines;

    internal TallyLines(Dictionary<(string Unit, string Subject), TallyCounts[]> lines) => this.lines = lines;

    /// <summary>From the beginning to the end of the day at this place in the list of days asked for.</summary>
    public TallyCounts Until(string unit, string subject, int day) =>
        lines.TryGetValue((unit, subject), out var ends) ? ends[day] : TallyCounts.None;

    /// <summary>What happened after the end of one day up to the end of a later one.</summary>
    public TallyCounts Between(string unit, string subject, int after, int until) =>
        Until(unit, subject, until).Minus(Until(unit, subject, after));
}

/// <summary>
/// Reads counters: running totals plus the deltas not folded yet, in one statement and so from one moment. A figure is right the moment its
/// write is answered, and costs two index look-ups a line whatever the period and however many years lie behind.
/// </summary>
public static class TallyReads
{
    /// <summary>The line of a province: its units are summed into it.</summary>
    public static string ProvinceOf(string unitPath) => unitPath[..(unitPath.IndexOf('/', 1) + 1)];

    /// <summary>Reads lines of units within a scope.</summary>
    /// <param name="scope">Whose deltas are looked at: it must cover every unit asked for.</param>
    /// <param name="units">Organisations or provinces.</param>
    /// <param name="subjects">Subjects of each of these units; one empty string for the sum of all.</param>
    /// <param name="ends">Days, each asked for up to its end.</param>
    public static async Task<TallyLines> TallyLinesAsync(
        this Db db,
        Scope scope,
        IReadOnlyCollection<string> units,
        IReadOnlyCollection<string> subjects,
        IReadOnlyList<DateOnly> ends,
        CancellationToken ct
    )
    {
        var lines = new Dictionary<(string, string), TallyCounts[]>(units.Count * subjects.Count);
        foreach (var unit in units)
        {
            foreach (var subject in subjects)
            {
                lines[(unit, subject)] = Enumerable.Repeat(TallyCounts.None, ends.Count).ToArray();
            }
        }

        var pending = new Dictionary<(string, string), List<ReadRow>>();
        foreach (var row in await ReadAsync(db, scope, units, subjects, ends, ct))
        {
            if (row.Measure == 0)
            {
                lines[(row.Unit, row.Subject)][EndAt(ends, row.Day)] = TallyCounts.Parse(row.Counts);
            }
            else
            {
                Share(row, lines, pending);
            }
        }

        foreach (var (line, rows) in pending)
        {
            for (var at = 0; at < ends.Count; at++)
            {
                var end = ends[at];
                lines[line][at] = lines[line]
                    [at]
                    .Plus(TallyCounts.Of(rows.Where(row => row.Day <= end).Select(row => (row.Measure, row.Delta))));
            }
        }

        return new TallyLines(lines);
    }

    /// <summary>The subjects a unit has ever counted, in byte order; without the empty one.</summary>
    public static async Task<IReadOnlyList<string>> TallySubjectsAsync(this Db db, string unitPath, CancellationToken ct)
    {
        var province = Scope.ProvinceOf(unitPath);
        // Leaps from subject to subject over the index: thousands of days behind each cost nothing.
        var folded = await db
            .Database.SqlQuery<string>(
                $"""
                WITH RECURSIVE known(subject) AS (
                    SELECT (SELECT min(subject) FROM platform_tally_totals
                            WHERE province_code = {province} AND unit_path = {unitPath} AND subject > '')
                    UNION ALL
                    SELECT (SELECT min(next.subject) FROM platform_tally_totals next
                            WHERE next.province_code = {province} AND next.unit_path = {unitPath} AND next.subject > known.subject)
                    FROM known WHERE known.subject IS NOT NULL)
                SELECT subject AS "Value" FROM known WHERE subject IS NOT NULL
                """
            )
            .ToListAsync(ct);
        var fresh = await db.Set<TallyMoveRow>()
            .AsNoTracking()
            .Within(new Scope(unitPath), row => row.UnitPath)
            .Select(row => new { row.UnitPath, row.Subject })
            .Distinct()
            .ToListAsync(ct);
        var ours = fresh.Where(row => row.UnitPath == unitPath || !TallyKey.StandsAlone(row.Subject)).Select(row => row.Subject);
        return [.. folded.Union(ours, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    // A delta moves its own line, and unless it stands alone the sum of its unit and the two lines of its province.
    internal static IEnumerable<(string Unit, string Subject)> LinesOf(string unitPath, string subject) =>
        TallyKey.StandsAlone(subject)
            ? [(unitPath, subject)]
            : new HashSet<(string, string)>
            {
                (unitPath, subject),
                (unitPath, string.Empty),
                (ProvinceOf(unitPath), subject),
                (ProvinceOf(unitPath), string.Empty),
            };

    private static int EndAt(IReadOnlyList<DateOnly> ends, DateOnly day)
    {
        for (var at = 0; at < ends.Count; at++)
        {
            if (ends[at] == day)
            {
                return at;
            }
        }

        throw new System.Diagnostics.UnreachableException($"Day {day} was not asked for");
    }

    private static void Share(
        ReadRow row,
        Dictionary<(string, string), TallyCounts[]> lines,
        Dictionary<(string, string), List<ReadRow>> pending
    )
    {
        foreach (var line in LinesOf(row.Unit, row.Subject))
        {
            if (lines.ContainsKey(line))
            {
                (pending.TryGetValue(line, out var rows) ? rows : pending[line] = []).Add(row);
            }
        }
    }

    private static Task<List<ReadRow>> ReadAsync(
        Db db,
        Scope scope,
        IReadOnlyCollection<string> units,
        IReadOnlyCollection<string> subjects,
        IReadOnlyList<DateOnly> ends,
        CancellationToken ct
    )
    {
        var (keys, low, high) = (new KeyList(db.IsPostgres), scope.Prefix, scope.End);
        var line = "p.province_code = u.c AND p.unit_path = u.v AND p.subject = s.v AND p.day <= e.v";
        var nation = scope.ProvinceCode.Length == 0;
        var across = nation ? $"-- {ProvinceReads.Across}the nation's figures\n" : string.Empty;
        var within = nation ? string.Empty : "province_code = {5} AND ";
        // Said as a join, PostgreSQL takes the lists for ten times as long as they are and reads the whole table instead of its
        // index: 130 ms for 4.
        var latest = db.IsPostgres
            ? $"CROSS JOIN LATERAL (SELECT p.counts FROM platform_tally_totals p WHERE {line} ORDER BY p.day DESC LIMIT 1) t"
            : $"JOIN platform_tally_totals t ON t.province_code = u.c AND t.unit_path = u.v AND t.subject = s.v AND t.day = (SELECT max(p.day) FROM platform_tally_totals p WHERE {line})";
#pragma warning disable EF1002 // The text is made of constants alone; everything asked for is a parameter.
        return db
            .Database.SqlQueryRaw<ReadRow>(
                $$"""
                {{across}}SELECT u.v AS "Unit", s.v AS "Subject", e.v AS "Day", t.counts AS "Counts", 0 AS "Measure", CAST(0 AS bigint) AS "Delta"
                FROM {{keys.Units("{0}")}} u CROSS JOIN {{keys.Texts("{1}")}} s CROSS JOIN {{keys.Days("{2}")}} e
                {{latest}}
                UNION ALL
                SELECT unit_path, subject, day, '', measure, sum(delta) FROM platform_tally_moves
                WHERE {{within}}unit_path >= {3} AND unit_path < {4} GROUP BY unit_path, subject, day, measure
                """,
                JsonSerializer.Serialize(units.Select(unit => new[] { unit, Scope.ProvinceOf(unit) })),
                JsonSerializer.Serialize(subjects),
                JsonSerializer.Serialize(ends.Distinct()),
                low,
                high,
                scope.ProvinceCode
            )
            .ToListAsync(ct);
#pragma warning restore EF1002
    }

    private sealed record ReadRow(string Unit, string Subject, DateOnly Day, string Counts, int Measure, long Delta);
}

/// <summary>
/// A list handed to a statement as one JSON parameter, as rows of one column <c>v</c>; the plan is the same however long it is.
/// </summary>
internal readonly record struct KeyList(bool Postgres)
{
    /// <summary>Paths of units, each with its province beside it as <c>c</c>.</summary>
    public string Units(string parameter) =>
        Postgres
            ? $"""(SELECT (value ->> 0) COLLATE "C" AS v, (value ->> 1) COLLATE "C" AS c FROM jsonb_array_elements({parameter}::jsonb))"""
            : $"(SELECT json_extract(value, '$[0]') AS v, json_extract(value, '$[1]') AS c FROM json_each({parameter}))";

    public string Texts(string parameter) =>
        Postgres
            ? $"""(SELECT value COLLATE "C" AS v FROM jsonb_array_elements_text({parameter}::jsonb))"""
            : $"(SELECT value AS v FROM json_each({parameter}))";

    public string Days(string parameter) =>
        Postgres
            ? $"(SELECT value::date AS v FROM jsonb_array_elements_text({parameter}::jsonb))"
            : $"(SELECT value AS v FROM json_each({parameter}))";
}
