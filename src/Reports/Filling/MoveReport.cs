using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;
using ThongSuot.Reports.Demands;

namespace ThongSuot.Reports.Filling;

/// <summary>Carries a unit's report from draft to the leader's signature, to the office that asked, and back.</summary>
internal sealed class MoveReport(WriteGate gate, FillingReads reads, Calendars calendars)
{
    public Task<Result<string>> RunAsync(
        string code,
        string period,
        string unitPath,
        UnitReportAct act,
        string? content,
        Seat seat,
        Deed deed,
        CancellationToken ct
    ) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await reads.OpenAsync(write.Db, code, period, unitPath, seat, write.Deed.At, token, FillingLook.Act) is not { } sheet)
                {
                    return FillingRefusals.NotFound;
                }

                return Move(write, sheet, act, content, seat);
            },
            ct
        );

    /// <summary>The same within a write, of a report that was opened for it.</summary>
    public Result<string> Move(Write write, FillingSheet sheet, UnitReportAct act, string? content, Seat seat)
    {
        if (sheet.Report is not { } report)
        {
            return FillingRefusals.NothingSaved;
        }

        if (Against(act, sheet, report, content, seat, write.Deed.At) is { } refusal)
        {
            return refusal;
        }

        if (act == UnitReportAct.Correct)
        {
            Correct(write, sheet, report, content!.Trim(), seat);
        }
        else if (report.Do(act, seat.Signature, content?.Trim(), sheet.Known, write.Deed.At).Refusal is { } impossible)
        {
            return impossible;
        }
        else
        {
            SaveReport.Record(write, sheet, report, UnitReportActs.Forms.Of(act).Slug, TextOf(act, sheet, report));
        }

        Tell(write, sheet, report, act);
        return sheet.Demand.Code;
    }

    private Refusal? Against(UnitReportAct act, FillingSheet sheet, UnitReport report, string? content, Seat seat, DateTimeOffset at)
    {
        if ((sheet.InHand is null ? UnitReportActs.Against(act, report, sheet.Demand, seat) : FillingRefusals.InCorrection) is { } against)
        {
            return against;
        }

        if (!UnitReportActs.Forms.Of(act).ContentOptional && string.IsNullOrWhiteSpace(content))
        {
            return FillingRefusals.ReasonMissing;
        }

        if (content?.Trim().Length is > SaveReport.NoteLength and var length)
        {
            return FillingRefusals.ReasonTooLong(length);
        }

        if (act is not (UnitReportAct.Submit or UnitReportAct.Sign))
        {
            return null;
        }

        if (!sheet.Demand.IsAsked)
        {
            return FillingRefusals.NotInForce;
        }

        return sheet.Period.HasEnded(OfficeClock.DayOf(at))
            ? Incomplete(sheet)
            : FillingRefusals.NotEnded(sheet.Period, calendars.For(sheet.Unit.Path).NextWorkingDay(sheet.Period.To));
    }

    /// <summary>Every cell has a number or a reason why not; what is striking has a reason.</summary>
    private static Refusal? Incomplete(FillingSheet sheet)
    {
        var explained = sheet
            .Entries.Where(entry => entry.Value.Note is not null)
            .Select(entry => entry.Key)
            .ToHashSet(StringComparer.Ordinal);
        var numbers = sheet.Now;
        return Refusal.Together([
            .. sheet
                .Demand.Cells.Where(cell => !cell.IsKnown && !numbers.ContainsKey(cell.Key) && !explained.Contains(cell.Key))
                .Select(cell => FillingRefusals.Missing(cell, SaveReport.FieldOf(cell.Key))),
            .. sheet
                .Remarks.Where(remark => remark.WantsReason && !explained.Contains(remark.Key))
                .Select(remark => FillingRefusals.Doubtful(remark.Text, SaveReport.FieldOf(remark.Key))),
        ]);
    }

    private static void Correct(Write write, FillingSheet sheet, UnitReport report, string reason, Seat seat)
    {
        var next = report.Correction(reason, seat.Signature, write.Deed.At);
        write.Db.UnitReports.Add(next);
        SaveReport.Record(write, sheet, next, "corrected", $"Lập bản đính chính lần {next.Revision - 1}, {sheet.Period.Name}: {reason}");
    }

    private static string TextOf(UnitReportAct act, FillingSheet sheet, UnitReport report)
    {
        var text = $"{UnitReportActs.Forms.Of(act).Past} báo cáo {sheet.Period.Name}";
        return act switch
        {
            UnitReportAct.Sign when report.IsCorrection =>
                $"{text}, bản đính chính lần {report.Revision - 1}; số hệ thống chốt lúc {VietnameseFormat.Moment(report.SentAt!.Value)}",
            UnitReportAct.Sign when report.IsLate =>
                $"{text}, chậm so với hạn {VietnameseFormat.Moment(report.DueAt)}; số hệ thống chốt lúc {VietnameseFormat.Moment(report.SentAt!.Value)}",
            UnitReportAct.Sign => $"{text}, đúng hạn; số hệ thống chốt lúc {VietnameseFormat.Moment(report.SentAt!.Value)}",
            UnitReportAct.Return => $"{text}: {report.ReturnReason}",
            _ => text,
        };
    }

    private static void Tell(Write write, FillingSheet sheet, UnitReport report, UnitReportAct act)
    {
        var what = $"{sheet.Demand.Name}, {sheet.Period.Name}";
        var own = FillingLabels.PathOf(sheet.Demand.Code, sheet.Period.Key);
        switch (act)
        {
            case UnitReportAct.Submit:
                write.Tell(report.UnitPath, null, $"Chờ ký: {what}", own);
                break;
            case UnitReportAct.Return:
                write.Tell(report.UnitPath, report.PreparedBySeat, $"Trả lại: {what}. {report.ReturnReason}", own);
                break;
            case UnitReportAct.Sign when report.IsCorrection:
                write.Tell(
                    sheet.Demand.AskerPath,
                    null,
                    $"{sheet.Unit.Name} đính chính: {what}",
                    FillingLabels.PathOf(sheet.Demand.Code, sheet.Period.Key, sheet.Unit.Code)
                );
                break;
        }
    }
}
