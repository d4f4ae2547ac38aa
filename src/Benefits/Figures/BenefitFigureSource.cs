using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Benefits.Figures;

/// <summary>Cases counted again as their counters should stand.</summary>
internal sealed class BenefitFigureSource : IFigureSource
{
    public IReadOnlyCollection<int> Measures { get; } = [.. Enum.GetValues<BenefitMeasure>().Select(measure => (int)measure)];

    public string NameOf(int measure) => $"hồ sơ chế độ {BenefitLabels.Of((BenefitMeasure)measure)}";

    public IQueryable<string> Owners(Db db, Scope scope) => db.BenefitCases.Within(scope, row => row.UnitPath).Select(row => row.UnitPath);

    public async Task<IReadOnlyList<RecordCount>> RecountAsync(Db db, string unitPath, CancellationToken ct)
    {
        var rows = await db
            .BenefitCases.AsNoTracking()
            .Where(row => row.UnitPath == unitPath)
            .Select(row => new
            {
                row.Scheme,
                row.FiledOn,
                row.DecidedOn,
                row.PaidOn,
                row.WithdrawnOn,
            })
            .ToListAsync(ct);
        return
        [
            .. rows.SelectMany(row =>
                    BenefitFigures.Moves(
                        null,
                        new BenefitCounted(unitPath, row.Scheme, row.FiledOn, row.DecidedOn, row.PaidOn, row.WithdrawnOn)
                    )
                )
                .GroupBy(move => move.Key)
                .Select(group => new RecordCount(group.Key.Subject, group.Key.Day, group.Key.Measure, group.Sum(move => move.Delta))),
        ];
    }
}
