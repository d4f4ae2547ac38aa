using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Reports.Demands;
using ThongSuot.Reports.Issued;

namespace ThongSuot.Reports;

/// <summary>Demands and made reports as whoever walks the thread sees them.</summary>
internal sealed class ReportThread(PermissionRegistry permissions) : IThreadSource
{
    public IReadOnlyList<string> Kinds { get; } = [WriteDemand.Kind, PrepareReport.Kind];

    public async Task<IReadOnlyList<ThreadItem>> DescribeAsync(
        Db db,
        string kind,
        IReadOnlyCollection<Guid> ids,
        Seat seat,
        CancellationToken ct
    ) =>
        !permissions.Allows(seat.Role, ReportWorkPermissions.View) ? []
        : kind == WriteDemand.Kind ? await DemandsAsync(db, ids, seat, ct)
        : await IssuedAsync(db, ids, seat, ct);

    private static async Task<IReadOnlyList<ThreadItem>> DemandsAsync(Db db, IReadOnlyCollection<Guid> ids, Seat seat, CancellationToken ct)
    {
        var keys = ids.Select(id => new DemandId(id)).ToList();
        var rows = await DemandReads.Seen(db.ReportDemands.AsNoTracking(), seat).Where(row => keys.Contains(row.Id)).ToListAsync(ct);
        return
        [
            .. rows.Select(row => new ThreadItem(
                WriteDemand.Kind,
                row.Id.Value,
                "Yêu cầu báo cáo",
                row.Code,
                row.Name,
                DemandLabels.Of(row.Status),
                DemandLabels.Style(row.Status),
                row.WhoAsks,
                DemandLabels.PathOf(row.Code),
                row.DecidedAt ?? Platform.Time.OfficeClock.StartOf(row.ValidFrom)
            )),
        ];
    }

    private static async Task<IReadOnlyList<ThreadItem>> IssuedAsync(Db db, IReadOnlyCollection<Guid> ids, Seat seat, CancellationToken ct)
    {
        var (keys, province) = (ids.Select(id => new IssuedReportId(id)).ToList(), seat.ProvinceCode);
        var rows = await db
            .IssuedReports.AsNoTracking()
            .Where(row => row.ProvinceCode == province && keys.Contains(row.Id))
            .ToListAsync(ct);
        return
        [
            .. rows.Where(row => PrepareReport.Sees(seat, row))
                .Select(row => new ThreadItem(
                    PrepareReport.Kind,
                    row.Id.Value,
                    "Báo cáo",
                    row.Code,
                    IssuedReads.TitleOf(row),
                    IssueLabels.Of(row.Status),
                    IssueLabels.Style(row.Status),
                    row.Content.Body,
                    IssuedReads.PathOf(row.Code),
                    row.PreparedAt
                )),
        ];
    }
}
