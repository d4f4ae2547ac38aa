using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Time;

namespace ThongSuot.Facilities.Handovers;

/// <summary>Handovers as they stand on the thread: a difficulty that was raised from one leads back to it.</summary>
internal sealed class HandoverThread(HandoverSettlement settlement, PermissionRegistry permissions)
    : RecordThread<Handover>(Handover.RecordKind, FacilityPermissions.View, permissions)
{
    protected override IQueryable<Handover> Seen(Db db, IReadOnlyCollection<Guid> ids, Seat seat)
    {
        var keys = ids.Select(HandoverId.From).ToList();
        return db.HandoversSeen(FacilityScope.Of(seat)).Where(row => keys.Contains(row.Id));
    }

    protected override ThreadItem ItemOf(Handover row) =>
        new(
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
        );
}
