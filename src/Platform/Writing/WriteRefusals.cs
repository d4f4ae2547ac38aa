using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Platform.Writing;

/// <summary>Reasons that any write may be refused for.</summary>
public static class WriteRefusals
{
    public static Refusal ChangedMeanwhile { get; } =
        new("write.changed-meanwhile", "Người khác vừa thay đổi nội dung này. Tải lại trang để xem bản mới rồi làm lại.");

    public static Refusal FormUnreadable { get; } =
        new("write.form-unreadable", "Biểu mẫu gửi lên không còn nguyên vẹn nên chưa ghi gì. Mở lại trang rồi làm lại.");

    /// <summary>The same, when the trail says who it was and what they did.</summary>
    public static Refusal ChangedSince(DeedRow by) =>
        new(
            ChangedMeanwhile.Code,
            $"Nội dung này đã được {by.ActorName} ({by.ActorTitle}) thay đổi lúc {VietnameseFormat.Moment(by.At)}, sau khi bạn mở trang: “{by.Text}”. "
                + "Việc vừa gửi chưa được ghi; điều bạn nhập còn nguyên. Xem lại bản mới rồi gửi lại nếu vẫn cần."
        );

    /// <summary>The key was used for something else: a form kept open in two places, or a client's bug.</summary>
    public static Refusal SentWithOther { get; } =
        new(
            "write.sent-with-other",
            "Biểu mẫu này đã gửi và đã lưu với nội dung khác; nội dung vừa gửi chưa được lưu. Mở biểu mẫu mới rồi nhập lại, không dùng nút Quay lại của trình duyệt."
        );

    public static Refusal KeyUsedElsewhere { get; } =
        new("write.key-used-elsewhere", "Biểu mẫu này đã được gửi cho một việc khác. Mở lại trang và nhập lại.");
}
