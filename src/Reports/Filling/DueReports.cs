using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;
using ThongSuot.Reports.Demands;
using ThongSuot.Territory;

namespace ThongSuot.Reports.Filling;

/// <summary>A report that a unit owes, or an office waits for.</summary>
/// <param name="Answer">The unit's own; null while nothing was saved, and for the office that waits.</param>
/// <param name="Missing">How many units have not sent; of an office that waits.</param>
internal sealed record DueReport(ReportDemand Demand, DemandPeriod Period, DateTimeOffset DueAt, UnitAnswer? Answer, int Missing, int Units)
{
    public bool IsSent => Answer is { IsSent: true };
}

/// <summary>What a seat's unit owes and its office waits for: the last period that has ended, and what is missing before it.</summary>
internal sealed class DueReports(DemandPeriods periods, Units units, PermissionRegistry registry, OfficeClock clock) : ITodaySource
{
    public string Name => "Báo cáo";

    /// <summary>What the unit of a seat must answer, the most urgent first; what it has sent last.</summary>
    public async Task<IReadOnlyList<DueReport>> OwedAsync(Db db, Seat seat, CancellationToken ct)
    {
        var unit = seat.SpeaksFor;
        var asked = (await AskedAsync(db, seat, ct))
            .Where(pair => DemandRules.UnitsOf(pair.Demand.Facts, seat.ProvinceCode, units).Any(one => one.Path == unit))
            .ToList();
        if (asked.Count == 0)
        {
            return [];
        }

        var (reports, province, oldest) = (db.UnitReports, seat.ProvinceCode, asked.Min(pair => pair.Period.To));
        var own = await reports
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.UnitPath == unit && row.PeriodTo >= oldest)
            .ToListAsync(ct);
        return
        [
            .. asked
                .Select(pair => new DueReport(
                    pair.Demand,
                    pair.Period,
                    periods.DueAt(pair.Demand, pair.Period, unit),
                    UnitAnswer.Of(own.Where(row => row.DemandId == pair.Demand.Id && row.Period == pair.Period.Key)),
                    0,
                    1
                ))
                .Where(due =>
                    due is not { IsSent: true, Answer.Correction: null } || DemandPeriods.LastEnded(due.Demand, clock.Today) == due.Period
                )
                .OrderBy(due => due.IsSent)
                .ThenBy(due => due.DueAt),
        ];
    }

    /// <summary>What the office of a seat asked for and has not got from everybody.</summary>
    public async Task<IReadOnlyList<DueReport>> AwaitedAsync(Db db, Seat seat, CancellationToken ct)
    {
        var asked = (await AskedAsync(db, seat, ct)).Where(pair => pair.Demand.AskerPath == seat.SpeaksFor).ToList();
        if (asked.Count == 0)
        {
            return [];
        }

        var (reports, province) = (db.UnitReports, seat.ProvinceCode);
        var (ids, keys) = (asked.Select(pair => pair.Demand.Id).ToList(), asked.Select(pair => pair.Period.Key).Distinct().ToList());
        var sent = (
            await reports
                .AsNoTracking()
                .Where(row => row.ProvinceCode == province && ids.Contains(row.DemandId) && keys.Contains(row.Period))
                .Where(row =>
                    row.Status == UnitReportStatus.Sent || row.Status == UnitReportStatus.Approved || row.Status == UnitReportStatus.Locked
                )
                .GroupBy(row => new { row.DemandId, row.Period })
                .Select(group => new
                {
                    group.Key.DemandId,
                    group.Key.Period,
                    Units = group.Select(row => row.UnitPath).Distinct().Count(),
                })
                .ToListAsync(ct)
        ).ToDictionary(row => (row.DemandId, row.Period), row => row.Units);
        return
        [
            .. asked
                .Select(pair =>
                {
                    var all = DemandRules.UnitsOf(pair.Demand.Facts, province, units).Count;
                    return new DueReport(
                        pair.Demand,
                        pair.Period,
                        periods.DueAt(pair.Demand, pair.Period, UnitPath.OfProvince(province)),
                        null,
                        all - sent.GetValueOrDefault((pair.Demand.Id, pair.Period.Key)),
                        all
                    );
                })
                .Where(due => due.Missing > 0 || DemandPeriods.LastEnded(due.Demand, clock.Today) == due.Period)
                .OrderBy(due => due.DueAt),
        ];
    }

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!registry.Allows(seat.Role, ReportWorkPermissions.View) || seat.ProvinceCode.Length == 0)
        {
            return [];
        }

        var lines = new List<TodayLine>();
        var all = registry.Allows(seat.Role, ReportWorkPermissions.Fill) ? await OwedAsync(db, seat, ct) : [];
        var owed = all.Where(due => !due.IsSent).ToList();
        // A correction waits for the leader like any report; it is owed by nobody, for what it corrects was sent.
        var mine = seat.Leads ? all.Where(due => due.Answer?.Last.Status == UnitReportStatus.Waiting).ToList() : owed;
        if (mine.Count > 0)
        {
            lines.Add(Line(TodayPart.ToDo, seat.Leads ? "báo cáo chờ tôi ký" : "báo cáo phải nộp", mine));
        }

        // Whoever makes a correction, or got it back, has it in hand though nothing is owed.
        var corrections = seat.Leads ? [] : all.Where(due => due.Answer?.Correction is { IsOpen: true }).ToList();
        if (corrections.Count > 0)
        {
            lines.Add(Line(TodayPart.ToDo, "bản đính chính báo cáo chưa trình ký", corrections));
        }

        var late = owed.Where(due => due.DueAt < clock.Now).ToList();
        if (late.Count > 0)
        {
            lines.Add(Line(TodayPart.DueToday, "báo cáo quá hạn chưa gửi", late));
        }

        var awaited = registry.Allows(seat.Role, ReportWorkPermissions.Demand)
            ? (await AwaitedAsync(db, seat, ct)).Where(due => due.Missing > 0).ToList()
            : [];
        if (awaited.Count > 0)
        {
            lines.Add(Line(TodayPart.WaitingFor, "kỳ báo cáo còn đơn vị chưa gửi", awaited));
        }

        return lines;
    }

    private static TodayLine Line(TodayPart part, string text, List<DueReport> due) =>
        new(
            part,
            text,
            due.Count,
            "/bao-cao",
            [
                .. due.Take(TodayLine.MostUrgent)
                    .Select(one => new TodayItem(
                        one.Missing > 0
                            ? $"{one.Demand.Name}, {one.Period.Name}: thiếu {one.Missing}/{one.Units} đơn vị"
                            : $"{one.Demand.Name}, {one.Period.Name}",
                        one.Missing > 0
                            ? FillingLabels.RollUpPath(one.Demand.Code, one.Period.Key)
                            : FillingLabels.PathOf(one.Demand.Code, one.Period.Key),
                        one.DueAt
                    )),
            ]
        );

    private async Task<IReadOnlyList<(ReportDemand Demand, DemandPeriod Period)>> AskedAsync(Db db, Seat seat, CancellationToken ct)
    {
        var (demands, province, today) = (db.ReportDemands, seat.ProvinceCode, clock.Today);
        var inForce = await demands
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.Status == DemandStatus.InForce && row.Channel == DemandChannel.Here)
            .OrderBy(row => row.Code)
            .ToListAsync(ct);
        return [.. inForce.SelectMany(demand => DemandPeriods.Asked(demand, today), (demand, period) => (demand, period))];
    }
}
