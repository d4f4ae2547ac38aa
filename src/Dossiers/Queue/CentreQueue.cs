using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Queue;

/// <summary>What hangs over the hall of a centre on a day.</summary>
/// <param name="Given">The last number that was given; 0 before the first.</param>
/// <param name="Called">The last number that was called.</param>
/// <param name="Desks">Desks that called today, the last call first.</param>
internal sealed record QueueState(int Given, int Called, IReadOnlyList<QueueDesk> Desks)
{
    public int Waiting => Given - Called;
}

/// <summary>Numbers of a centre's day: given in a row, called in a row, each once, however many desks and nodes ask together.</summary>
internal sealed class CentreQueue(IDbContextFactory<Db> contexts, WriteGate gate, DossierNumbers numbers)
{
    public async Task<QueueState> ReadAsync(string centrePath, DateOnly day, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (given, called) = (Given(centrePath, day), Called(centrePath, day));
        var last = await db.Set<RunningNumber>()
            .AsNoTracking()
            .Where(row => row.Series == given || row.Series == called)
            .ToDictionaryAsync(row => row.Series, row => row.Last, StringComparer.Ordinal, ct);
        var desks = await db.QueueDesks.AsNoTracking().Where(row => row.CentrePath == centrePath && row.Day == day).ToListAsync(ct);
        return new(last.GetValueOrDefault(given), last.GetValueOrDefault(called), [.. desks.OrderByDescending(desk => desk.CalledAt)]);
    }

    /// <returns>The number to be handed out.</returns>
    public Task<Result<int>> GiveAsync(Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<int>(
            deed,
            async (write, token) =>
            {
                var number = await write.Db.NextNumberAsync(Given(seat.UnitPath, OfficeClock.DayOf(deed.At)), token);
                write.Record("queue.number-given", "seat", seat.SeatId.Value, seat.ProvinceCode, seat.UnitPath, $"Cấp số thứ tự {number}");
                return number;
            },
            ct
        );

    /// <summary>Calls the next one to a desk.</summary>
    /// <returns>The number called.</returns>
    public Task<Result<int>> CallAsync(int desk, Seat seat, Deed deed, CancellationToken ct) =>
        desk is < 1 or > QueueDesk.Most
            ? Task.FromResult<Result<int>>(QueueRefusals.NoDesk)
            : gate.RunAsync<int>(deed, (write, token) => CallAsync(write, desk, seat, token), ct);

    /// <summary>Calls again whom a desk called last: the hall shows it anew.</summary>
    /// <returns>The number called.</returns>
    public Task<Result<int>> CallAgainAsync(int desk, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<int>(
            deed,
            async (write, token) =>
            {
                var (centre, day) = (seat.UnitPath, OfficeClock.DayOf(deed.At));
                if (
                    await write.Db.QueueDesks.FirstOrDefaultAsync(
                        row => row.CentrePath == centre && row.Desk == desk && row.Day == day,
                        token
                    )
                    is not { } last
                )
                {
                    return QueueRefusals.NobodyCalled;
                }

                last.CalledAt = deed.At;
                RecordCall(write, seat, last.Number, desk, "Gọi lại");
                return last.Number;
            },
            ct
        );

    private async Task<Result<int>> CallAsync(Write write, int desk, Seat seat, CancellationToken ct)
    {
        var (centre, day) = (seat.UnitPath, OfficeClock.DayOf(write.Deed.At));
        var given = Given(centre, day);
        // The row of the calls is held until the write ends: two desks never call the same number, and a refusal gives it back.
        var number = await write.Db.NextNumberAsync(Called(centre, day), ct);
        var last = await write
            .Db.Set<RunningNumber>()
            .AsNoTracking()
            .Where(row => row.Series == given)
            .Select(row => row.Last)
            .SumAsync(ct);
        if (number > last)
        {
            return QueueRefusals.NobodyWaits;
        }

        if (await write.Db.QueueDesks.FirstOrDefaultAsync(row => row.CentrePath == centre && row.Desk == desk, ct) is { } known)
        {
            (known.Day, known.Number, known.CalledAt) = (day, number, write.Deed.At);
        }
        else
        {
            write.Db.QueueDesks.Add(
                new QueueDesk
                {
                    CentrePath = centre,
                    Desk = desk,
                    Day = day,
                    Number = number,
                    CalledAt = write.Deed.At,
                }
            );
        }

        RecordCall(write, seat, number, desk, "Gọi");
        return number;
    }

    private static void RecordCall(Write write, Seat seat, int number, int desk, string verb) =>
        write.Record(
            "queue.number-called",
            "seat",
            seat.SeatId.Value,
            seat.ProvinceCode,
            seat.UnitPath,
            $"{verb} số thứ tự {number} đến quầy {desk}"
        );

    private string Given(string centrePath, DateOnly day) => $"STT {numbers.SeriesOf(centrePath, day)}";

    private string Called(string centrePath, DateOnly day) => $"GOI {numbers.SeriesOf(centrePath, day)}";
}
