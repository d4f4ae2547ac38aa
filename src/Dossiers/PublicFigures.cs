using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers;

/// <summary>A procedure that people ask for at a place, and how often.</summary>
public sealed record AskedProcedure(string Code, string Name, int Count);

/// <summary>A body's dossiers over some days, as citizens read them: figures alone.</summary>
/// <param name="InTime">Resolved before or on the due time.</param>
/// <param name="Overdue">Resolved after it.</param>
public sealed record PublicFigures(int Received, int InTime, int Overdue, IReadOnlyList<AskedProcedure> MostAsked)
{
    public int Resolved => InTime + Overdue;
}

/// <summary>What a public page tells of a body's dossiers.</summary>
public static class PublicFigureReads
{
    /// <summary>From one day to another, both included.</summary>
    /// <param name="most">So many procedures.</param>
    public static async Task<PublicFigures> PublicFiguresAsync(
        this Db db,
        string unitPath,
        DateOnly from,
        DateOnly to,
        int most,
        CancellationToken ct
    )
    {
        var dossiers = db.Dossiers.AsNoTracking().Within(new Scope(unitPath), row => row.OwnerPath);
        var asked = await dossiers
            .Where(row => row.ReceivedOn >= from && row.ReceivedOn <= to)
            .GroupBy(row => new { row.ProcedureCode, row.ProcedureName })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        var closed = await dossiers
            .Where(row => row.ClosedOn >= from && row.ClosedOn <= to)
            .GroupBy(row => row.Outcome)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        return new(
            asked.Sum(row => row.Count),
            closed.Where(row => row.Key is DossierOutcome.Early or DossierOutcome.OnTime).Sum(row => row.Count),
            closed.Where(row => row.Key == DossierOutcome.Overdue).Sum(row => row.Count),
            [
                .. asked
                    .OrderByDescending(row => row.Count)
                    .ThenBy(row => row.Key.ProcedureCode, StringComparer.Ordinal)
                    .Take(most)
                    .Select(row => new AskedProcedure(row.Key.ProcedureCode, row.Key.ProcedureName, row.Count)),
            ]
        );
    }
}
