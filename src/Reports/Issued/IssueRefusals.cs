using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Reports.Demands;

namespace ThongSuot.Reports.Issued;

/// <summary>Why a report is not prepared or issued.</summary>
internal static class IssueRefusals
{
    public static Refusal NotFound { get; } =
        new("report.not-found", "Không tìm thấy báo cáo, hoặc ngoài phạm vi của vị trí đang dùng. Xem lại đường dẫn.");

    public static Refusal UnknownTemplate { get; } =
        new("report.unknown-template", "Không có mẫu báo cáo này. Chọn trong danh sách.", "Template");

    public static Refusal UnknownPeriod { get; } =
        new("report.unknown-period", "Mẫu này không lập cho kỳ đã chọn. Chọn kỳ trong danh sách.", "Period");

    public static Refusal NotPrepared { get; } =
        new("report.not-prepared", "Báo cáo đã phát hành hoặc đã bỏ nên không làm được việc này. Tải lại trang để xem trạng thái.");

    public static Refusal NotYours { get; } = new("report.not-yours", "Báo cáo này của cơ quan khác. Chỉ xem được.");

    public static Refusal LeaderIssues { get; } = new("report.leader-issues", "Lãnh đạo cơ quan phát hành báo cáo. Trình lãnh đạo.");

    public static Refusal NumberMissing { get; } =
        new("report.number-missing", "Chưa có số, ký hiệu văn bản. Nhập như 125/BC-UBND.", "Number");

    public static Refusal DateWrong { get; } =
        new("report.date-wrong", "Ngày ban hành phải từ ngày lập báo cáo đến hôm nay. Nhập lại.", "IssuedOn");

    public static Refusal AlreadyIssued(string code) =>
        new(
            "report.already-issued",
            $"Kỳ này đã phát hành báo cáo {code} theo mẫu này. Sai số thì mở {code} và lập bản đính chính.",
            "Period"
        );

    public static Refusal NumberTaken(string code) =>
        new("report.number-taken", $"Số, ký hiệu này đã dùng cho báo cáo {code} trong năm. Nhập số khác.", "Number");

    public static Refusal OnlyIssued { get; } =
        new("report.only-issued", "Chỉ đính chính báo cáo đã phát hành và chưa có bản đính chính. Báo cáo chưa phát hành thì lập lại.");

    public static Refusal ReasonMissing { get; } =
        new("report.reason-missing", "Chưa ghi lý do đính chính. Ghi lý do, tối đa 300 ký tự.", "Reason");

    public static Refusal NotEnded(DemandPeriod period) =>
        new(
            "report.period-not-ended",
            $"{period.Name} lấy số liệu đến hết ngày {VietnameseFormat.Date(period.To)} nên chưa lập báo cáo được. "
                + $"Lập từ ngày {VietnameseFormat.Date(period.To.AddDays(1))}, hoặc chọn kỳ trước.",
            "Period"
        );
}
