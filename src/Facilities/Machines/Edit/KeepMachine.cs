using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Sites;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Facilities.Machines.Edit;

/// <summary>Adds a machine or changes what is known of one.</summary>
internal sealed class KeepMachine(WriteGate gate)
{
    /// <param name="code">Null for a new one.</param>
    /// <returns>Its code.</returns>
    public Task<Result<string>> RunAsync(string? code, string unitPath, MachineFacts facts, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
                code is null ? await AddAsync(write, unitPath, facts, seat, token) : await ChangeAsync(write, code, facts, seat, token),
            ct
        );

    public static void Record(Write write, Machine machine, string act, string text) =>
        write.Record($"facility.{act}", Machine.RecordKind, machine.Id.Value, machine.ProvinceCode, machine.UnitPath, text);

    private static async Task<Result<string>> AddAsync(Write write, string unitPath, MachineFacts facts, Seat seat, CancellationToken ct)
    {
        if (!MachineActs.Keeps(unitPath, seat) || !FacilityScope.Of(seat).Covers(unitPath))
        {
            return FacilityRefusals.SiteUnitWrong;
        }

        var today = OfficeClock.DayOf(write.Deed.At);
        if ((facts.Against(today) ?? await AgainstAsync(write.Db, unitPath, facts, null, ct)) is { } against)
        {
            return against;
        }

        var code = await write.Db.NextCodeAsync("TB", seat.ProvinceCode, today.Year, ct);
        var machine = Machine.Make(code, seat.ProvinceCode, unitPath, facts);
        write.Db.Add(machine);
        Record(write, machine, "machine-added", $"Thêm {MachineLabels.Of(machine.Kind).ToLowerInvariant()} “{machine.Name}”");
        return machine.Code;
    }

    private static async Task<Result<string>> ChangeAsync(Write write, string code, MachineFacts facts, Seat seat, CancellationToken ct)
    {
        if (await write.Db.MachineAsync(code, FacilityScope.Of(seat), ct) is not { } machine)
        {
            return FacilityRefusals.NotFound;
        }

        if (!MachineActs.Keeps(machine.UnitPath, seat))
        {
            return MachineRefusals.NotYours;
        }

        if (
            (facts.Against(OfficeClock.DayOf(write.Deed.At)) ?? await AgainstAsync(write.Db, machine.UnitPath, facts, machine.Id, ct)) is
            { } against
        )
        {
            return against;
        }

        var before = machine.Facts;
        var done = machine.Change(facts);
        if (done.IsRefused)
        {
            return done.Refusal;
        }

        write.Record(
            "facility.machine-changed",
            Machine.RecordKind,
            machine.Id.Value,
            machine.ProvinceCode,
            machine.UnitPath,
            "Sửa số liệu máy",
            new { before, after = facts }
        );
        return machine.Code;
    }

    private static async Task<Refusal?> AgainstAsync(Db db, string unitPath, MachineFacts facts, MachineId? but, CancellationToken ct)
    {
        var (province, machines, sites) = (Scope.ProvinceOf(unitPath), db.Machines, db.Sites);
        if (
            facts.SiteId is { } site
            && !await sites.AnyAsync(row => row.ProvinceCode == province && row.Id == site && row.UnitPath == unitPath, ct)
        )
        {
            return MachineRefusals.SiteWrong;
        }

        var serial = facts.Serial;
        var same =
            serial.Length == 0
                ? []
                : await machines
                    .Where(row => row.ProvinceCode == province && row.UnitPath == unitPath && row.Serial == serial)
                    .Select(row => row.Id)
                    .ToListAsync(ct);
        return same.Exists(id => id != but) ? MachineRefusals.SerialTwice : null;
    }
}
