using ThongSuot.Platform.Results;

namespace ThongSuot.Petitions.Feedback;

/// <summary>Every reason why feedback is not taken or not moved.</summary>
internal static class FeedbackRefusals
{
    public static Refusal NotFound { get; } =
        new("feedback.not-found", "Không có phản ánh này trong đơn vị. Mở lại từ danh sách phản ánh.");

    public static Refusal NotYours { get; } =
        new("feedback.not-yours", "Phản ánh do người của cơ quan đang giữ xử lý. Mở phản ánh của cơ quan mình.");

    public static Refusal LeaderApproves { get; } =
        new("feedback.leader-approves", "Câu trả lời do lãnh đạo cơ quan duyệt. Trình lãnh đạo.");

    public static Refusal OfficerPrepares { get; } =
        new("feedback.officer-prepares", "Câu trả lời do chuyên viên, cán bộ Bộ phận Một cửa soạn, lãnh đạo duyệt. Giao người soạn.");

    public static Refusal OwnAnswer { get; } =
        new("feedback.own-answer", "Người soạn không tự duyệt câu trả lời của mình. Để lãnh đạo khác duyệt.");

    public static Refusal SameUnit { get; } = new("feedback.same-unit", "Phản ánh đang ở cơ quan này. Chọn cơ quan khác.", "Unit");

    public static Refusal UnitMissing { get; } =
        new("feedback.unit", "Chưa chọn cơ quan nhận. Chọn một xã, phường, sở hoặc Văn phòng UBND tỉnh.", "Unit");

    public static Refusal WordsMissing { get; } =
        new("feedback.words", "Chưa ghi nội dung, hoặc quá 3.000 ký tự. Ghi ngắn gọn lý do hoặc nội dung.", "Content");

    public static Refusal AnswerMissing { get; } =
        new("feedback.answer", "Chưa ghi câu trả lời, hoặc quá 3.000 ký tự. Nhập nội dung trả lời.", "Answer");

    public static Refusal PublicTextMissing { get; } =
        new(
            "feedback.public-text",
            "Chưa ghi nội dung phản ánh để công khai, hoặc quá 3.000 ký tự. Tóm tắt, bỏ tên và số liên hệ.",
            "PublicText"
        );

    public static Refusal NothingAsked { get; } =
        new("feedback.nothing-asked", "Cơ quan không chờ bổ sung phản ánh này. Tra cứu lại để xem tình trạng.");

    public static Refusal NotAnsweredYet { get; } =
        new("feedback.not-answered", "Phản ánh chưa được trả lời. Đánh giá sau khi có câu trả lời.");

    public static Refusal RatedAlready { get; } = new("feedback.rated", "Phản ánh này đã được đánh giá. Mỗi phản ánh đánh giá một lần.");

    public static Refusal RatingMissing { get; } = new("feedback.rating", "Chưa chọn mức hài lòng. Chọn một mức.", "Rating");

    public static Refusal RatingWords { get; } = new("feedback.rating-words", "Ý kiến dài quá 500 ký tự. Viết ngắn hơn.", "RatingWords");

    public static Refusal LookUpFailed { get; } =
        new("feedback.look-up", "Không có phản ánh với mã và số bí mật này. Kiểm tra lại cả hai.");

    public static Refusal LookUpTooOften { get; } =
        new("feedback.look-up-often", "Đã nhập sai nhiều lần. Chờ một giờ rồi thử lại, hoặc hỏi nơi nhận phản ánh.");

    public static Refusal KindMissing { get; } =
        new("feedback.kind", "Chưa chọn phản ánh về việc làm của cán bộ hay về quy định. Chọn một loại.", "Kind");

    public static Refusal FieldMissing { get; } = new("feedback.field", "Chưa chọn lĩnh vực. Chọn một lĩnh vực trong danh sách.", "Field");

    public static Refusal PlaceMissing { get; } =
        new("feedback.place", "Chưa chọn xã, phường nơi xảy ra việc. Chọn trong danh sách.", "Place");

    public static Refusal HamletLong { get; } = new("feedback.hamlet", "Thôn, tổ, đường dài quá 120 ký tự. Viết ngắn hơn.", "Hamlet");

    public static Refusal TextMissing { get; } =
        new("feedback.text", "Nội dung cần từ 20 đến 3.000 ký tự. Ghi rõ việc gì, ở đâu, khi nào.", "Text");

    public static Refusal NameLong { get; } = new("feedback.name", "Họ tên dài quá 100 ký tự. Viết ngắn hơn hoặc để trống.", "Name");

    public static Refusal LooksLikeDenunciation(string words) =>
        new(
            "feedback.denunciation",
            $"Có chữ “{words}”. Tố cáo gửi đơn hoặc đến nơi tiếp công dân để được giữ bí mật; nếu không phải tố cáo, viết cách khác.",
            "Text"
        );

    public static Refusal EmailWrong { get; } =
        new("feedback.email", "Địa chỉ thư điện tử sai dạng. Nhập một địa chỉ như ten@example.vn, hoặc để trống.", "Email");

    public static Refusal PhotoLarge { get; } =
        new("feedback.photo", "Ảnh không phải JPEG, PNG hoặc lớn hơn 5 MB. Chọn ảnh khác hoặc gửi không kèm ảnh.", "Photo");

    public static Refusal TooMany { get; } =
        new("feedback.too-many", "Từ mạng này đã gửi quá nhiều phản ánh trong một giờ. Gửi lại sau một giờ, hoặc gọi, đến UBND xã.");

    public static Refusal WrongState(string state) =>
        new("feedback.state", $"Phản ánh đang ở trạng thái “{state}”, chưa thể làm việc này. Mở lại phản ánh để xem việc có thể làm.");

    public static Refusal StillPersonal(string trace, string field) =>
        new("feedback.personal", $"Nội dung công khai còn {trace}. Xóa thông tin cá nhân rồi lưu lại.", field);
}
