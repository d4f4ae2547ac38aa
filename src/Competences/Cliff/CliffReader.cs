using Microsoft.EntityFrameworkCore;
using ThongSuot.Competences.Documents;
using ThongSuot.Competences.Register;
using ThongSuot.Dossiers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Competences.Cliff;

/// <summary>What becomes of a power on a day. Whoever mixes the three raises the wrong alarm.</summary>
internal enum CliffKind
{
    /// <summary>Nothing gives it any more.</summary>
    Lost,

    /// <summary>
    /// Another law of the same field begins the same day: another version, no loss; whoever holds it under it is to be entered.
    /// </summary>
    Replaced,

    /// <summary>It goes on: the basis has no end, or a later one is there.</summary>
    Lasting,
}

/// <summary>One power on the last day before and on the day itself.</summary>
/// <param name="Before">The row in force the day before.</param>
/// <param name="After">Who holds it on the day; null for nobody.</param>
/// <param name="By">The documents that end or begin that day.</param>
/// <param name="NeedsProvince">Since 31/1/2026 the province holds it: a commune has it only by a decision of the province.</param>
internal sealed record CliffLine(
    CompetenceRow Before,
    CliffKind Kind,
    CompetenceRow? After,
    IReadOnlyList<LegalDocument> By,
    bool NeedsProvince
)
{
    public CliffPlan? Plan { get; init; }

    /// <summary>Open dossiers whose due day lies on the day or after it, in the scope asked for.</summary>
    public int DueAfter { get; init; }
}

/// <summary>Open dossiers of a commune that meet the day.</summary>
internal sealed record CliffUnit(string UnitPath, string Name, int DueAfter);

internal sealed record CliffView(DateOnly Day, IReadOnlyList<CliffLine> Lines, ILookup<string, DueAfterCount> Due)
{
    public DateOnly Eve => Day.AddDays(-1);

    public int Count(CliffKind kind) => Lines.Count(line => line.Kind == kind);

    public int DueAfterIn(string unitPath) =>
        Lines
            .Where(line => line.Kind == CliffKind.Lost)
            .SelectMany(line => Due[line.Before.Subject])
            .Where(count => count.OwnerPath.StartsWith(unitPath, StringComparison.Ordinal))
            .Sum(count => count.Count);
}

/// <summary>Compares the register on two days that follow each other.</summary>
internal sealed class CliffReader(IDbContextFactory<Db> contexts, CompetenceBook book)
{
    private const string ProvinceLand = "49/2026/NĐ-CP";

    public async Task<CliffView> ReadAsync(Scope scope, DateOnly day, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await book.AllAsync(db, scope.ProvinceCode, day, ct, scope.Prefix);
        var lines = Compare(rows, book.DocumentsOf(scope.ProvinceCode), scope.Prefix, day);
        var (province, all) = (scope.ProvinceCode, db.CliffPlans);
        var plans = await all.AsNoTracking().Where(plan => plan.ProvinceCode == province && plan.FallsOn == day).ToListAsync(ct);
        var due = (await db.DueAfterAsync(scope, day, ct)).ToLookup(count => count.ProcedureCode);
        var bySubject = plans.ToDictionary(plan => plan.Subject);
        return new(
            day,
            [
                .. lines.Select(line =>
                    line with
                    {
                        Plan = bySubject.GetValueOrDefault(line.Before.Subject),
                        DueAfter = due[line.Before.Subject].Sum(count => count.Count),
                    }
                ),
            ],
            due
        );
    }

    /// <param name="unitPath">Rows of other units are left out: those below it stand.</param>
    public static IReadOnlyList<CliffLine> Compare(
        ILookup<string, CompetenceRow> rows,
        LegalDocuments documents,
        string unitPath,
        DateOnly day
    )
    {
        return
        [
            .. rows.SelectMany(task => OfTask(task, documents, unitPath, day))
                .OrderBy(line => line.Kind)
                .ThenBy(line => line.Before.Field, StringComparer.Ordinal)
                .ThenBy(line => line.Before.Subject, StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<CliffLine> OfTask(IEnumerable<CompetenceRow> task, LegalDocuments documents, string unitPath, DateOnly day)
    {
        var byPlace = task.Where(row => Meets(row, unitPath)).ToLookup(row => row.UnitPath, StringComparer.Ordinal);
        // Rows of the place asked for and of those above it meet there, those below it each at their own.
        foreach (var place in byPlace.Select(rows => PlaceOf(rows.Key, unitPath)).Distinct(StringComparer.Ordinal))
        {
            var here = new UnitPath(place).Upwards.Append(UnitPath.Nation).SelectMany(path => byPlace[path]).ToList();
            var eve = day.AddDays(-1);
            var holding = Holding.On(here, documents, place, eve);
            var lines = holding
                .Authorities.Concat(holding.Authorised)
                .Where(row => row.IsKnown && PlaceOf(row.UnitPath, unitPath) == place && IsIts(row, unitPath))
                .Select(row => LineOf(row, here, documents, place, day))
                // An authorisation that goes on is no power besides its giver's.
                .Where(line => line.Before.Form != CompetenceForm.Authorised || line.After != line.Before);
            foreach (var line in lines)
            {
                yield return line;
            }
        }
    }

    private static CliffLine LineOf(
        CompetenceRow row,
        IReadOnlyList<CompetenceRow> here,
        LegalDocuments documents,
        string place,
        DateOnly day
    )
    {
        var needs = documents.Of(row).Any(document => document.Number == ProvinceLand) && row.Level == HolderLevel.Commune;
        if (documents.Holds(row, day))
        {
            return new(row, CliffKind.Lasting, row, [], needs);
        }

        var ended = documents.Of(row).Where(document => document.LapsesOn == day).ToList();
        // Where an authorisation ends its giver goes on, and where a power ends another row of the task may take it on.
        var next = here.FirstOrDefault(other =>
            other != row && other.Form != CompetenceForm.Authorised && other.IsKnown && documents.Holds(other, day) && other.Covers(place)
        ) ?? CompetenceBook.SuccessorOf(row.Subject, day);
        if (next is not null)
        {
            return new(row, CliffKind.Lasting, next, ended, needs);
        }

        var begun = documents.ReplacedBy(row);
        return begun.Count > 0
            ? new(row, CliffKind.Replaced, null, [.. ended, .. begun], needs)
            : new(row, CliffKind.Lost, null, ended, needs);
    }

    /// <summary>A commune asks for its own powers: what a department or a ministry holds is none of them.</summary>
    private static bool IsIts(CompetenceRow row, string unitPath) =>
        !new UnitPath(unitPath).IsInCommune || row.Level == HolderLevel.Commune;

    /// <summary>The nearer of the place asked for and the row's own.</summary>
    private static string PlaceOf(string rowPath, string unitPath) => rowPath.Length > unitPath.Length ? rowPath : unitPath;

    private static bool Meets(CompetenceRow row, string unitPath) =>
        row.Covers(unitPath) || row.UnitPath.StartsWith(unitPath, StringComparison.Ordinal);
}
