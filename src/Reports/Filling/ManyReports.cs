using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Reports.Demands;
using ThongSuot.Territory;

namespace ThongSuot.Reports.Filling;

/// <summary>One unit of a period, and what an act would do to its report.</summary>
/// <param name="What">What the report is like, in words.</param>
/// <param name="LeftOut">Why nothing is done; null when it will be.</param>
internal sealed record ManyReportLine(Unit Unit, string What, string? LeftOut);

/// <summary>What approving or locking all reports of a period would do to each: nothing is written.</summary>
internal static class ManyReports
{
    /// <param name="reports">The last revision of each unit: the one that the act would meet.</param>
    /// <param name="before">What counted of the period before.</param>
    public static IReadOnlyList<ManyReportLine> Of(
        UnitReportAct act,
        ReportDemand demand,
        IEnumerable<Unit> units,
        IReadOnlyDictionary<string, UnitReport> reports,
        IReadOnlyDictionary<string, UnitReport> before,
        Seat seat
    ) =>
        [
            .. units.Select(unit =>
                reports.GetValueOrDefault(unit.Path) is { } report
                    ? new ManyReportLine(unit, WhatOf(report), WhyNot(act, demand, report, before.GetValueOrDefault(unit.Path), seat))
                    : new ManyReportLine(unit, string.Empty, FillingRefusals.NotSent)
            ),
        ];

    /// <summary>The last revision of each unit, sent or in hand.</summary>
    public static async Task<IReadOnlyDictionary<string, UnitReport>> LastAsync(
        Db db,
        ReportDemand demand,
        string period,
        CancellationToken ct
    )
    {
        var (reports, province, id) = (db.UnitReports, demand.ProvinceCode, demand.Id);
        var all = await reports
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.DemandId == id && row.Period == period)
            .ToListAsync(ct);
        return all.GroupBy(row => row.UnitPath, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.MaxBy(row => row.Revision)!, StringComparer.Ordinal);
    }

    private static string WhatOf(UnitReport report)
    {
        if (report.SentAt is not { } sent)
        {
            return FillingLabels.Of(report.Status);
        }

        var words = $"gửi {VietnameseFormat.Moment(sent)}{(report.IsLate ? ", chậm" : ", đúng hạn")}";
        return report.IsCorrection ? $"{words}, đính chính lần {report.Revision - 1}" : words;
    }

    private static string? WhyNot(UnitReportAct act, ReportDemand demand, UnitReport report, UnitReport? before, Seat seat)
    {
        if (!report.IsSent)
        {
            return report.IsCorrection ? FillingRefusals.CorrectionInHand : FillingRefusals.NotSent;
        }

        if (UnitReportActs.Against(act, report, demand, seat) is { } refusal)
        {
            return report.Allowed(act) is null ? refusal.Message : FillingRefusals.Already(FillingLabels.Of(report.Status));
        }

        // What the unit had to explain is read one by one: only what nobody needs to look at is approved with the others.
        return act == UnitReportAct.Approve && RemarkOn(demand, report, before) is { } remark ? FillingRefusals.ReadFirst(remark) : null;
    }

    private static string? RemarkOn(ReportDemand demand, UnitReport report, UnitReport? before)
    {
        var last = before is { IsSent: true } ? FillingSheet.NumbersOf(before.Entries, before.Known) : new Dictionary<string, decimal>();
        var numbers = FillingSheet.NumbersOf(report.Entries, report.Known);
        if (CellChecks.Of(demand.Cells, numbers, last).FirstOrDefault(remark => remark.WantsReason) is { } remark)
        {
            return demand.Cells.First(cell => cell.Key == remark.Key).Name;
        }

        return demand.Cells.FirstOrDefault(cell => report.Entries.GetValueOrDefault(cell.Key)?.Note is not null)?.Name;
    }
}
