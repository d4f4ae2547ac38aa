using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;
using ThongSuot.Steering.Ask;

namespace ThongSuot.Steering;

/// <summary>Every reason this module says no: what is wrong, and what to do.</summary>
internal static class SteeringRefusals
{
    public static Refusal NothingChosen { get; } =
        new(
            "steering.nothing-chosen",
            "Chưa chọn việc nào. Đánh dấu ở đầu dòng các việc cần đôn đốc, giải trình, hỏi hoặc giao.",
            "Chosen"
        );

    public static Refusal Gone { get; } = new("steering.gone", "Việc này không còn tắc. Tải lại trang để xem danh sách hiện nay.");

    public static Refusal NoOwner { get; } =
        new("steering.no-owner", "Chưa có người chịu trách nhiệm nên chưa đôn đốc ai được. Mở việc đó và phân công trước.");

    public static Refusal OwnerWithoutAccount { get; } =
        new("steering.owner-without-account", "Người chịu trách nhiệm không có tài khoản ở đây. Giao nhiệm vụ, hoặc đôn đốc bằng văn bản.");

    public static Refusal WordsMissing { get; } =
        new("steering.words-missing", "Chưa nhập điều cần giải trình. Nêu rõ để người nhận trả lời đúng.", "Words");

    public static Refusal QuestionMissing { get; } =
        new("steering.question-missing", "Chưa nhập điều cần hỏi. Nêu rõ để đơn vị trả lời đúng.", "Words");

    public static Refusal NobodyToConsult { get; } =
        new("steering.nobody-to-consult", "Không có đơn vị nào khác có tài khoản lãnh đạo để hỏi về việc này. Mở việc để xem.");

    public static Refusal DueMissing { get; } =
        new("steering.due-missing", "Chưa chọn hạn trả lời. Chọn một ngày làm việc từ hôm nay.", "DueOn");

    public static Refusal MayNotExplain { get; } =
        new("steering.may-not-explain", "Yêu cầu giải trình do lãnh đạo đưa ra. Dùng đôn đốc, hoặc trình lãnh đạo.");

    public static Refusal AskedAlready(SteeringRequest asked) =>
        new(
            "steering.asked-already",
            asked.Kind == RequestKind.Consult
                    ? $"{asked.By} đã hỏi {asked.ToName} “{CleanText.CutTo(asked.Words, 120)}” trước {VietnameseFormat.Moment(asked.DueAt!.Value)}, đang chờ trả lời. Mở yêu cầu đó để xem."
                : asked.Kind == RequestKind.Explain
                    ? $"{asked.By} đã yêu cầu {asked.ToName} giải trình “{CleanText.CutTo(asked.Words, 120)}” trước {VietnameseFormat.Moment(asked.DueAt!.Value)}, đang chờ trả lời. Đôn đốc, hoặc mở yêu cầu đó để xem."
                : $"{asked.By} đã đôn đốc {asked.ToName} hôm nay lúc {VietnameseFormat.Moment(asked.At)}. Đôn đốc lại từ ngày mai, hoặc yêu cầu giải trình."
        );

    public static Refusal OwnThing { get; } = new("steering.own-thing", "Việc này do chính bạn chịu trách nhiệm. Mở việc để giải quyết.");

    public static Refusal AnswerMissing { get; } =
        new("steering.answer-missing", "Chưa nhập nội dung giải trình. Nêu nguyên nhân, việc đang làm và ngày xong.", "Answer");

    public static Refusal NotYours { get; } =
        new("steering.not-yours", "Yêu cầu này gửi người khác. Người nhận hoặc lãnh đạo đơn vị đó trả lời.");

    public static Refusal Answered { get; } = new("steering.answered", "Yêu cầu này đã có giải trình. Tải lại trang để xem.");

    /// <summary>Another node looked at the same moment and has done it.</summary>
    public static Refusal AlertsUnchanged { get; } = new("steering.alerts-unchanged", "Báo động đã được cập nhật. Tải lại trang để xem.");

    public static Refusal DueNotWorking(DateOnly day) =>
        new(
            "steering.due-not-working",
            $"Ngày {VietnameseFormat.Date(day)} không phải ngày làm việc hoặc đã qua. Chọn một ngày làm việc từ hôm nay.",
            "DueOn"
        );
}
