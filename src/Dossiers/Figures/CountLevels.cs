using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Tallies;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Figures;

/// <summary>
/// Writes down each night how many open dossiers were past due at the end of the day, so that a board of a past day needs no look into the
/// records. What is written is the change from the level before: the running total is then the level itself.
/// </summary>
internal sealed class CountLevels(IDbContextFactory<Db> contexts, WriteGate gate, Units units, OfficeClock clock) : IDailyWork
{
    public string Name => "dossier.levels";

    public string Title => "Ghi số hồ sơ đang giải quyết cuối ngày";

    public int CatchUpDays => 31;

    public async Task RunAsync(DateOnly day, CancellationToken ct)
    {
        var changes = new List<(TallyKey Key, int Delta)>();
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            foreach (var province in units.Provinces)
            {
                changes.AddRange(await ChangesAsync(db, province, day, ct));
            }
        }

        await gate.RunAsync(
            Deed.BySystem(clock.Now, "Đếm hồ sơ quá hạn cuối ngày"),
            (write, _) =>
            {
                changes.ForEach(change => write.Count(change.Key, change.Delta));
                write.Db.Add(
                    new DailyWorkRow
                    {
                        Name = Name,
                        Day = day,
                        At = clock.Now,
                    }
                );
                write.Record(
                    "figures.levels",
                    "figures",
                    Guid.Empty,
                    string.Empty,
                    "/",
                    $"Đếm hồ sơ quá hạn cuối ngày {day:dd/MM/yyyy}: {changes.Count} thay đổi"
                );
                return Task.FromResult(Result.Done);
            },
            ct
        );
    }

    private async Task<List<(TallyKey Key, int Delta)>> ChangesAsync(Db db, Unit province, DateOnly day, CancellationToken ct)
    {
        var scope = new Scope(province.Path);
        var levels = (
            await DossierLists
                .OverdueAt(db.Dossiers.AsNoTracking().Within(scope, row => row.OwnerPath), clock.Now, day)
                .GroupBy(row => new { row.OwnerPath, row.ProcedureCode })
                .Select(group => new
                {
                    group.Key.OwnerPath,
                    group.Key.ProcedureCode,
                    Count = group.Count(),
                })
                .ToListAsync(ct)
        ).ToLookup(level => level.OwnerPath, level => (level.ProcedureCode, level.Count), StringComparer.Ordinal);
        var organisations = units.ChildrenOf(province.Path).Select(unit => unit.Path).ToList();
        var sums = await db.TallyLinesAsync(scope, organisations, [string.Empty], [day], ct);
        var changes = new List<(TallyKey, int)>();
        // Only units with overdue dossiers now or at the level before are looked into.
        foreach (
            var unit in organisations.Where(unit =>
                levels.Contains(unit) || sums.Until(unit, string.Empty, 0)[(int)DossierMeasure.OpenOverdue] != 0
            )
        )
        {
            var now = levels[unit].ToDictionary(level => level.ProcedureCode, level => level.Count, StringComparer.Ordinal);
            var known = (await db.TallySubjectsAsync(unit, ct))
                .Where(subject => !TallyKey.StandsAlone(subject))
                .Union(now.Keys, StringComparer.Ordinal)
                .ToList();
            var before = await db.TallyLinesAsync(new Scope(unit), [unit], known, [day], ct);
            changes.AddRange(
                known
                    .Select(subject =>
                        (
                            Key: new TallyKey(unit, subject, day, (int)DossierMeasure.OpenOverdue),
                            Delta: now.GetValueOrDefault(subject) - (int)before.Until(unit, subject, 0)[(int)DossierMeasure.OpenOverdue]
                        )
                    )
                    .Where(change => change.Delta != 0)
            );
        }

        return changes;
    }
}
