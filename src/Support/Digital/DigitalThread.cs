using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Territory;

namespace ThongSuot.Support.Digital;

/// <summary>Teams on the thread: a difficulty that people told one leads back to it.</summary>
internal sealed class DigitalThread(Units units, PermissionRegistry permissions) : IThreadSource
{
    public IReadOnlyList<string> Kinds { get; } = [DigitalTeam.RecordKind];

    public async Task<IReadOnlyList<ThreadItem>> DescribeAsync(
        Db db,
        string kind,
        IReadOnlyCollection<Guid> ids,
        Seat seat,
        CancellationToken ct
    )
    {
        if (!permissions.Allows(seat.Role, SupportPermissions.View))
        {
            return [];
        }

        var keys = ids.Select(DigitalTeamId.From).ToList();
        var rows = await db.TeamsSeen(seat.Scope).AsNoTracking().Where(row => keys.Contains(row.Id)).ToListAsync(ct);
        return
        [
            .. rows.Select(row => new ThreadItem(
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
            )),
        ];
    }
}
