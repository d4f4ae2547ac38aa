using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Directives.Figures;

/// <summary>Directives counted again as their counters should stand.</summary>
internal sealed class DirectiveFigureSource : IFigureSource
{
    public IReadOnlyCollection<int> Measures { get; } = [.. Enum.GetValues<DirectiveMeasure>().Select(measure => (int)measure)];

    public string NameOf(int measure) => $"chỉ đạo {DirectiveLabels.Of((DirectiveMeasure)measure)}";

    public IQueryable<string> Owners(Db db, Scope scope)
    {
        var (directives, extensions, steps) = (db.Directives, db.DirectiveExtensions, db.DirectiveSteps);
        return directives
            .Within(scope, row => row.OwnerPath)
            .Select(row => row.OwnerPath)
            .Concat(extensions.Within(scope, row => row.OwnerPath).Select(row => row.OwnerPath))
            .Concat(steps.Within(scope, row => row.OwnerPath).Select(row => row.OwnerPath));
    }

    public async Task<IReadOnlyList<RecordCount>> RecountAsync(Db db, string unitPath, CancellationToken ct)
    {
        var rows = await db
            .Directives.AsNoTracking()
            .Where(row => row.OwnerPath == unitPath)
            .Select(row => new
            {
                row.Source,
                row.Internal,
                row.GivenOn,
                row.ClosedOn,
                row.Outcome,
            })
            .ToListAsync(ct);
        var counted = rows.Select(row => new DirectiveCounted(
            unitPath,
            DirectiveFigures.SubjectOf(row.Source, row.Internal),
            row.GivenOn,
            row.ClosedOn,
            row.Outcome
        ));
        var extended = await db
            .DirectiveExtensions.AsNoTracking()
            .Where(row => row.OwnerPath == unitPath && row.Granted && row.DecidedOn != null)
            .GroupBy(row => new { row.Subject, Day = row.DecidedOn!.Value })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        var returned = await db
            .DirectiveSteps.AsNoTracking()
            .Where(row => row.OwnerPath == unitPath && row.Kind == StepKind.Return)
            .GroupBy(row => new { row.Subject, row.On })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        return
        [
            .. counted
                .SelectMany(row => DirectiveFigures.Moves(null, row))
                .GroupBy(move => move.Key)
                .Select(group => new RecordCount(group.Key.Subject, group.Key.Day, group.Key.Measure, group.Sum(move => move.Delta))),
            .. extended.Select(group => new RecordCount(group.Key.Subject, group.Key.Day, (int)DirectiveMeasure.Extended, group.Count)),
            .. returned.Select(group => new RecordCount(group.Key.Subject, group.Key.On, (int)DirectiveMeasure.Returned, group.Count)),
        ];
    }
}
