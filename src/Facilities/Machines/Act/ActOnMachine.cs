using ThongSuot.Facilities.Duties;
using ThongSuot.Facilities.Machines.Edit;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Facilities.Machines.Act;

/// <summary>What an act on a machine may carry; each reads its own part.</summary>
/// <param name="To">Path of the commune to which it is offered.</param>
internal sealed record MachineInput(string? Reason = null, string? To = null, string? Number = null, DateOnly? On = null);

/// <summary>Does one act on one machine.</summary>
internal sealed class ActOnMachine(WriteGate gate, Units units, LegalSettingCache law)
{
    public Task<Result<string>> RunAsync(string code, MachineAct act, MachineInput input, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await write.Db.MachineAsync(code, FacilityScope.Of(seat), token) is not { } machine)
                {
                    return FacilityRefusals.NotFound;
                }

                if (MachineActs.Against(act, machine, seat) is { } against)
                {
                    return against;
                }

                var (from, to) = (machine.UnitPath, machine.ToPath);
                var done = Apply(machine, act, input, seat, OfficeClock.DayOf(write.Deed.At));
                if (done.IsRefused)
                {
                    return done.Refusal;
                }

                KeepMachine.Record(write, machine, $"machine-{MachineActs.Forms.Of(act).Slug}", TextOf(machine, act));
                Owe(write, machine, act, from);
                Tell(write, machine, act, from, to);
                return machine.Code;
            },
            ct
        );

    private Result Apply(Machine machine, MachineAct act, MachineInput input, Seat seat, DateOnly today) =>
        act switch
        {
            MachineAct.AskRepair or MachineAct.AskReplacement => machine.Ask(act, input.Reason, seat.AccountId),
            MachineAct.Approve => machine.Approve(),
            MachineAct.Decline => machine.Go(act, MachineState.InUse, input.Reason, needsReason: true),
            MachineAct.Repaired => machine.Repaired(),
            MachineAct.Replaced or MachineAct.WriteOff => machine.TakeOff(act, input.Number, input.On, today),
            MachineAct.SetAside or MachineAct.Reject => machine.Go(act, MachineState.Spare, input.Reason, needsReason: true),
            MachineAct.TakeUp => machine.Go(act, MachineState.InUse, null, needsReason: false),
            MachineAct.Found => machine.Found(input.Reason),
            MachineAct.CallOff => machine.Go(act, MachineState.Spare, null, needsReason: false),
            MachineAct.Accept => machine.Go(act, MachineState.Agreed, null, needsReason: false),
            MachineAct.Offer => machine.Offer(CommuneOf(input.To, seat), seat.AccountId),
            _ => machine.Move(input.Number, input.On, today),
        };

    private string? CommuneOf(string? path, Seat seat) =>
        units.ByPath(path ?? string.Empty) is { Kind: UnitKind.Commune } commune && commune.ProvinceCode == seat.ProvinceCode
            ? commune.Path
            : null;

    private string TextOf(Machine machine, MachineAct act)
    {
        var past = MachineActs.Forms.Of(act).Past;
        return act switch
        {
            MachineAct.Offer => $"{past} cho {units.ByPath(machine.ToPath!)!.Name}",
            MachineAct.Move or MachineAct.Replaced or MachineAct.WriteOff => $"{past}: quyết định số {machine.DecisionNumber}",
            _ => machine.Reason is { } reason ? $"{past}: {reason}" : past,
        };
    }

    /// <summary>A decision begins the terms of both sides: to hand over and change the books, to declare the change.</summary>
    private void Owe(Write write, Machine machine, MachineAct act, string from)
    {
        if (machine.DecisionOn is not { } on || act is not (MachineAct.Move or MachineAct.Replaced or MachineAct.WriteOff))
        {
            return;
        }

        var (subject, cause) = (
            $"{machine.Code}, {machine.Name}, Quyết định {machine.DecisionNumber}",
            $"{machine.Code} {machine.DecisionNumber}"
        );
        if (act == MachineAct.Move)
        {
            write.Owe(DutyKind.HandOver, from, subject, cause, $"/trang-bi/{machine.Code}", on, law);
        }

        write.Owe(DutyKind.Declare, machine.UnitPath, subject, cause, $"/trang-bi/{machine.Code}", on, law);
    }

    private static void Tell(Write write, Machine machine, MachineAct act, string from, string? to)
    {
        var path = $"/trang-bi/{machine.Code}";
        switch (act)
        {
            case MachineAct.Offer:
                write.Tell(machine.ToPath!, null, $"{machine.Code}, {machine.Name}: đề nghị chuyển cho đơn vị, chờ trả lời", path);
                break;
            case MachineAct.Accept or MachineAct.Reject:
                write.Tell(from, null, $"{machine.Code}: bên nhận {(act == MachineAct.Accept ? "đồng ý" : "không nhận")}", path);
                break;
            case MachineAct.Move:
                write.Tell(to!, null, $"{machine.Code}, {machine.Name}: đã có quyết định chuyển về đơn vị, ghi nơi đặt", path);
                break;
            default:
                break;
        }
    }
}
