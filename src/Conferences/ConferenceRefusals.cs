using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Conferences;

/// <summary>Every reason this module says no.</summary>
internal static class ConferenceRefusals
{
    public static Refusal AllOnAgenda { get; } =
        new(
            "conference.all-on-agenda",
            "Các việc này đã có trong chương trình, hoặc chương trình đã đủ mục. Chọn hội nghị khác.",
            "Conference"
        );

    public static Refusal NotFound { get; } =
        new("conference.not-found", "Không tìm thấy, hoặc ngoài phạm vi của vị trí đang dùng. Xem lại đường dẫn.");

    public static Refusal TitleMissing { get; } =
        new("conference.title-missing", "Chưa có tên hội nghị. Nhập tên, tối đa 200 ký tự.", "Title");

    public static Refusal PlaceMissing { get; } = new("conference.place-missing", "Chưa có địa điểm. Ghi tên hội trường.", "Place");

    public static Refusal ChairMissing { get; } =
        new("conference.chair-missing", "Chưa có người chủ trì. Ghi chức danh người chủ trì.", "Chair");

    public static Refusal StartMissing { get; } =
        new("conference.start-missing", "Chưa có ngày hoặc giờ bắt đầu. Chọn ngày và giờ.", "Day");

    public static Refusal StartPast(DateTimeOffset start) =>
        new("conference.start-past", $"Giờ bắt đầu {VietnameseFormat.Moment(start)} đã qua. Chọn thời điểm sau hiện tại.", "Day");

    public static Refusal NoPoints { get; } = new("conference.no-points", "Chưa có điểm cầu nào. Chọn ít nhất một xã, phường.", "Communes");

    public static Refusal UnknownPoint(string path) =>
        new("conference.unknown-point", $"Đơn vị {path} không thuộc tỉnh. Chọn lại trong danh sách.", "Communes");

    public static Refusal TooLong(string what, int length, string field) =>
        new("conference.too-long", $"{what} dài quá {VietnameseFormat.Number(length)} ký tự. Rút gọn lại.", field);

    public static Refusal WrongState(ConferenceAct act, ConferenceState state) =>
        new(
            "conference.wrong-state",
            $"{ConferenceLabels.Of(act)} không làm được khi hội nghị {LowerFirst(ConferenceLabels.Of(state))}. {ConferenceLabels.Remedy(state)}"
        );

    public static Refusal ConferenceMissing { get; } =
        new("conference.conference-missing", "Chưa chọn hội nghị. Chọn một hội nghị chưa khai mạc.", "Conference");

    public static Refusal Early(DateTimeOffset start, DateTimeOffset now) =>
        new(
            "conference.early",
            $"Hội nghị dự kiến {VietnameseFormat.Moment(start)}, còn {Left(start - now)}. Nếu vẫn khai mạc bây giờ, ghi lý do khai mạc sớm.",
            "Reason"
        );

    public static Refusal UntilMissing { get; } =
        new("conference.until-missing", "Chưa có ngày, giờ mới, hoặc đã qua. Chọn ngày và giờ sau hiện tại.", "Day");

    public static Refusal NotYourItem { get; } =
        new("conference.not-your-item", "Mục này do cơ quan khác trả lời. Chọn mục của cơ quan mình.");

    public static Refusal EmptyAgenda { get; } =
        new("conference.empty-agenda", "Chương trình chưa có mục nào. Soạn chương trình trước khi mở đăng ký.");

    public static Refusal UnknownDifficulty(string code) =>
        new("conference.unknown-difficulty", $"Không có vướng mắc mã “{code}” trong tỉnh. Sửa mã hoặc để trống.", "Difficulty");

    public static Refusal OnAgenda(string code) => new("conference.on-agenda", $"{code} đã có trong chương trình.", "Difficulty");

    public static Refusal ItemMissing { get; } =
        new("conference.item-missing", "Chưa có nội dung. Nhập mã vướng mắc hoặc tên nội dung.", "Title");

    public static Refusal ItemGone { get; } = new("conference.item-gone", "Mục này không còn trong chương trình. Tải lại trang.");

    public static Refusal ItemAnswered { get; } = new("conference.item-answered", "Mục này đã được trả lời nên không bỏ được.");

    public static Refusal MinutesWrong { get; } = new("conference.minutes-wrong", "Số phút từ 1 đến 240. Nhập lại.", "Minutes");

    public static Refusal FileMissing { get; } = new("conference.file-missing", "Chưa chọn tệp. Chọn tệp PDF, JPEG hoặc PNG.", "File");

