using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Difficulties.Watch;

/// <summary>Stretches and recommendations counted again as their counters should stand.</summary>
internal sealed class DifficultyFigureSource : IFigureSource
{
    public IReadOnlyCollection<int> Measures { get; } =
    [
        .. Enum.GetValues<DifficultyMeasure>().Where(measure => measure < DifficultyMeasure.Days).Select(measure => (int)measure),
        .. Enumerable.Range((int)DifficultyMeasure.Days, DifficultyFigures.MostDays + 1),
    ];

    public string NameOf(int measure) => DifficultyLabels.Of((DifficultyMeasure)measure);

    public IQueryable<string> Owners(Db db)
    {
        var (stretches, raised) = (db.HoldingPeriods, db.Recommendations);
        return stretches.Select(row => row.BodyPath).Concat(raised.Select(row => row.UnitPath));
    }

    public async Task<IReadOnlyList<RecordCount>> RecountAsync(Db db, string unitPath, CancellationToken ct)
    {
        var stretches = await db.HoldingPeriods.AsNoTracking().Where(row => row.BodyPath == unitPath).ToListAsync(ct);
        var raised = await db.Recommendations.AsNoTracking().Where(row => row.UnitPath == unitPath).ToListAsync(ct);
        return
        [
            .. stretches
                .SelectMany(DifficultyFigures.Of)
                .Concat(raised.SelectMany(DifficultyFigures.Of))
                .GroupBy(key => key)
                .Select(same => new RecordCount(same.Key.Subject, same.Key.Day, same.Key.Measure, same.Count())),
        ];
    }
}
