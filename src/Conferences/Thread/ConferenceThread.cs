using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;

namespace ThongSuot.Conferences.Thread;

/// <summary>Conferences and their conclusions as they stand on the thread.</summary>
internal sealed class ConferenceThread(PermissionRegistry permissions) : IThreadSource
{
    public IReadOnlyList<string> Kinds { get; } = [ConferenceJournal.Kind, ConferenceJournal.ConclusionKind];

    public async Task<IReadOnlyList<ThreadItem>> DescribeAsync(
        Db db,
        string kind,
        IReadOnlyCollection<Guid> ids,
        Seat seat,
        CancellationToken ct
    )
    {
        if (!permissions.Allows(seat.Role, ConferencePermissions.View))
        {
            return [];
        }

        // A draft is known to those who prepare it.
        var (province, drafts) = (seat.ProvinceCode, permissions.Allows(seat.Role, ConferencePermissions.Conclude));
        var seen = db
            .Conferences.AsNoTracking()
            .Where(row => row.ProvinceCode == province && (drafts || row.State != ConferenceState.Draft));
        if (kind == ConferenceJournal.Kind)
        {
            var keys = ids.Select(ConferenceId.From).ToList();
            var rows = await seen.Where(row => keys.Contains(row.Id)).ToListAsync(ct);
            return
            [
                .. rows.Select(row => new ThreadItem(
                    kind,
                    row.Id.Value,
                    ConferenceLabels.Of(row.Kind),
                    row.Code,
                    row.Title,
                    ConferenceLabels.Of(row.State),
                    ConferenceLabels.Style(row.State),
                    row.IsOver ? null : row.Chair,
                    ConferenceJournal.PathOf(row.Code),
                    row.StartsAt
                )),
            ];
        }

        var conclusions = await db
            .Conclusions.AsNoTracking()
            .Where(row => ids.Contains(row.Id))
            .Join(seen, row => row.ConferenceId, row => row.Id, (row, conference) => new { row, conference.Code })
            .ToListAsync(ct);
        return
        [
            .. conclusions.Select(found => new ThreadItem(
                kind,
                found.row.Id,
                "Kết luận",
                $"{found.row.Number}",
                found.row.Text,
                found.row.DirectiveId is not null ? "Đã giao việc"
                    : found.row.Exemption is not null ? "Không cần giao việc"
                    : "Chưa giao việc",
                found.row.IsAssigned ? "in-time" : "near",
                found.row.IsAssigned ? null : "Văn phòng UBND tỉnh",
                $"{ConferenceJournal.PathOf(found.Code)}/ket-luan",
                found.row.At
            )),
        ];
    }
}
