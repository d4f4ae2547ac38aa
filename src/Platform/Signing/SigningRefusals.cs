using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Platform.Signing;

/// <summary>Why a document was not signed. Nothing of the act was done then.</summary>
public static class SigningRefusals
{
    public static Refusal Off { get; } =
        new("signing.off", "Chưa cấu hình chứng thư ký số nên chưa ký được. Báo quản trị hệ thống đặt chứng thư hoặc dịch vụ ký số.");

    public static Refusal NumberMissing { get; } =
        new(
            "signing.number-missing",
            "Văn bản chưa có số nên không ký số được. Nhập số văn bản, hoặc đính kèm bản kết quả đã có số.",
            "ResultNumber"
        );

    public static Refusal NoAnswer { get; } =
        new(
            "signing.no-answer",
            "Dịch vụ ký số không trả lời nên văn bản chưa được ký, hồ sơ giữ nguyên. Đợi vài phút rồi ký lại; nếu vẫn vậy, báo quản trị hệ thống."
        );

    public static Refusal Refused(int status) =>
        new(
            "signing.refused",
            $"Dịch vụ ký số từ chối (mã {status}) nên văn bản chưa được ký, hồ sơ giữ nguyên. Kiểm tra chứng thư của người ký rồi ký lại."
        );

    public static Refusal OtherBytes { get; } =
        new(
            "signing.other-bytes",
            "Chữ ký do dịch vụ ký số trả về không khớp văn bản nên không dùng, hồ sơ giữ nguyên. Ký lại; nếu vẫn vậy, báo quản trị hệ thống."
        );

    public static Refusal OutOfDate(DateTimeOffset from, DateTimeOffset to) =>
        new(
            "signing.out-of-date",
            $"Chứng thư ký số chỉ dùng được từ {VietnameseFormat.Moment(from)} đến {VietnameseFormat.Moment(to)} nên chưa ký được. Báo quản trị hệ thống thay chứng thư."
        );

    public static Refusal BytesGone { get; } =
        new("signing.bytes-gone", "Máy chủ không còn tệp của văn bản này nên chưa ký được. Tải tệp lên lại rồi ký.");

    /// <summary>Somebody changed the record between signing and writing.</summary>
    public static Refusal ChangedMeanwhile { get; } =
        new("signing.changed-meanwhile", "Hồ sơ vừa thay đổi trong lúc ký nên chữ ký chưa được ghi. Mở lại hồ sơ, đọc rồi ký lại.");
}
