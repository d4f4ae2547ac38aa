using ThongSuot.Platform.Results;

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
            $"Hỗ trợ ngay chỉ nhận sự cố bắt đầu trong {days} ngày gần đây. Nhập lại lúc bắt đầu; sự cố cũ hơn ghi ở Nhật ký sự cố.",
            "BrokeAt"
        );
}
