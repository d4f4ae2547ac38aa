using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers;
using ThongSuot.Dossiers.Fees;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Demonstration.Dossiers;

/// <summary>
/// The evenings at the counters: what was taken on a day before today is counted, and taken over by a leader but for the last.
/// </summary>
internal sealed class DemonstrationCash(
    IDbContextFactory<Db> contexts,
    WriteGate gate,
    CountCash count,
    ConfirmCash confirm,
    ISeatDirectory seats,
    OfficeClock clock
) : IDemonstration
{
    private const string ProvinceCode = "25";

    public int Order => 21;

    public async Task LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.CashUps.AnyAsync(ct))
        {
            return;
        }

        var counters = await seats.UnderAsync(UnitPath.OfProvince(ProvinceCode), Role.CounterOfficer, ct);
        var leaders = (await seats.UnderAsync(UnitPath.OfProvince(ProvinceCode), Role.CommuneLeader, ct)).ToLookup(
            seat => seat.ScopePath,
            StringComparer.Ordinal
        );
        var taken = await db
            .FeeReceipts.AsNoTracking()
            .Where(row => row.Day < clock.Today)
            .Select(row => new
            {
                row.SeatId,
                row.Day,
                row.Amount,
            })
            .ToListAsync(ct);
        foreach (var day in taken.GroupBy(row => (row.SeatId, row.Day)).OrderBy(group => group.Key.Day))
        {
            if (counters.FirstOrDefault(seat => seat.SeatId == day.Key.SeatId) is { } counter)
            {
                await CountAsync(counter, leaders[counter.ScopePath].FirstOrDefault(), day.Key.Day, day.Sum(row => row.Amount), ct);
            }
        }
    }

    private async Task CountAsync(Seat counter, Seat? leader, DateOnly day, long cash, CancellationToken ct)
    {
        var evening = OfficeClock.At(day, new TimeOnly(16, 55));
        var made = await gate.RunAsync<Guid>(
            new Deed(Actor.From(counter), evening),
            (write, token) => count.CountAsync(write, until: day, cash, null, null, counter, token),
            ct
        );
        if (made.IsRefused)
        {
            throw new InvalidOperationException(made.Refusal.Message);
        }

        if (leader is not null && day < clock.Today.AddDays(-1))
        {
            await confirm.RunAsync(made.Value, leader, new Deed(Actor.From(leader), evening.AddMinutes(20)), ct);
        }
    }
}
