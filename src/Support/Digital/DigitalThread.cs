using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Territory;

namespace ThongSuot.Support.Digital;

/// <summary>Teams on the thread: a difficulty that people told one leads back to it.</summary>
internal sealed class DigitalThread(Units units, PermissionRegistry permissions)
    : RecordThread<DigitalTeam>(DigitalTeam.RecordKind, SupportPermissions.View, permissions)
{
    protected override IQueryable<DigitalTeam> Seen(Db db, IReadOnlyCollection<Guid> ids, Seat seat)
    {
        var keys = ids.Select(DigitalTeamId.From).ToList();
        return db.TeamsSeen(seat.Scope).Where(row => keys.Contains(row.Id));
    }

    protected override ThreadItem ItemOf(DigitalTeam row) =>
        new(
            DigitalTeam.RecordKind,
            row.Id.Value,
            "Tổ công nghệ số",
            row.Code,
            row.Hamlet,
            "Đang hoạt động",
            "in-time",
            units.ByPath(row.UnitPath)?.Name,
            $"/to-cong-nghe-so/{row.Code}",
            row.AddedAt
        );
}
