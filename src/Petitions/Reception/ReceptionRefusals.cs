using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Petitions.Reception;

/// <summary>Every reason why a reception day or a visit is not as it was asked.</summary>
internal static class ReceptionRefusals
{
    public static Refusal NotFound { get; } =
        new("reception.not-found", "Không có ngày tiếp, lượt tiếp này. Mở lại từ lịch tiếp công dân.");

    public static Refusal NotYours { get; } =
        new("reception.not-yours", "Lịch và lượt tiếp do người của cơ quan tiếp ghi. Mở lịch của cơ quan mình.");

    public static Refusal DayWrong { get; } = new("reception.day", "Ngày tiếp từ hôm nay đến 60 ngày tới. Sửa ngày.", "Day");

    public static Refusal FromMissing { get; } = new("reception.from", "Chưa ghi giờ bắt đầu. Nhập giờ, ví dụ: 08:00.", "From");

    public static Refusal PlaceMissing { get; } =
        new("reception.place", "Chưa ghi địa điểm, hoặc quá 300 ký tự. Nhập phòng, trụ sở tiếp.", "Place");

    public static Refusal LeaderMissing { get; } =
        new("reception.leader", "Chưa chọn lãnh đạo tiếp. Chọn một lãnh đạo của cơ quan.", "Leader");

    public static Refusal PlannedTwice { get; } =
        new("reception.twice", "Lãnh đạo này đã có lịch tiếp ngày đó. Chọn ngày hoặc người khác.", "Day");

    public static Refusal NotYet { get; } = new("reception.not-yet", "Chưa đến ngày tiếp. Ghi nhận khi đã tiếp.");

    public static Refusal DayOver { get; } = new("reception.over", "Ngày tiếp đã qua hoặc không tiếp. Chọn ngày khác trong lịch.");

    public static Refusal DayFull { get; } = new("reception.full", "Ngày tiếp đã hết số. Chọn ngày khác trong lịch.");

    public static Refusal TooManyNumbers { get; } =
        new("reception.too-many", "Từ mạng này đã lấy nhiều số trong một giờ. Thử lại sau, hoặc lấy số tại nơi tiếp.");

    public static Refusal ReasonMissing { get; } =
        new("reception.reason", "Chưa ghi lý do không tiếp, hoặc quá 300 ký tự. Ghi lý do và ngày tiếp bù.", "Reason");

    public static Refusal KindMissing { get; } = new("reception.kind", "Chưa chọn loại. Chọn khiếu nại, tố cáo hoặc kiến nghị.", "Kind");

    public static Refusal Secret { get; } =
        new(
            "reception.secret",
            "Người tố cáo phải được giữ bí mật: để trống họ tên, địa chỉ, nội dung. Ghi vào sổ tố cáo và chọn người được xem.",
            "Kind"
        );

    public static Refusal NameMissing { get; } =
        new("reception.name", "Chưa ghi họ tên người đến, hoặc quá 300 ký tự. Nhập họ tên.", "Name");

    public static Refusal LineLong { get; } =
        new("reception.line", "Địa chỉ, số giấy tờ, cơ quan đã giải quyết, nơi hướng dẫn dài quá 300 ký tự. Rút gọn.", "Address");

    public static Refusal ContentMissing { get; } =
        new("reception.content", "Chưa tóm tắt nội dung, hoặc quá 3.000 ký tự. Tóm tắt nội dung.", "Content");

    public static Refusal People { get; } = new("reception.people", "Số người từ 1 đến 10.000. Nhập lại số người.", "People");

    public static Refusal PromiseDay { get; } =
        new("reception.promise", "Việc đã hứa dài quá 300 ký tự hoặc chưa có ngày xong. Rút gọn, ghi ngày xong.", "PromiseBy");

    public static Refusal PromiseBefore(DateOnly day) =>
        new("reception.promise-before", $"Ngày xong việc đã hứa trước ngày tiếp {VietnameseFormat.Date(day)}. Sửa ngày xong.", "PromiseBy");

    public static Refusal LooksLikeDenunciation(string words) =>
        new(
            "reception.denunciation",
            $"Nội dung có chữ “{words}”. Nếu là tố cáo, chọn loại “Tố cáo”, để trống các ô khác, ghi vào sổ tố cáo (/to-cao); nếu không, chọn “Không phải tố cáo”.",
            "Content"
        );

    public static Refusal HeldWithoutNote { get; } =
        new(
            "reception.held-note",
            "Người đứng đầu tự ghi nhận ngày mình tiếp; người khác ghi, hoặc ngày đã qua không có lượt tiếp, phải ghi căn cứ (sổ, biên bản), 1–300 ký tự.",
            "Note"
        );

    public static Refusal NothingToAnswer { get; } =
        new("reception.nothing", "Lượt tiếp này không chờ trả lời hoặc đã trả lời. Mở lại lượt tiếp để xem.");

    public static Refusal OutcomeMissing { get; } = new("reception.outcome", "Chưa chọn kết quả trả lời. Chọn một kết quả.", "Outcome");

    public static Refusal AnswerMissing { get; } =
        new("reception.answer", "Chưa ghi nội dung trả lời, hoặc quá 3.000 ký tự. Nhập nội dung.", "Answer");
}