    public static Refusal NotAPoint { get; } =
        new("conference.not-a-point", "Đơn vị không phải điểm cầu của hội nghị này. Đề nghị Văn phòng UBND tỉnh thêm điểm cầu.");

    public static Refusal QuestionMissing { get; } =
        new("conference.question-missing", "Chưa có câu hỏi. Viết ngắn, tối đa 1.000 ký tự.", "Text");

    public static Refusal QuestionGone { get; } = new("conference.question-gone", "Không tìm thấy câu hỏi của điểm cầu. Tải lại trang.");

    public static Refusal TooManyQuestions(int most) =>
        new("conference.too-many-questions", $"Điểm cầu đã có {most} câu hỏi đang chờ. Rút bớt hoặc đợi đến lượt.", "Text");

    public static Refusal QuestionMoved(string point, QuestionState state) =>
        new(
            "conference.question-moved",
            $"Câu hỏi của {point} đã đổi trạng thái: {LowerFirst(ConferenceLabels.Of(state))}. Có thể người điều hành khác vừa làm. Tải lại trang."
        );

    public static Refusal FloorTaken(string point) =>
        new(
            "conference.floor-taken",
            $"{point} đang phát biểu. Ghi trả lời, để trả lời sau, bỏ qua hoặc đưa lại hàng chờ trước khi mời điểm khác."
        );

    public static Refusal NobodyAsked { get; } =
        new(
            "conference.nobody-asked",
            "Không có câu hỏi hoặc mục nào đang trao đổi. Mời điểm cầu phát biểu hoặc chọn mục chương trình trước."
        );

    public static Refusal AnsweredMeanwhile(string by, DateTimeOffset at) =>
        new("conference.answered-meanwhile", $"Đã được ghi trả lời lúc {VietnameseFormat.Time(at)} ({by}). Tải lại trang để xem.");

    public static Refusal AnswerMissing { get; } =
        new("conference.answer-missing", "Chưa có nội dung trả lời. Ghi ý chính, tối đa 4.000 ký tự.", "Answer");

    public static Refusal AnswererMissing { get; } =
        new("conference.answerer-missing", "Chưa có người trả lời. Ghi cơ quan, chức danh.", "AnsweredBy");

    public static Refusal BodyMissing { get; } = new("conference.body-missing", "Chưa chọn cơ quan trả lời sau. Chọn một cơ quan.", "Body");

    public static Refusal DueMissing { get; } = new("conference.due-missing", "Chưa có hạn trả lời. Chọn ngày sau hôm nay.", "DueOn");

    public static Refusal AlreadyDifficulty(string code) => new("conference.already-difficulty", $"Câu hỏi đã gắn với vướng mắc {code}.");

    public static Refusal PeopleWrong { get; } = new("conference.people-wrong", "Số người dự từ 1 đến 2.000. Nhập lại.", "People");

    public static Refusal AttendedByMissing { get; } =
        new("conference.attended-by-missing", "Chưa ghi ai dự. Ghi chức danh người phụ trách điểm cầu.", "AttendedBy");

    public static Refusal ConclusionMissing { get; } =
        new("conference.conclusion-missing", "Chưa có nội dung kết luận. Viết việc phải làm, tối đa 2.000 ký tự.", "Text");

    public static Refusal ConcludedByMissing { get; } =
        new("conference.concluded-by-missing", "Chưa ghi ai kết luận. Ghi chức danh.", "ConcludedBy");

    public static Refusal ConclusionGone { get; } = new("conference.conclusion-gone", "Không tìm thấy kết luận. Tải lại trang.");

    public static Refusal AlreadyGiven(int number) =>
        new("conference.already-given", $"Kết luận {number} đã được giao thành chỉ đạo. Mở chỉ đạo để xem hoặc rút.");

    public static Refusal ReasonMissing { get; } =
        new("conference.reason-missing", "Chưa có lý do. Viết lý do, tối đa 500 ký tự.", "Reason");

    public static Refusal Unassigned(IReadOnlyList<int> numbers) =>
        new(
            "conference.unassigned",
            $"Kết luận {string.Join(", ", numbers)} chưa giao thành chỉ đạo. Giao việc hoặc ghi rõ không cần giao việc, rồi đóng hội nghị."
        );

    public static Refusal FloorBusy(string point) =>
        new("conference.floor-busy", $"{point} đang phát biểu. Ghi trả lời hoặc để trả lời sau, rồi kết thúc.");

    private static string Left(TimeSpan time) => time.TotalDays >= 1 ? $"{(int)time.TotalDays} ngày" : $"{(int)time.TotalHours} giờ";

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
