using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Steering.Blocked;

namespace ThongSuot.Steering.Then;

/// <summary>
/// Each night notes how much is blocked where, and tells whoever steers a province in one message what alerts came and went that day.
/// </summary>
internal sealed class KeepCounts(
    IServiceScopeFactory scopes,
    IDbContextFactory<Db> contexts,
    WriteGate gate,
    ISeatDirectory seats,
    OfficeClock clock
) : IDailyWork
{
    public string Name => "steering.counts";

    public string Title => "Ghi số việc tắc cuối ngày";

    // How things stand now is no account of a day long past.
    public int CatchUpDays => 1;

    public async Task RunAsync(DateOnly day, CancellationToken ct)
    {
        var (counts, told) = (new List<BlockedCount>(), new List<(string Path, string Text)>());
        await using (var scope = scopes.CreateAsyncScope())
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            var reader = scope.ServiceProvider.GetRequiredService<SteeringReader>();
            foreach (var province in (await db.ProvincesOfAsync<DeedRow>(ct)).Where(code => code.Length > 0))
            {
                var area = new Scope(UnitPath.OfProvince(province));
                var steered = await reader.ReadAsync(area, ct);
                counts.AddRange(
                    Change
                        .Counts(steered.Lines)
                        .Select(unit => new BlockedCount
                        {
                            ProvinceCode = province,
                            Day = day,
                            Kind = unit.Key.Kind,
                            UnitPath = unit.Key.UnitPath,
                            Count = unit.Value.Count,
                        })
                );
                told.AddRange(await AlertsAsync(db, area, day, ct));
            }
        }

        await gate.RunAsync(
            Deed.BySystem(clock.Now, "Số việc tắc cuối ngày"),
            (write, _) =>
            {
                write.Db.BlockedCounts.AddRange(counts);
                foreach (var (path, text) in told)
                {
                    write.Tell(path, null, text, SteeringModule.Screen);
                }

                write.Db.Add(
                    new DailyWorkRow
                    {
                        Name = Name,
                        Day = day,
                        At = clock.Now,
                    }
                );
                write.Record(
                    "steering.counted",
                    "counts",
                    Guid.Empty,
                    string.Empty,
                    "/",
                    $"Ghi số việc tắc cuối ngày: {counts.Count} dòng"
                );
                return Task.FromResult(Result.Done);
            },
            ct
        );
    }

    private async Task<IEnumerable<(string Path, string Text)>> AlertsAsync(Db db, Scope area, DateOnly day, CancellationToken ct)
    {
        var (province, from, to) = (area.ProvinceCode, OfficeClock.StartOf(day), OfficeClock.StartOf(day.AddDays(1)));
        var ofProvince = db.SteeringAlerts.AsNoTracking().Where(row => row.ProvinceCode == province);
        var raised = await ofProvince.CountAsync(row => row.RaisedAt >= from && row.RaisedAt < to, ct);
        var ended = await ofProvince.CountAsync(row => row.EndedAt >= from && row.EndedAt < to, ct);
        if (raised == 0 && ended == 0)
        {
            return [];
        }

        var to1 = await seats.UnderAsync(area.Prefix, Role.ProvinceLeader, ct);
        var to2 = await seats.UnderAsync(area.Prefix, Role.ProvinceOffice, ct);
        return to1.Concat(to2)
            .Select(seat => seat.SpeaksFor)
            .Distinct(StringComparer.Ordinal)
            .Select(path => (path, $"Báo động: {raised} mới, {ended} đã hết trong ngày"));
    }
}
