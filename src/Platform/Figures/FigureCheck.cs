using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;

namespace ThongSuot.Platform.Figures;

/// <summary>A counter that does not say what the records say.</summary>
/// <param name="Subject">Empty when the sum of a unit or province does not agree with its parts.</param>
public sealed record FigureDifference(
    string UnitPath,
    string Subject,
    DateOnly Day,
    int Measure,
    string MeasureName,
    long Tallied,
    long Counted
);

/// <param name="Compared">How many counters were compared.</param>
/// <param name="Differences">How many of them differ.</param>
/// <param name="First">The first by unit, day, subject and measure.</param>
public sealed record FigureCheckResult(long Compared, long Differences, FigureDifference? First);

/// <summary>
/// Counts the records again, unit by unit, and compares each counter of each day: first the lines of subjects with the records,
/// then the sums of units and provinces with their lines. One snapshot of the database per province, so that work in hand makes
/// no false difference.
/// </summary>
public sealed class FigureCheck(IDbContextFactory<Db> contexts, IEnumerable<IFigureSource> sources, IEnumerable<ISumSource> sums)
{
    private readonly IFigureSource[] sources = [.. sources];

    /// <summary>Checks one province.</summary>
    /// <param name="units">Paths of its organisations.</param>
    public async Task<FigureCheckResult> RunAsync(string provincePath, IEnumerable<string> units, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        // On SQLite a deferred transaction reads one snapshot without stopping the writer; on PostgreSQL REPEATABLE READ does.
        await using var snapshot = await db.Database.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, ct);
        var tally = new Comparison(sources);
        var province = new LineSums();
        var counted = await CountedAsync(db, new Scope(provincePath), ct);
        foreach (
            var unit in units
                .Where(unit => counted.Any(path => path.StartsWith(unit, StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal)
        )
        {
            var lines = await FigureLines.ReadAsync(db, unit, ct);
            foreach (var source in sources)
            {
                tally.Compare(unit, lines.OfSubjects(source.Measures), await source.RecountAsync(db, unit, ct));
            }

            tally.Compare(unit, lines.OfSum(), lines.SummedUp(string.Empty));
            province.Add(lines);
        }

        var whole = await FigureLines.ReadAsync(db, provincePath, ct);
        tally.Compare(provincePath, whole.All(), province.Both());
        foreach (var source in sums)
        {
            var (compared, differences) = await source.CheckAsync(db, new Scope(provincePath), ct);
            tally.Add(compared, differences);
        }

        return tally.Result;
    }

    /// <summary>
    /// Paths with a counter or a record. A database knows the 3,800 organisations of the nation and mostly holds the work of one
    /// province: the others would cost a dozen queries each, every night.
    /// </summary>
    private async Task<HashSet<string>> CountedAsync(Db db, Scope scope, CancellationToken ct)
    {
        IQueryable<string>[] all =
        [
            db.Set<TallyTotalRow>().Within(scope, row => row.UnitPath).Select(row => row.UnitPath),
            db.Set<TallyMoveRow>().Within(scope, row => row.UnitPath).Select(row => row.UnitPath),
            .. sources.Select(source => source.Owners(db, scope)),
        ];
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var owners in all)
        {
            paths.UnionWith(await owners.Distinct().ToListAsync(ct));
        }

        return paths;
    }

    /// <summary>Collects differences; keeps the first by order.</summary>
    private sealed class Comparison(IFigureSource[] sources)
    {
        private long compared;
        private long differences;
        private FigureDifference? first;

        public FigureCheckResult Result => new(compared, differences, first);

        public void Compare(
            string unit,
            Dictionary<(string Subject, DateOnly Day, int Measure), long> tallied,
            IEnumerable<RecordCount> counted
        )
        {
            foreach (var count in counted)
            {
                compared++;
                var key = (count.Subject, count.Day, count.Measure);
                tallied.Remove(key, out var told);
                Note(unit, key, told, count.Count);
            }

            // What is left is counted and has no record.
            foreach (var (key, told) in tallied)
            {
                compared++;
                Note(unit, key, told, 0);
            }
        }

        /// <summary>What a module compared by itself.</summary>
        public void Add(long count, IReadOnlyList<FigureDifference> found)
        {
            (compared, differences) = (compared + count, differences + found.Count);
            first ??= found.Count > 0 ? found[0] : null;
        }

        private void Note(string unit, (string Subject, DateOnly Day, int Measure) key, long told, long counted)
        {
            if (told == counted)
            {
                return;
            }

            differences++;
            var name = sources.FirstOrDefault(source => source.Measures.Contains(key.Measure))?.NameOf(key.Measure)
                ?? $"số đếm {key.Measure}";
            var found = new FigureDifference(unit, key.Subject, key.Day, key.Measure, name, told, counted);
            if (first is null || Order(found, first) < 0)
            {
                first = found;
            }
        }

        private static int Order(FigureDifference left, FigureDifference right) =>
            (left.UnitPath, left.Day, left.Subject, left.Measure).CompareTo((right.UnitPath, right.Day, right.Subject, right.Measure));
    }

    private sealed class LineSums
    {
        private readonly Dictionary<(string Subject, DateOnly Day, int Measure), long> sums = [];

        public void Add(FigureLines lines)
        {
            foreach (var (key, count) in lines.Rolled())
            {
                sums[key] = sums.GetValueOrDefault(key) + count;
                var whole = (string.Empty, key.Day, key.Measure);
                sums[whole] = sums.GetValueOrDefault(whole) + count;
            }
        }

        public IEnumerable<RecordCount> Both() =>
            sums.Where(sum => sum.Value != 0).Select(sum => new RecordCount(sum.Key.Subject, sum.Key.Day, sum.Key.Measure, sum.Value));
    }
}
