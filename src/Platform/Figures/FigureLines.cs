using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;

namespace ThongSuot.Platform.Figures;

/// <summary>Everything counted for one unit, taken apart into days.</summary>
internal sealed class FigureLines
{
    private readonly Dictionary<(string Subject, DateOnly Day, int Measure), long> counts = [];

    public static async Task<FigureLines> ReadAsync(Db db, string unitPath, CancellationToken ct)
    {
        var lines = new FigureLines();
        var (subject, sum) = (string.Empty, TallyCounts.None);
        var province = Scope.ProvinceOf(unitPath);
        var rows = db.Set<TallyTotalRow>()
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.UnitPath == unitPath)
            .OrderBy(row => row.Subject)
            .ThenBy(row => row.Day)
            .AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(ct))
        {
            var until = TallyCounts.Parse(row.Counts);
            sum = subject == row.Subject ? sum : TallyCounts.None;
            foreach (var (measure, count) in until.Minus(sum).All)
            {
                lines.Add(row.Subject, row.Day, measure, count);
            }

            (subject, sum) = (row.Subject, until);
        }

        var fresh = db.Set<TallyMoveRow>().AsNoTracking().Within(new Scope(unitPath), row => row.UnitPath).AsAsyncEnumerable();
        await foreach (var delta in fresh.WithCancellation(ct))
        {
            foreach (var line in TallyReads.LinesOf(delta.UnitPath, delta.Subject).Where(line => line.Unit == unitPath))
            {
                lines.Add(line.Subject, delta.Day, delta.Measure, delta.Delta);
            }
        }

        return lines;
    }

    public Dictionary<(string Subject, DateOnly Day, int Measure), long> All() => new(counts);

    public Dictionary<(string Subject, DateOnly Day, int Measure), long> OfSubjects(IReadOnlyCollection<int> measures) =>
        counts.Where(count => count.Key.Subject.Length > 0 && measures.Contains(count.Key.Measure)).ToDictionary();

    public Dictionary<(string Subject, DateOnly Day, int Measure), long> OfSum() =>
        counts.Where(count => count.Key.Subject.Length == 0).ToDictionary();

    /// <summary>What is summed into the unit and its province.</summary>
    public IEnumerable<KeyValuePair<(string Subject, DateOnly Day, int Measure), long>> Rolled() =>
        counts.Where(count => count.Key.Subject.Length > 0 && !TallyKey.StandsAlone(count.Key.Subject));

    /// <summary>The lines of subjects added up by day and measure.</summary>
    public IEnumerable<RecordCount> SummedUp(string subject) =>
        Rolled()
            .GroupBy(count => (count.Key.Day, count.Key.Measure))
            .Select(group => new RecordCount(subject, group.Key.Day, group.Key.Measure, group.Sum(count => count.Value)))
            .Where(sum => sum.Count != 0);

    private void Add(string subject, DateOnly day, int measure, long count)
    {
        var key = (subject, day, measure);
        var sum = counts.GetValueOrDefault(key) + count;
        if (sum == 0)
        {
            counts.Remove(key);
        }
        else
        {
            counts[key] = sum;
        }
    }
}
