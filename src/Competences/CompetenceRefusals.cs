using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Competences;

/// <summary>Every reason this module says no: what is wrong, and what to do.</summary>
internal static class CompetenceRefusals
{
    public static Refusal NotKeeper { get; } =
        new(
            "competences.not-keeper",
            "Sổ thẩm quyền của tỉnh do Sở Tư pháp và Văn phòng UBND tỉnh ghi. Gửi văn bản phân cấp, ủy quyền cho Sở Tư pháp."
        );

    public static Refusal RowGone { get; } =
        new("competences.row-gone", "Dòng này không rút được: đã rút, có sẵn theo bản cài, hoặc do quyết định ủy quyền ghi. Mở lại sổ.");

    public static Refusal WithdrawWhy { get; } =
        new("competences.withdraw-why", "Chưa ghi lý do rút, hoặc quá 150 ký tự. Ghi sai ở đâu, theo văn bản nào.", "Why");

    public static Refusal PlanContent { get; } =
        new("competences.plan-content", "Chưa ghi phương án, hoặc quá 500 ký tự. Ghi văn bản nào thay, ai trình, ai ký.", "Content");

    public static Refusal PlanPast { get; } = new("competences.plan-past", "Ngày hoàn thành đã qua. Nhập ngày từ hôm nay.", "DueOn");

    public static Refusal NotFalling { get; } =
        new("competences.not-falling", "Ngày này việc đó không hết căn cứ. Chọn lại việc trong danh sách hết hiệu lực.", "Subject");

    public static Refusal DocumentUnknown { get; } =
        new("competences.document-unknown", "Không có văn bản số, ký hiệu này. Chọn trong danh sách văn bản.");

    public static Refusal EnteredMeanwhile(string subject, string holder) =>
        new(
            "competences.entered-meanwhile",
            $"Sau khi xem trước, đã có người nhập {holder} cho việc {subject} cùng ngày. Chọn lại tệp để xem trước với dữ liệu mới."
        );

    public static Refusal PlanTooLate(DateOnly fallsOn) =>
        new(
            "competences.plan-too-late",
            $"Ngày hoàn thành phải trước ngày {VietnameseFormat.Date(fallsOn)}, là ngày căn cứ cũ không còn. Nhập ngày sớm hơn.",
            "DueOn"
        );
}
