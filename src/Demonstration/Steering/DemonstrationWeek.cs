using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties;
using ThongSuot.Directives;
using ThongSuot.Directives.List;
using ThongSuot.Dossiers;
using ThongSuot.Dossiers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Steering.Blocked;
using ThongSuot.Steering.Then;

namespace ThongSuot.Demonstration.Steering;

/// <summary>
/// What the night a week ago would have kept, counted from the records as they were then: what got better and worse since can be opened.
/// </summary>
internal sealed class DemonstrationWeek(IDbContextFactory<Db> contexts, SteeringReader reader, WriteGate gate, OfficeClock clock)
    : IDemonstration
{
    private const string Province = "25";
    private const string OfDossiers = "ho-so";
    private const string OfDirectives = "chi-dao";
    private const string OfDifficulties = "vuong-mac";

    public int Order => 90;

    public async Task LoadAsync(CancellationToken ct)
    {
        var day = clock.Today.AddDays(-Change.Days);
        var counts = new Dictionary<(string Unit, string Kind), int>();
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            if (await db.Set<BlockedCount>().AnyAsync(ct))
            {
                return;
            }

            // What nobody noted when it began has stood since before: it is as it was.
            var now = Change.Counts((await reader.ReadAsync(new Scope(UnitPath.OfProvince(Province)), ct)).Lines);
            foreach (var (unit, count) in now.Where(unit => unit.Key.Kind is not (OfDossiers or OfDirectives or OfDifficulties)))
            {
                counts[unit] = count.Count;
            }

            await CountAsync(db, day, counts, ct);
        }

        await gate.RunAsync(
            Deed.BySystem(clock.Now, "Dữ liệu minh họa"),
            (write, _) =>
            {
                write.Db.AddRange(
                    counts.Select(unit => new BlockedCount
                    {
                        ProvinceCode = Province,
                        Day = day,
                        Kind = unit.Key.Kind,
                        UnitPath = unit.Key.Unit,
                        Count = unit.Value,
                    })
                );
                write.Record("steering.counted", "counts", Guid.Empty, string.Empty, "/", "Ghi số việc tắc của tuần trước");
                return Task.FromResult(Result.Done);
            },
            ct
        );
    }

    private async Task CountAsync(Db db, DateOnly day, Dictionary<(string Unit, string Kind), int> counts, CancellationToken ct)
    {
        var (now, end) = (clock.Now, OfficeClock.StartOf(day.AddDays(1)));
        var dossiers = await DossierLists
            .OverdueAt(db.Set<Dossier>().AsNoTracking().Where(row => row.ProvinceCode == Province), now, day)
            .GroupBy(row => row.OwnerPath)
            .Select(unit => new { unit.Key, Count = unit.Count() })
            .ToListAsync(ct);
        dossiers.ForEach(unit => counts[(unit.Key, OfDossiers)] = unit.Count);
        var directives = await DirectiveLists
            .OverdueAt(db.Set<Directive>().AsNoTracking().Where(row => row.ProvinceCode == Province), now, day)
            .GroupBy(row => row.OwnerPath)
            .Select(unit => new { unit.Key, Count = unit.Count() })
            .ToListAsync(ct);
        directives.ForEach(unit => counts[(unit.Key, OfDirectives)] = unit.Count);
        var difficulties = await db.Set<Difficulty>()
            .AsNoTracking()
            .Where(row => row.ProvinceCode == Province && row.OpenedAt < end && row.DueAt < end)
            .Where(row => (row.AnsweredAt == null || row.AnsweredAt >= end) && (row.ClosedAt == null || row.ClosedAt >= end))
            .Where(row => row.Status != DifficultyStatus.Received)
            .GroupBy(row => row.LeadPath)
            .Select(unit => new { unit.Key, Count = unit.Count() })
            .ToListAsync(ct);
        difficulties.ForEach(unit => counts[(unit.Key, OfDifficulties)] = unit.Count);
    }
}
