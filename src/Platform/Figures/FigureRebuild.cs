using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Figures;

/// <summary>
/// Makes the counters of one province anew from its records, in one transaction. Levels counted at night cannot be made again and stay.
/// For a database whose check found a difference, or one from a release whose counters were laid out otherwise.
/// </summary>
public sealed class FigureRebuild
{
    private readonly IWriteExecutor lane;
    private readonly IFigureSource[] sources;

    internal FigureRebuild(IWriteExecutor lane, IEnumerable<IFigureSource> sources)
    {
        this.lane = lane;
        this.sources = [.. sources];
    }

    /// <summary>Rebuilds in a transaction of its own; boards show the old figures until it is done.</summary>
    public Task RunAsync(string provincePath, IReadOnlyCollection<string> units, CancellationToken ct) =>
        lane.RunAsync<bool>(
            async (db, token) =>
            {
                await RunAsync(db, provincePath, units, token);
                return true;
            },
            ct
        );

    /// <summary>Rebuilds within the caller's transaction.</summary>
    public async Task RunAsync(Db db, string provincePath, IReadOnlyCollection<string> units, CancellationToken ct)
    {
        // Nobody counts or folds in this province meanwhile: what is committed after the recount would be lost with the moves removed here.
        var province = new UnitPath(provincePath).ProvinceCode;
        await ProvincePartitions.HoldAsync(db, province, ["platform_tally_moves", "platform_tally_totals"], ct);
        var counts = new List<TallyMoveRow>();
        foreach (var unit in units)
        {
            var kept = (await FigureLines.ReadAsync(db, unit, ct))
                .Rolled()
                .Where(count => !sources.Any(source => source.Measures.Contains(count.Key.Measure)));
            counts.AddRange(kept.Select(count => Move(unit, count.Key.Subject, count.Key.Day, count.Key.Measure, count.Value)));
            foreach (var source in sources)
            {
                counts.AddRange(
                    (await source.RecountAsync(db, unit, ct)).Select(count =>
                        Move(unit, count.Subject, count.Day, count.Measure, count.Count)
                    )
                );
            }
        }

        await db.Set<TallyTotalRow>().Within(new Scope(provincePath), row => row.UnitPath).ExecuteDeleteAsync(ct);
        await db.Set<TallyMoveRow>().Within(new Scope(provincePath), row => row.UnitPath).ExecuteDeleteAsync(ct);
        await TallyFold.AddAsync(db, counts, ct);
    }

    private static TallyMoveRow Move(string unit, string subject, DateOnly day, int measure, long count) =>
        TallyMoveRow.Of(new TallyKey(unit, subject, day, measure), checked((int)count));
}
