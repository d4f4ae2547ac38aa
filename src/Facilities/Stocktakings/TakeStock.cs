using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Machines;
using ThongSuot.Facilities.Machines.Edit;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Facilities.Stocktakings;

/// <summary>Opens a stocktaking, counts a machine of it, closes it and signs it.</summary>
internal sealed class TakeStock(WriteGate gate)
{
    /// <summary>Whoever counts dates it by the count, not by a year that is over.</summary>
    private const int MostDaysBack = 30;

    /// <returns>Its code.</returns>
    public Task<Result<string>> OpenAsync(string unitPath, DateOnly? on, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(deed, (write, token) => OpenAsync(write, unitPath, on, seat, token), ct);

    /// <returns>The code of the stocktaking.</returns>
    public Task<Result<string>> CountAsync(string machineCode, CountResult? result, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(deed, (write, token) => CountAsync(write, machineCode, result, seat, token), ct);

    /// <param name="confirmed">So many machines nobody counted, as whoever closes was told and agreed to; null for none.</param>
    public Task<Result<string>> CloseAsync(string code, int? confirmed, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(deed, (write, token) => CloseAsync(write, code, confirmed ?? 0, seat, token), ct);

    /// <param name="confirmed">So many machines are missing from now on, as the leader was told and agreed to; null for none.</param>
    public Task<Result<string>> SignAsync(string code, string? hash, int? confirmed, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(deed, (write, token) => SignAsync(write, code, hash, confirmed ?? 0, seat, token), ct);

    private static async Task<Result<string>> OpenAsync(Write write, string unitPath, DateOnly? on, Seat seat, CancellationToken ct)
    {
        var today = OfficeClock.DayOf(write.Deed.At);
        if (!MachineActs.IsOf(unitPath, seat))
        {
            return MachineRefusals.NotYours;
        }

        if (on is not { } day || day > today || day < today.AddDays(-MostDaysBack))
        {
            return MachineRefusals.StocktakingDayWrong;
        }

        if (await write.Db.OpenOfAsync(unitPath, ct) is not null)
        {
            return MachineRefusals.OpenAlready;
        }

        var machines = await write
            .Db.MachinesOf(new Scope(unitPath))
            .AsNoTracking()
            .Where(row => row.State != MachineState.Gone)
            .ToListAsync(ct);
        if (machines.Count == 0)
        {
            return MachineRefusals.NothingToCount;
        }

        var stocktaking = new Stocktaking
        {
            Id = StocktakingId.New(),
            ProvinceCode = seat.ProvinceCode,
            Code = await write.Db.NextCodeAsync("KK", seat.ProvinceCode, today.Year, ct),
            UnitPath = unitPath,
            On = day,
            OpenedBy = seat.Signature,
            Machines = machines.Count,
        };
        write.Db.Add(stocktaking);
        write.Db.AddRange(machines.Select(machine => LineOf(stocktaking, machine)));
        Record(write, stocktaking, "stocktaking-opened", $"Mở kiểm kê {VietnameseFormat.Number(machines.Count)} máy");
        return stocktaking.Code;
    }

    private static StocktakingLine LineOf(Stocktaking stocktaking, Machine machine) =>
        new()
        {
            ProvinceCode = stocktaking.ProvinceCode,
            StocktakingId = stocktaking.Id,
            MachineId = machine.Id,
            Code = machine.Code,
            Name = machine.Name,
            Post = machine.Post,
        };

    private static async Task<Result<string>> CountAsync(
        Write write,
        string machineCode,
        CountResult? result,
        Seat seat,
        CancellationToken ct
    )
    {
        if (await write.Db.MachineAsync(machineCode, FacilityScope.Of(seat), ct) is not { } machine)
        {
            return FacilityRefusals.NotFound;
        }

        if (!MachineActs.IsOf(machine.UnitPath, seat))
        {
            return MachineRefusals.NotYours;
        }

        if (result is not { } seen || seen == CountResult.Waiting)
        {
            return MachineRefusals.ResultMissing;
        }

        if (await write.Db.OpenOfAsync(machine.UnitPath, ct) is not { } stocktaking)
        {
            return MachineRefusals.NoStocktaking;
        }

        var id = machine.Id;
        if (await write.Db.LinesOf(stocktaking).FirstOrDefaultAsync(row => row.MachineId == id, ct) is not { } line)
        {
            return MachineRefusals.NotListed;
        }

        line.Count(seen, seat.Signature, write.Deed.At);
        KeepMachine.Record(
            write,
            machine,
            "machine-counted",
            $"Kiểm kê {stocktaking.Code}: {StocktakingLabels.Of(seen).ToLowerInvariant()}"
        );
        return stocktaking.Code;
    }

    /// <summary>The lines stand from now on; the machines wait for the signature.</summary>
    private static async Task<Result<string>> CloseAsync(Write write, string code, int confirmed, Seat seat, CancellationToken ct)
    {
        if (await write.Db.StocktakingAsync(code, FacilityScope.Of(seat), ct) is not { } stocktaking)
        {
            return FacilityRefusals.NotFound;
        }

        if (!MachineActs.IsOf(stocktaking.UnitPath, seat))
        {
            return MachineRefusals.NotYours;
        }

        var lines = await write.Db.LinesOf(stocktaking).ToListAsync(ct);
        var waiting = lines.Count(line => line.Result == CountResult.Waiting);
        if (stocktaking.State == StocktakingState.Open && waiting != confirmed)
        {
            return MachineRefusals.NotConfirmed(waiting);
        }

        var done = stocktaking.Close(lines, seat, write.Deed.At);
        if (done.IsRefused)
        {
            return done.Refusal;
        }

        Record(
            write,
            stocktaking,
            "stocktaking-closed",
            $"Đóng kiểm kê: {VietnameseFormat.Number(lines.Count)} máy, chưa đếm {VietnameseFormat.Number(waiting)}"
        );
        write.Tell(stocktaking.UnitPath, null, $"Kiểm kê {stocktaking.Code} đã đóng, chờ lãnh đạo ký", $"/kiem-ke/{stocktaking.Code}");
        return stocktaking.Code;
    }

    private static async Task<Result<string>> SignAsync(
        Write write,
        string code,
        string? hash,
        int confirmed,
        Seat seat,
        CancellationToken ct
    )
    {
        if (await write.Db.StocktakingAsync(code, FacilityScope.Of(seat), ct) is not { } stocktaking)
        {
            return FacilityRefusals.NotFound;
        }

        if (stocktaking.AgainstSigning(seat) is { } against)
        {
            return against;
        }

        if (hash != stocktaking.Hash)
        {
            return FacilityRefusals.OtherContent;
        }

        if (await write.Db.IsOutdatedAsync(stocktaking, ct))
        {
            return MachineRefusals.StocktakingOutdated;
        }

        var lines = await write.Db.LinesOf(stocktaking).AsNoTracking().ToListAsync(ct);
        var lost = lines.Count(line => line.Result is CountResult.Waiting or CountResult.NotSeen);
        if (lost != confirmed)
        {
            return MachineRefusals.NotConfirmed(lost);
        }

        _ = stocktaking.Sign(seat, write.Deed.At);
        await ApplyAsync(write, stocktaking, lines, ct);
        Record(
            write,
            stocktaking,
            "stocktaking-signed",
            $"Lãnh đạo ký kiểm kê, không thấy {VietnameseFormat.Number(lost)} máy, mã nội dung {stocktaking.Hash![..16]}"
        );
        return stocktaking.Code;
    }

    /// <summary>What was seen is written, what nobody found is missing from now on, by name.</summary>
    private static async Task ApplyAsync(Write write, Stocktaking stocktaking, List<StocktakingLine> lines, CancellationToken ct)
    {
        var (province, path, machines) = (stocktaking.ProvinceCode, stocktaking.UnitPath, write.Db.Machines);
        foreach (var chunk in lines.Chunk(500))
        {
            var (byId, ids) = (chunk.ToDictionary(line => line.MachineId), chunk.Select(line => line.MachineId).ToArray());
            var listed = machines.Where(row => row.ProvinceCode == province && ids.Contains(row.Id));
            // What went to another unit or off the books meanwhile is another's business.
            foreach (var machine in await listed.Where(row => row.UnitPath == path && row.State != MachineState.Gone).ToListAsync(ct))
            {
                var line = byId[machine.Id];
                if (line.Result is CountResult.Present or CountResult.Broken)
                {
                    machine.Seen(OfficeClock.DayOf(line.CountedAt!.Value), line.Result == CountResult.Broken);
                }
                // What is being mended is at the workshop, not lost.
                else if (machine.State is not (MachineState.Repairing or MachineState.Missing))
                {
                    machine.Lose($"Không ai tìm thấy khi kiểm kê {stocktaking.Code}");
                    KeepMachine.Record(write, machine, "machine-missing", machine.Reason!);
                }
            }
        }
    }

    private static void Record(Write write, Stocktaking row, string act, string text) =>
        write.Record($"facility.{act}", Stocktaking.RecordKind, row.Id.Value, row.ProvinceCode, row.UnitPath, text);
}
