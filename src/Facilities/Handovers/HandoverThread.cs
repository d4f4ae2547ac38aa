using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Time;

namespace ThongSuot.Facilities.Handovers;

/// <summary>Handovers as they stand on the thread: a difficulty that was raised from one leads back to it.</summary>
internal sealed class HandoverThread(HandoverSettlement settlement, PermissionRegistry permissions) : IThreadSource
{
    public IReadOnlyList<string> Kinds { get; } = [Handover.RecordKind];

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

        var keys = ids.Select(HandoverId.From).ToList();
        var rows = await db.HandoversSeen(FacilityScope.Of(seat)).AsNoTracking().Where(row => keys.Contains(row.Id)).ToListAsync(ct);
        return
        [
            .. rows.Select(row => new ThreadItem(
                Handover.RecordKind,
                row.Id.Value,
                "Bàn giao",
                row.Code,
                $"{row.OldName}, {row.OldDistrict}",
                HandoverLabels.Of(row.State),
                HandoverLabels.Style(row.State),
                row.State == HandoverState.HandedOver ? null : settlement.NameOf(row.UnitPath),
                $"/ban-giao/{row.Code}",
                OfficeClock.StartOf(row.DecisionOn)
            )),
        ];
    }
}
