using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
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

    public IQueryable<string> Owners(Db db, Scope scope)
    {
        var (stretches, raised) = (db.HoldingPeriods, db.Recommendations);
        return stretches
            .Within(scope, row => row.BodyPath)
            .Select(row => row.BodyPath)
            .Concat(raised.Within(scope, row => row.UnitPath).Select(row => row.UnitPath));
    }

    public async Task<IReadOnlyList<RecordCount>> RecountAsync(Db db, string unitPath, CancellationToken ct)
    {
        var province = Scope.ProvinceOf(unitPath);
        var stretches = await db
            .HoldingPeriods.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.BodyPath == unitPath)
            .ToListAsync(ct);
        var raised = await db
            .Recommendations.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.UnitPath == unitPath)
            .ToListAsync(ct);
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
