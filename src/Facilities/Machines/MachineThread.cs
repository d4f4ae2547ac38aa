using ThongSuot.Facilities.Handovers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Time;

namespace ThongSuot.Facilities.Machines;

/// <summary>Machines as they stand on the thread: a difficulty that was raised from one leads back to it.</summary>
internal sealed class MachineThread(HandoverSettlement settlement, PermissionRegistry permissions)
    : RecordThread<Machine>(Machine.RecordKind, FacilityPermissions.View, permissions)
{
    protected override IQueryable<Machine> Seen(Db db, IReadOnlyCollection<Guid> ids, Seat seat)
    {
        var keys = ids.Select(MachineId.From).ToList();
        return db.MachinesSeen(FacilityScope.Of(seat)).Where(row => keys.Contains(row.Id));
    }

    protected override ThreadItem ItemOf(Machine row) =>
        new(
            Machine.RecordKind,
            row.Id.Value,
            "Máy",
            row.Code,
            $"{MachineLabels.Of(row.Kind)}: {row.Name}",
            MachineLabels.Of(row.State),
            MachineLabels.Style(row.State),
            row.State == MachineState.Gone ? null : settlement.NameOf(row.UnitPath),
            $"/trang-bi/{row.Code}",
            OfficeClock.StartOf(new DateOnly(row.Year ?? OfficeDates.Earliest.Year, 1, 1))
        );
}
