using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Tallies;

/// <summary>
/// Adds deltas to running totals. A delta of a past day moves the rows of every later day too, so that each stays the sum up to
/// its day.
/// </summary>
internal static class TallyFold
{
    // Also what a lookup of rows hands over as one parameter; more at once only makes longer statements.
    private const int LinesAtOnce = 500;

    /// <summary>Adds the deltas within the caller's transaction. Nobody else may fold at the same time.</summary>
    public static async Task AddAsync(Db db, IReadOnlyCollection<TallyMoveRow> deltas, CancellationToken ct)
    {
        var lines = deltas
            .SelectMany(delta =>
                TallyReads.LinesOf(delta.UnitPath, delta.Subject).Select(line => (Line: line, delta.Day, delta.Measure, delta.Delta))
            )
            .GroupBy(move => move.Line)
            .Select(line =>
                (
                    line.Key,
                    Days: line.GroupBy(move => move.Day)
                        .Select(day => (Day: day.Key, Counts: TallyCounts.Of(day.Select(move => (move.Measure, (long)move.Delta)))))
                        .OrderBy(day => day.Day)
                        .ToList()
                )
            );
        foreach (var chunk in lines.Chunk(LinesAtOnce))
        {
            var known = (await RowsFromAsync(db, chunk.Select(line => (line.Key.Unit, line.Key.Subject, line.Days[0].Day)), ct)).ToLookup(
                row => (row.Unit, row.Subject)
            );
            var changed = new List<TallyTotalRow>();
            foreach (var (line, days) in chunk)
            {
                changed.AddRange(Moved(line, days, known[line]));
            }

            await RowWriter<TallyTotalRow>.For(db).UpsertAsync(db, changed, ct);
        }
    }

    private static IEnumerable<TallyTotalRow> Moved(
        (string Unit, string Subject) line,
        List<(DateOnly Day, TallyCounts Counts)> moves,
        IEnumerable<TotalRow> known
    )
    {
        var rows = known.ToDictionary(row => row.Day, row => TallyCounts.Parse(row.Counts));
        var (sum, before) = (TallyCounts.None, TallyCounts.None);
        var next = 0;
        foreach (var day in rows.Keys.Union(moves.Select(move => move.Day)).Order())
        {
            if (next < moves.Count && moves[next].Day == day)
            {
                sum = sum.Plus(moves[next++].Counts);
            }

            before = rows.GetValueOrDefault(day, before);
            if (next > 0)
            {
                yield return new TallyTotalRow
                {
                    ProvinceCode = Scope.ProvinceOf(line.Unit),
                    UnitPath = line.Unit,
                    Subject = line.Subject,
                    Day = day,
                    Counts = before.Plus(sum).ToString(),
                };
            }
        }
    }

    /// <summary>The rows of each line from its first moved day on, and the last one before.</summary>
    private static Task<List<TotalRow>> RowsFromAsync(
        Db db,
        IEnumerable<(string Unit, string Subject, DateOnly Day)> lines,
        CancellationToken ct
    )
    {
        var wanted = JsonSerializer.Serialize(
            lines.Select(line => new[] { line.Unit, line.Subject, line.Day.ToString("yyyy-MM-dd"), Scope.ProvinceOf(line.Unit) })
        );
        var keys = db.IsPostgres
            ? """(SELECT (value ->> 0) COLLATE "C" AS u, (value ->> 1) COLLATE "C" AS s, (value ->> 2)::date AS d, (value ->> 3) COLLATE "C" AS c FROM jsonb_array_elements({0}::jsonb))"""
            : "(SELECT json_extract(value, '$[0]') AS u, json_extract(value, '$[1]') AS s, json_extract(value, '$[2]') AS d, json_extract(value, '$[3]') AS c FROM json_each({0}))";
#pragma warning disable EF1002 // The text is made of constants alone.
        return db
            .Database.SqlQueryRaw<TotalRow>(
                $$"""
                SELECT t.unit_path AS "Unit", t.subject AS "Subject", t.day AS "Day", t.counts AS "Counts" FROM {{keys}} k
                JOIN platform_tally_totals t ON t.province_code = k.c AND t.unit_path = k.u AND t.subject = k.s
                    AND t.day >= coalesce(
                        (SELECT max(p.day) FROM platform_tally_totals p
                            WHERE p.province_code = k.c AND p.unit_path = k.u AND p.subject = k.s AND p.day <= k.d), k.d)
                """,
                wanted
            )
            .ToListAsync(ct);
#pragma warning restore EF1002
    }

    private sealed record TotalRow(string Unit, string Subject, DateOnly Day, string Counts);
}
