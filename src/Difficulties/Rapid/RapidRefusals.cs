using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Difficulties.Rapid;

/// <summary>Reasons said about who has a fault.</summary>
internal static class RapidRefusals
{
    public static Refusal TakenAlready { get; } =
        new("rapid.taken", "Sự cố đã có người nhận. Ghi khắc phục khi xong, hoặc chuyển người khác.");

    public static Refusal SamePerson { get; } = new("rapid.same-person", "Người này đang có sự cố rồi. Chọn người khác.", "Person");

    public static Refusal PersonMissing { get; } =
        new("rapid.person-missing", "Chưa chọn người nhận, hoặc người đó không trực. Chọn trong danh sách.", "Person");

    public static Refusal ReasonMissing { get; } =
        new("rapid.reason-missing", "Chưa ghi vì sao chuyển. Ghi vài chữ, tối đa 500 ký tự.", "Reason");

    public static Refusal NotYourFault { get; } =
        new("rapid.not-your-fault", "Sự cố này giao cho người khác. Người được giao nhận; cùng tổ thì chuyển về mình trước.");

    public static Refusal TooOld(int days) =>
        new(
            "rapid.too-old",
            $"Hỗ trợ ngay chỉ nhận sự cố bắt đầu trong {days} ngày gần đây. Nhập lại lúc bắt đầu; sự cố cũ hơn do lãnh đạo xã, phường hoặc Văn phòng UBND tỉnh ghi ở trang Sự cố.",
            "BrokeAt"
        );

    public static Refusal WhatMissing { get; } =
        new("rapid.what-missing", "Chưa có nội dung, hoặc dài quá 500 ký tự. Viết ngắn điều đang xảy ra.", "What");

    public static Refusal AnswerMissing { get; } =
        new("rapid.answer-missing", "Chưa ghi đã làm gì. Viết vài chữ, tối đa 2.000 ký tự.", "Content");

    public static Refusal EndedLater(DateTimeOffset now) =>
        new("rapid.ended-later", $"Lúc chạy lại ở tương lai; bây giờ là {VietnameseFormat.Moment(now)}. Nhập lúc đã chạy lại.", "EndedAt");

    public static Refusal EndedFirst(DateTimeOffset brokeAt) =>
        new("rapid.ended-first", $"Lúc chạy lại phải sau lúc hỏng {VietnameseFormat.Moment(brokeAt)}. Nhập lại.", "EndedAt");

    public static Refusal Twice(string code, DateTimeOffset at) =>
        new(
            "rapid.twice",
            $"Đơn vị đã có {code} cùng loại, báo lúc {VietnameseFormat.Moment(at)}, đang chờ. Mở {code} để theo dõi; là sự cố khác thì đánh dấu “Là sự cố khác” rồi báo lại.",
            "NotTwice"
        );
}
