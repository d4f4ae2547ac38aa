using ThongSuot.Platform.Results;

namespace ThongSuot.Platform.Writing;

/// <summary>Reasons that any write may be refused for.</summary>
public static class WriteRefusals
{
    public static Refusal ChangedMeanwhile { get; } = new(
        "write.changed-meanwhile",
        "Người khác vừa thay đổi nội dung này. Tải lại trang để xem bản mới rồi làm lại.");

    /// <summary>The key was used for something else: a form kept open in two places, or a client's bug.</summary>
    public static Refusal KeyUsedElsewhere { get; } = new(
        "write.key-used-elsewhere",
        "Biểu mẫu này đã được gửi cho một việc khác. Mở lại trang và nhập lại.");
}
