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
    /// <param name="before">What counted of the period before.</param>
    public static IReadOnlyList<ManyReportLine> Of(
        UnitReportAct act,
        ReportDemand demand,
        IEnumerable<Unit> units,
        IReadOnlyDictionary<string, UnitAnswer> answers,
        IReadOnlyDictionary<string, UnitAnswer> before,
        Seat seat
    ) =>
        [
            .. units.Select(unit =>
                answers.GetValueOrDefault(unit.Path)?.Last is { } report
                    ? new ManyReportLine(
                        unit,
                        WhatOf(report),
                        WhyNot(act, demand, report, before.GetValueOrDefault(unit.Path)?.Counts, seat)
                    )
                    : new ManyReportLine(unit, string.Empty, FillingRefusals.NotSent)
            ),
        ];

    /// <summary>The same, read.</summary>
    public static async Task<IReadOnlyList<ManyReportLine>> ReadAsync(
        Db db,
        UnitReportAct act,
        ReportDemand demand,
        DemandPeriod period,
        IEnumerable<Unit> units,
        Seat seat,
        CancellationToken ct
    ) =>
        Of(
            act,
            demand,
            units,
            await FillingReads.OfPeriodAsync(db, demand, period.Key, ct),
            period.Previous is { } previous
                ? await FillingReads.OfPeriodAsync(db, demand, previous.Key, ct)
                : new Dictionary<string, UnitAnswer>(),
            seat
        );

    private static string WhatOf(UnitReport report)
    {
        if (report.SentAt is not { } sent)
        {
            return FillingLabels.Of(report.Status);
        }

        var how =
            report.IsCorrection ? $"đính chính lần {report.Revision - 1}"
            : report.IsLate ? "chậm"
            : "đúng hạn";
        return $"gửi {VietnameseFormat.Moment(sent)}, {how}";
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
