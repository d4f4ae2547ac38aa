using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Finance;

/// <summary>Reasons about what a council decided, what is held back, what the treasury listed, what is published.</summary>
internal static partial class FinanceRefusals
{
    public static Refusal ResolutionNumberWrong { get; } =
        new(
            "finance.resolution-number-wrong",
            "Chưa có số nghị quyết đúng dạng. Nhập số, ký hiệu như 15/NQ-HĐND, hoặc để trống cả số và ngày.",
            "Resolution"
        );

    public static Refusal ResolutionDateWrong { get; } =
        new(
            "finance.resolution-date-wrong",
            "Ngày nghị quyết phải có, không sau ngày quyết định và hợp với niên độ. Nhập ngày ghi trong nghị quyết.",
            "ResolutionOn"
        );

    public static Refusal ResolutionMissing { get; } =
        new(
            "finance.resolution-missing",
            "Giao cho chính cơ quan mình phải theo nghị quyết của Hội đồng nhân dân. Sửa đầu quyết định, nhập số và ngày nghị quyết.",
            "From"
        );

    public static Refusal NoCouncil { get; } =
        new("finance.no-council", "Cơ quan không có Hội đồng nhân dân chỉ giao tiếp dự toán đã nhận. Chọn dòng lấy dự toán.", "From");

    public static Refusal KeyWrong { get; } =
        new(
            "finance.key-wrong",
            "Chưa có hệ số nào lớn hơn 0, hoặc hệ số không phải số nguyên từ 0 đến 1.000.000.000. Nhập lại hệ số của từng đơn vị.",
            "Weights"
        );

    public static Refusal CorrectionReason { get; } =
        new(
            "finance.correction-reason",
            "Kỳ này đã công khai, công khai lại là đính chính. Ghi đính chính nội dung gì, tối đa 500 ký tự.",
            "Reason"
        );

    public static Refusal Contingency { get; } =
        new(
            "finance.contingency",
            "Dự phòng ngân sách chỉ dùng theo quyết định của UBND. Lập quyết định điều chỉnh chuyển sang dòng chi, rồi chi từ dòng đó.",
            "Amount"
        );

    public static Refusal NothingToConfirm { get; } =
        new(
            "finance.nothing-to-confirm",
            "Không còn chứng từ nào chờ vai trò này xác nhận; chứng từ do chính mình nhập thì người khác xác nhận. Tải lại trang."
        );

    public static Refusal FundLineWrong(int year) =>
        new(
            "finance.fund-line-wrong",
            $"Dòng dự toán phải của đơn vị chi trả, năm {year}, không phải dự phòng. Chọn lại dòng, hoặc sửa ngày chi trả.",
            "Line"
        );

    public static Refusal MoreThanPaid(long left) =>
        new(
            "finance.more-than-paid",
            $"Khoản chi chỉ còn {VietnameseFormat.Money(left)} chưa ghi giảm. Nhập số tiền nộp trả không quá số này, hoặc để trống.",
            "Amount"
        );

    public static Refusal PeriodNotEnded(DateOnly last) =>
        new(
            "finance.period-not-ended",
            $"Kỳ này đến hết ngày {VietnameseFormat.Date(last)} mới xong. Công khai từ ngày hôm sau.",
            "DecidedOn"
        );

    public static Refusal DecisionTooOld(int year) =>
        new(
            "finance.decision-too-old",
            $"Quyết định công khai ngân sách năm {year} không thể ban hành trước năm {year - 1}. Nhập ngày ghi trong quyết định.",
            "DecidedOn"
        );

    public static Refusal NothingToPublish(int year) =>
        new(
            "finance.nothing-to-publish",
            $"Năm {year} đơn vị chưa có dự toán nên chưa có gì để công khai. Nhập quyết định giao dự toán trước."
        );

    public static Refusal CorrectionNumber(string number) =>
        new(
            "finance.correction-number",
            $"Quyết định {number} là của bản đang công khai. Đính chính theo quyết định khác, nhập số và ngày của quyết định đó.",
            "Number"
        );
}
