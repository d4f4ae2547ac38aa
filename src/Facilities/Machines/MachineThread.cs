using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Time;

namespace ThongSuot.Facilities.Machines;

/// <summary>Machines as they stand on the thread: a difficulty that was raised from one leads back to it.</summary>
internal sealed class MachineThread(HandoverSettlement settlement, PermissionRegistry permissions) : IThreadSource
{
    public IReadOnlyList<string> Kinds { get; } = [Machine.RecordKind];

    public async Task<IReadOnlyList<ThreadItem>> DescribeAsync(
        Db db,
        string kind,
        IReadOnlyCollection<Guid> ids,
        Seat seat,
        CancellationToken ct
    )
    {
        if (!permissions.Allows(seat.Role, FacilityPermissions.View))
        {
            return [];
        }

        var keys = ids.Select(MachineId.From).ToList();
        var rows = await db.MachinesSeen(FacilityScope.Of(seat)).AsNoTracking().Where(row => keys.Contains(row.Id)).ToListAsync(ct);
        return
        [
            .. rows.Select(row => new ThreadItem(
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
            )),
        ];
    }
}
