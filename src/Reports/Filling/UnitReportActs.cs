using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Reports.Demands;
using ThongSuot.Web.Acts;

namespace ThongSuot.Reports.Filling;

/// <summary>The acts on a unit's report as forms, and who may do them.</summary>
internal static class UnitReportActs
{
    public static ActForms<UnitReportAct> Forms { get; } =
        new(
            new(UnitReportAct.Submit, "trinh-ky", "Kiểm tra và trình ký", "Lãnh đạo đơn vị xem, ký và gửi.", Forward: true)
            {
                Past = "Trình ký",
                ContentOptional = true,
            },
            new(UnitReportAct.TakeBack, "rut-ve", "Rút về để sửa", "Báo cáo về nháp.") { ContentOptional = true },
            new(UnitReportAct.Sign, "ky-gui", "Ký và gửi", "Số liệu chốt tại thời điểm ký và gửi cơ quan yêu cầu.", Forward: true)
            {
                ContentOptional = true,
            },
            new(UnitReportAct.Return, "tra-lai", "Trả lại", "Đơn vị sửa rồi gửi lại; hạn nộp không đổi.") { Content = "Lý do" },
            new(UnitReportAct.Approve, "duyet", "Duyệt", "Số liệu được dùng để tổng hợp.", Forward: true)
            {
                Content = "Ý kiến",
                ContentOptional = true,
            },
            new(UnitReportAct.Lock, "khoa", "Khóa", "Không đính chính được nữa.") { Content = "Ý kiến", ContentOptional = true },
            new(UnitReportAct.Correct, "dinh-chinh", "Lập bản đính chính", "Bản đã gửi giữ nguyên; bản mới ghi lý do và gửi lại.")
            {
                Content = "Sai ở đâu, vì sao",
            }
        );

    /// <summary>Why a seat may not do an act on a report, or null; the state first.</summary>
    public static Refusal? Against(UnitReportAct act, UnitReport report, ReportDemand demand, Seat seat)
    {
        if (report.Allowed(act) is { } refusal)
        {
            return refusal;
        }

        if (act is UnitReportAct.Return or UnitReportAct.Approve or UnitReportAct.Lock)
        {
            if (seat.SpeaksFor != demand.AskerPath)
            {
                return FillingRefusals.AskerDecides;
            }

            // Who checks may send it back; that it counts, and that nothing is corrected any more, is said by the body's leader.
            return act == UnitReportAct.Return || seat.Leads ? null : FillingRefusals.AskersLeaderDecides;
        }

        if (seat.SpeaksFor != report.UnitPath)
        {
            return FillingRefusals.OtherUnit;
        }

        return act == UnitReportAct.Sign && !seat.Leads ? FillingRefusals.LeaderSigns : null;
    }
}
