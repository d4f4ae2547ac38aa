using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Board;

/// <summary>By what open dossiers are counted.</summary>
internal enum OpenGrouping
{
    Province,
    Organisation,
    Procedure,
    Officer,
}

/// <param name="Overdue">Past due now.</param>
/// <param name="NearDue">Due within the near-due hours of the province's calendar, not past due.</param>
internal readonly record struct OpenCounts(long Overdue, long NearDue);

/// <summary>
/// Open dossiers that are past due or near due at this moment, from the index of open rows: its size is that of the work in hand,
/// not of the years.
/// </summary>
internal sealed class OpenNow(DossierSettlement settlement, Units units, OfficeClock clock)
{
    /// <param name="path">The nation, a province or an organisation.</param>
    /// <returns>Counts by unit path, procedure code or subject of the officer; groups with neither are left out.</returns>
    public async Task<Dictionary<string, OpenCounts>> ReadAsync(Db db, string path, OpenGrouping by, CancellationToken ct)
    {
        var law = settlement.LawFor(path, clock.Now);
        var (now, near) = (law.Now, law.Calendar.AddWorkingTime(law.Now, law.NearDueWithin));
        var rows = DossierLists.DueBy(db.Dossiers.AsNoTracking(), path, units, near);
        if (by == OpenGrouping.Officer)
        {
            var officers = await rows.Where(row => row.OfficerSeatId != null)
                .GroupBy(row => row.OfficerSeatId!.Value)
                .Select(group => new
                {
                    group.Key,
                    Overdue = group.Sum(row => row.DueAt < now ? 1 : 0),
                    All = group.Count(),
                })
                .ToListAsync(ct);
            return officers.ToDictionary(
                group => DossierFigures.SubjectOf(group.Key),
                group => new OpenCounts(group.Overdue, group.All - group.Overdue),
                StringComparer.Ordinal
            );
        }

        var groups = by switch
        {
            OpenGrouping.Province => rows.GroupBy(row => row.ProvinceCode),
            OpenGrouping.Organisation => rows.GroupBy(row => row.OwnerPath),
            _ => rows.GroupBy(row => row.ProcedureCode),
        };
        var counted = await groups
            .Select(group => new
            {
                group.Key,
                Overdue = group.Sum(row => row.DueAt < now ? 1 : 0),
                All = group.Count(),
            })
            .ToListAsync(ct);
        return counted.ToDictionary(
            group => by == OpenGrouping.Province ? UnitPath.OfProvince(group.Key) : group.Key,
            group => new OpenCounts(group.Overdue, group.All - group.Overdue),
            StringComparer.Ordinal
        );
    }
}
