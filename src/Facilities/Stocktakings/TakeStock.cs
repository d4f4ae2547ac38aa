using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Machines;
using ThongSuot.Facilities.Machines.Edit;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Facilities.Stocktakings;

/// <summary>Opens a stocktaking, counts a machine of it, closes it and signs it.</summary>
internal sealed class TakeStock(WriteGate gate)
{
    /// <returns>Its code.</returns>
    public Task<Result<string>> OpenAsync(string unitPath, DateOnly? on, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(deed, (write, token) => OpenAsync(write, unitPath, on, seat, token), ct);

    /// <returns>The code of the stocktaking.</returns>
    public Task<Result<string>> CountAsync(string machineCode, CountResult? result, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(deed, (write, token) => CountAsync(write, machineCode, result, seat, token), ct);

    public Task<Result<string>> CloseAsync(string code, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(deed, (write, token) => CloseAsync(write, code, seat, token), ct);

    public Task<Result<string>> SignAsync(string code, string? hash, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await write.Db.StocktakingAsync(code, FacilityScope.Of(seat), token) is not { } stocktaking)
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

                _ = stocktaking.Sign(seat, write.Deed.At);
                Record(write, stocktaking, "stocktaking-signed", $"Lãnh đạo ký kiểm kê, mã nội dung {stocktaking.Hash![..16]}");
                return stocktaking.Code;
            },
            ct
        );

    private static async Task<Result<string>> OpenAsync(Write write, string unitPath, DateOnly? on, Seat seat, CancellationToken ct)
    {
        var today = OfficeClock.DayOf(write.Deed.At);
        if (!MachineActs.IsOf(unitPath, seat))
        {
            return MachineRefusals.NotYours;
        }

        if (on is not { } day || day > today)
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
        if (seen != CountResult.NotSeen)
        {
            machine.Seen(OfficeClock.DayOf(write.Deed.At), seen == CountResult.Broken);
        }

        KeepMachine.Record(
            write,
            machine,
            "machine-counted",
            $"Kiểm kê {stocktaking.Code}: {StocktakingLabels.Of(seen, open: true).ToLowerInvariant()}"
        );
        return stocktaking.Code;
    }

    /// <summary>What nobody found is missing from now on, by name.</summary>
    private static async Task<Result<string>> CloseAsync(Write write, string code, Seat seat, CancellationToken ct)
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
        var done = stocktaking.Close(lines, seat, write.Deed.At);
        if (done.IsRefused)
        {
            return done.Refusal;
        }

        var lost = lines.Where(line => line.Result is CountResult.Waiting or CountResult.NotSeen).ToList();
        foreach (var ids in lost.Select(line => line.MachineId).Chunk(500))
        {
            var (province, machines) = (stocktaking.ProvinceCode, write.Db.Machines);
            var gone = machines.Where(row => row.ProvinceCode == province && ids.Contains(row.Id));
            // What went to another unit or to be mended meanwhile is not lost.
            foreach (
                var machine in await gone.Where(row => row.UnitPath == stocktaking.UnitPath && row.State != MachineState.Repairing)
                    .ToListAsync(ct)
            )
            {
                machine.Lose($"Không ai tìm thấy khi kiểm kê {stocktaking.Code}");
                KeepMachine.Record(write, machine, "machine-missing", machine.Reason!);
            }
        }

        Record(
            write,
            stocktaking,
            "stocktaking-closed",
            $"Đóng kiểm kê: {VietnameseFormat.Number(lines.Count)} máy, không tìm thấy {VietnameseFormat.Number(lost.Count)}"
        );
        return stocktaking.Code;
    }

    private static void Record(Write write, Stocktaking row, string act, string text) =>
        write.Record($"facility.{act}", Stocktaking.RecordKind, row.Id.Value, row.ProvinceCode, row.UnitPath, text);
}
