using ThongSuot.Web.Acts;

namespace ThongSuot.Staffing.Moves;

/// <summary>All acts as forms. What they do is decided by <see cref="StaffMove"/>.</summary>
internal static class MoveActs
{
    private const string Heard =
        "Người được đề nghị, nơi cử và nơi nhận đều được hỏi ý kiến trước khi quyết định. Ý kiến không đồng ý được ghi và phải được trả lời, "
        + "không ngăn quyết định (NĐ 170/2025/NĐ-CP, Điều 25 đến Điều 27).";

    public static ActForms<MoveAct> Forms { get; } =
        new(
            new(MoveAct.Consult, "y-kien-nguoi", "Ghi ý kiến người được đề nghị", Heard, Forward: true)
            {
                Content = "Người được đề nghị nói",
                Fields = ActFields.Answer | ActFields.Number | ActFields.Day | ActFields.File,
            },
            new(MoveAct.SenderConsent, "y-kien-noi-cu", "Ghi ý kiến nơi cử", Heard, Forward: true)
            {
                Content = "Ghi chú",
                ContentOptional = true,
                Fields = ActFields.Answer,
            },
            new(MoveAct.ReceiverConsent, "y-kien-noi-nhan", "Ghi ý kiến nơi nhận", Heard, Forward: true)
            {
                Content = "Ghi chú",
                ContentOptional = true,
                Fields = ActFields.Answer,
            },
            new(
                MoveAct.Decide,
                "quyet-dinh",
                "Quyết định",
                "Đề xuất thành quyết định; từ ngày hiệu lực, nơi nhận ghi nhận công tác.",
                Forward: true
            )
            {
                Content = "Vì sao vẫn quyết định",
                ContentOptional = true,
                Fields = ActFields.Decision | ActFields.Day,
            },
            new(
                MoveAct.Start,
                "nhan-cong-tac",
                "Ghi nhận công tác",
                "Người được điều động làm việc ở nơi nhận; người biệt phái vẫn giữ vị trí ở nơi cử.",
                Forward: true
            ),
            new(MoveAct.Extend, "keo-dai", "Kéo dài", "Thời hạn lùi đến ngày mới, trong mức tối đa của quy định.")
            {
                Content = "Lý do",
                Fields = ActFields.Due,
            },
            new(MoveAct.Stop, "thoi", "Thôi trước hạn", "Thời hạn kết thúc hôm nay; người biệt phái trở về vị trí ở nơi cử.")
            {
                Content = "Lý do",
            },
            new(MoveAct.Return, "tro-ve", "Hết hạn, trở về", "Thời hạn kết thúc; người biệt phái trở về vị trí ở nơi cử.", Forward: true),
            new(MoveAct.Withdraw, "rut", "Rút đề xuất", "Đề xuất kết thúc, không ai đổi vị trí.") { Content = "Lý do" }
        );
}
