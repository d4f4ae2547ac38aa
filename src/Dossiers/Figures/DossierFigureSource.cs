using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Lateness;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Dossiers.Figures;

/// <summary>Dossiers and ratings counted again as their counters should stand.</summary>
internal sealed class DossierFigureSource : IFigureSource
{
    public IReadOnlyCollection<int> Measures { get; } =
    [.. Enum.GetValues<DossierMeasure>().Where(measure => measure != DossierMeasure.OpenOverdue).Select(measure => (int)measure)];

    public string NameOf(int measure) => DossierLabels.Of((DossierMeasure)measure);

    public IQueryable<string> Owners(Db db, Scope scope)
    {
        var (dossiers, ratings, late) = (db.Dossiers, db.DossierSatisfactions, db.LateDossiers);
        return dossiers
            .Within(scope, row => row.OwnerPath)
            .Select(row => row.OwnerPath)
            .Concat(ratings.Within(scope, row => row.OwnerPath).Select(row => row.OwnerPath))
            .Concat(late.Within(scope, row => row.OwnerPath).Select(row => row.OwnerPath));
    }

    public async Task<IReadOnlyList<RecordCount>> RecountAsync(Db db, string unitPath, CancellationToken ct)
    {
        var province = Scope.ProvinceOf(unitPath);
        var rows = db.Dossiers.AsNoTracking().Where(row => row.ProvinceCode == province && row.OwnerPath == unitPath);
        var received = await rows.Where(row => row.ReceivedOn != null)
            .GroupBy(row => new
            {
                row.ProcedureCode,
                row.Channel,
                Day = row.ReceivedOn!.Value,
            })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        var closed = await rows.Where(row => row.ClosedOn != null && row.Outcome != null)
            .GroupBy(row => new
            {
                row.ProcedureCode,
                row.OfficerSeatId,
                Outcome = row.Outcome!.Value,
                Day = row.ClosedOn!.Value,
            })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        var ratings = await db
            .DossierSatisfactions.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.OwnerPath == unitPath)
            .Join(
                rows,
                rating => rating.DossierId,
                row => row.Id,
                (rating, row) =>
                    new
                    {
                        row.ProcedureCode,
                        rating.At,
                        rating.Rating,
                    }
            )
            .ToListAsync(ct);
        var causes = await db
            .LateDossiers.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.OwnerPath == unitPath)
            .GroupBy(row => new
            {
                row.ProcedureCode,
                row.ClosedOn,
                row.Cause,
            })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        return
        [
            .. causes.Select(group => new RecordCount(
                group.Key.ProcedureCode,
                group.Key.ClosedOn,
                (int)LatenessLabels.Measure(group.Key.Cause),
                group.Count
            )),
            .. received.Select(group => new RecordCount(
                group.Key.ProcedureCode,
                group.Key.Day,
                (int)DossierFigures.Of(group.Key.Channel),
                group.Count
            )),
            .. Added(
                closed.Select(group => new RecordCount(
                    group.Key.ProcedureCode,
                    group.Key.Day,
                    (int)DossierFigures.Of(group.Key.Outcome),
                    group.Count
                ))
            ),
            .. closed
                .Where(group => group.Key.OfficerSeatId != null)
                .GroupBy(group => (group.Key.OfficerSeatId, group.Key.Day, group.Key.Outcome))
                .Select(officer => new RecordCount(
                    DossierFigures.SubjectOf(officer.Key.OfficerSeatId!.Value),
                    officer.Key.Day,
                    (int)DossierFigures.Of(officer.Key.Outcome),
                    officer.Sum(group => group.Count)
                )),
            .. Added(ratings.SelectMany(rating => Rated(rating.ProcedureCode, OfficeClock.DayOf(rating.At), rating.Rating))),
        ];
    }

    private static IEnumerable<RecordCount> Rated(string procedure, DateOnly day, int rating)
    {
        yield return new RecordCount(procedure, day, (int)DossierMeasure.Rated, 1);
        if (rating >= DossierFigures.SatisfiedFrom)
        {
            yield return new RecordCount(procedure, day, (int)DossierMeasure.Satisfied, 1);
        }
    }

    private static IEnumerable<RecordCount> Added(IEnumerable<RecordCount> counts) =>
        counts
            .GroupBy(count => (count.Subject, count.Day, count.Measure))
            .Select(group => new RecordCount(group.Key.Subject, group.Key.Day, group.Key.Measure, group.Sum(count => count.Count)));
}
