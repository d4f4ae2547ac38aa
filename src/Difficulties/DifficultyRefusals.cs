using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Difficulties;

/// <summary>Every reason this module says no.</summary>
internal static partial class DifficultyRefusals
{
    public static Refusal NotFound { get; } =
        new("difficulty.not-found", "Không tìm thấy, hoặc ngoài phạm vi của vị trí đang dùng. Xem lại đường dẫn.");

    public static Refusal NotYours { get; } =
        new("difficulty.not-yours", "Việc này thuộc người khác theo vai trò và đơn vị. Liên hệ người đang giữ hoặc chuyển vị trí.");

    public static Refusal TitleMissing { get; } =
        new("difficulty.title-missing", "Chưa có tên vướng mắc. Nhập một câu ngắn, tối đa 200 ký tự.", "Title");

    public static Refusal WhatMissing { get; } =
        new("difficulty.what-missing", "Chưa có nội dung. Viết điều đang xảy ra, tối đa 4.000 ký tự.", "What");

    public static Refusal AskedMissing { get; } =
        new("difficulty.asked-missing", "Chưa có đề nghị. Viết điều đơn vị cần được giải quyết, tối đa 2.000 ký tự.", "Asked");

    public static Refusal FieldMissing { get; } =
        new("difficulty.field-missing", "Chưa chọn lĩnh vực. Chọn lĩnh vực gần nhất; Văn phòng UBND tỉnh có thể sửa.", "Field");

    public static Refusal UnknownProcedure(string code) =>
        new("difficulty.unknown-procedure", $"Không có thủ tục mã “{code}”. Sửa mã hoặc để trống.", "Procedure");

    /// <param name="what">The text, as the sentence begins.</param>
    public static Refusal TooLong(string what, int length, int most, string field) =>
        new(
            "difficulty.too-long",
            $"{what} dài {VietnameseFormat.Number(length)} ký tự, tối đa {VietnameseFormat.Number(most)}. Viết gọn lại.",
            field
        );

    public static Refusal UnknownUnit(string name) =>
        new("difficulty.unknown-unit", $"Không có đơn vị “{name}” trong tỉnh. Ghi đúng tên xã, phường hoặc sở.", "Unit");

    public static Refusal AlreadyJoined(string code) =>
        new("difficulty.already-joined", $"Đơn vị đã nêu vướng mắc này: {code}. Bổ sung ở đó thay vì nêu lại.");

    public static Refusal Closed(string code) => new("difficulty.closed", $"{code} đã đóng. Nêu vướng mắc mới nếu còn vướng.");

    public static Refusal PersonMissing { get; } =
        new("difficulty.person-missing", "Chưa có người chịu trách nhiệm. Chọn một người của cơ quan chủ trì.", "Person");

    public static Refusal ClassMissing { get; } =
        new("difficulty.class-missing", "Chưa chọn loại vướng mắc. Chọn một trong bốn loại.", "Class");

    public static Refusal AuthorityMissing { get; } =
        new("difficulty.authority-missing", "Chưa chọn cấp có thẩm quyền. Chọn cấp xã, cấp tỉnh hoặc Trung ương.", "Authority");

    public static Refusal ReasonMissing { get; } =
        new("difficulty.reason-missing", "Chưa có lý do. Viết lý do để đơn vị nêu hiểu được.", "Content");

    public static Refusal AnswerMissing { get; } =
        new("difficulty.answer-missing", "Chưa có câu trả lời. Viết nội dung trả lời, tối đa 8.000 ký tự.", "Content");

    public static Refusal AnswerChanged { get; } =
        new("difficulty.answer-changed", "Câu trả lời đã thay đổi sau khi trang này được mở. Đọc câu trả lời mới rồi xác nhận lại.");

    public static Refusal BasisMissing { get; } =
        new(
            "difficulty.basis-missing",
            "Chưa nêu văn bản làm căn cứ. Ghi số hoặc tên văn bản; nếu chưa có văn bản thì ghi lý do ở ô “Chưa có văn bản vì”.",
            "DocumentNumber"
        );

    public static Refusal PostponedWithoutReason(DateTimeOffset due) =>
        new(
            "difficulty.postponed-without-reason",
            $"Hạn mới muộn hơn hạn đang có ({VietnameseFormat.Moment(due)}). Ghi lý do lùi hạn ở Ý kiến chỉ đạo, hoặc giữ hạn cũ.",
            "Content"
        );

    public static Refusal AnswerTooShort { get; } =
        new(
            "difficulty.answer-too-short",
            "Câu trả lời quá ngắn, đơn vị chưa biết phải làm gì. Ghi rõ làm gì và theo quy định nào.",
            "Content"
        );

    public static Refusal NoDraft { get; } =
        new("difficulty.no-draft", "Không có dự thảo trả lời nào đang chờ. Tải lại trang để thấy ai vừa xử lý.");

    public static Refusal OwnDraft { get; } =
        new("difficulty.own-draft", "Không tự duyệt dự thảo do mình viết. Đề nghị lãnh đạo khác của cơ quan duyệt.");

    public static Refusal DemandMissing { get; } =
        new("difficulty.demand-missing", "Chưa ghi cần giải trình điều gì. Viết ngắn, tối đa 1.000 ký tự.", "Content");

    public static Refusal NothingToExplain { get; } =
        new("difficulty.nothing-to-explain", "Không có yêu cầu giải trình nào đang chờ. Tải lại trang.");

    public static Refusal ExplanationMissing { get; } =
        new("difficulty.explanation-missing", "Chưa có nội dung giải trình. Viết vì sao chậm và bao giờ xong.", "Content");

    public static Refusal ExplainTooEarly(DateTimeOffset now) =>
        new("difficulty.explain-too-early", $"Hạn giải trình phải sau {VietnameseFormat.Moment(now)}. Chọn ngày muộn hơn.", "DueOn");

    public static Refusal NoteMissing { get; } =
        new("difficulty.note-missing", "Chưa có nội dung. Viết ngắn điều cần hỏi, bổ sung.", "Text");

    public static Refusal PartialByLeader { get; } =
        new("difficulty.partial-by-leader", "Trả lời riêng một đơn vị do lãnh đạo cơ quan chủ trì ghi. Đề nghị lãnh đạo cơ quan ghi.");

    public static Refusal UnitMissing { get; } =
        new("difficulty.unit-missing", "Chưa chọn đơn vị. Đánh dấu ít nhất một đơn vị đã nêu vướng mắc này.", "Chosen");

    public static Refusal TooLateToCorrect { get; } =
        new(
            "difficulty.too-late-to-correct",
            "Kiến nghị đã có trả lời nên không sửa được. Hỏi thêm, hoặc mở lại và ghi còn thiếu gì.",
            "Text"
        );

    public static Refusal MinistryMissing { get; } =
        new("difficulty.ministry-missing", "Chưa có cơ quan Trung ương nhận văn bản. Ghi tên bộ, ngành.", "Ministry");

    public static Refusal RequestMissing { get; } =
        new("difficulty.request-missing", "Chưa có nội dung kiến nghị. Viết điều đề nghị bộ, ngành giải quyết.", "Content");

    public static Refusal ReplyMissing { get; } =
        new("difficulty.reply-missing", "Chưa có nội dung trả lời của bộ, ngành. Ghi nội dung chính và số văn bản.", "Content");

    public static Refusal NoLetter { get; } =
        new("difficulty.no-letter", "Không có văn bản nào đang chờ bộ, ngành trả lời. Tải lại trang.");

    public static Refusal MissingMissing { get; } =
        new("difficulty.missing-missing", "Chưa ghi còn thiếu gì. Viết điều câu trả lời chưa giải quyết được.", "Missing");

    public static Refusal MergeWithItself { get; } =
        new("difficulty.merge-with-itself", "Không gộp một vướng mắc vào chính nó. Chọn vướng mắc khác.", "Target");

    public static Refusal NothingChosen { get; } =
        new("difficulty.nothing-chosen", "Chưa chọn kiến nghị nào. Đánh dấu ít nhất một kiến nghị, và để lại ít nhất một.", "Chosen");

    public static Refusal NoneChosen { get; } =
        new("difficulty.none-chosen", "Chưa chọn vướng mắc nào. Đánh dấu ít nhất một dòng.", "Codes");

    public static Refusal NotMerged { get; } = new("difficulty.not-merged", "Vướng mắc này không còn ở trạng thái đã gộp. Tải lại trang.");

    public static Refusal ReviewMissing { get; } =
        new("difficulty.review-missing", "Chưa chọn việc làm với hướng dẫn. Bấm một trong các nút dưới ô lý do.", "Reason");

    public static Refusal GuidanceReasonMissing { get; } =
        new("difficulty.guidance-reason-missing", "Chưa có lý do. Viết lý do để các đơn vị đang dùng hiểu được.", "Reason");

    public static Refusal OtherGuidanceMissing { get; } =
        new("difficulty.other-guidance-missing", "Chưa có mã hướng dẫn thay thế đang áp dụng. Nhập mã khác, dạng HD25-2025-0007.", "Other");

    public static Refusal GuidanceOver(string code) =>
        new("difficulty.guidance-over", $"{code} đã thôi áp dụng hoặc đã được thay. Tải lại trang để xem lý do.");

    public static Refusal FaultMissing { get; } =
        new("difficulty.fault-missing", "Chưa chọn loại sự cố. Chọn đường truyền, phần mềm hoặc điện.", "Kind");

    public static Refusal MinutesMissing { get; } =
        new("difficulty.minutes-missing", "Chưa có thời điểm khắc phục. Nhập lúc hệ thống chạy lại để tính số phút bị mất.", "EndedAt");

    public static Refusal MergeTarget(string code) =>
        new(
            "difficulty.merge-target",
            $"Không gộp vào {code} được vì đã đóng, đã gộp vào nơi khác hoặc thuộc tỉnh khác. Chọn vướng mắc khác.",
            "Target"
        );

    public static Refusal NothingToConfirm(Confirmation now) =>
        new(
            "difficulty.nothing-to-confirm",
            $"Kiến nghị đang ở trạng thái “{DifficultyLabels.Of(now)}” nên không xác nhận được lúc này. Tải lại trang."
        );

    public static Refusal DueTooEarly(DateTimeOffset now) =>
        new("difficulty.due-too-early", $"Hạn trả lời phải sau {VietnameseFormat.Moment(now)}. Chọn ngày muộn hơn.", "DueOn");

    public static Refusal FollowUpTooEarly(DateTimeOffset now) =>
        new("difficulty.follow-up-too-early", $"Ngày nhắc lại phải sau {VietnameseFormat.Moment(now)}. Chọn ngày muộn hơn.", "DueOn");

    public static Refusal ValidToFirst(DateOnly from, DateOnly to) =>
        new(
            "difficulty.valid-to-first",
            $"Ngày hết hiệu lực {VietnameseFormat.Date(to)} trước ngày có hiệu lực {VietnameseFormat.Date(from)}. Sửa một trong hai.",
            "ValidTo"
        );

    public static Refusal BodyCodeWrong { get; } =
        new("difficulty.body-code-wrong", "Mã cơ quan gồm chữ không dấu và số, tối đa 20 ký tự. Nhập lại, ví dụ CAT.", "Code");

    public static Refusal BodyNameMissing { get; } =
        new("difficulty.body-name-missing", "Chưa có tên cơ quan. Nhập tên đầy đủ, tối đa 150 ký tự.", "Name");

    public static Refusal BodyBlockMissing { get; } =
        new("difficulty.body-block-missing", "Chưa chọn khối. Chọn khối của cơ quan.", "Block");

    public static Refusal BodyPhoneWrong { get; } =
        new("difficulty.body-phone-wrong", "Điện thoại phải có chữ số, tối đa 100 ký tự. Nhập lại.", "Phone");

    public static Refusal BodyEmailWrong { get; } =
        new("difficulty.body-email-wrong", "Thư điện tử không đúng dạng ten@co-quan.gov.vn. Nhập lại.", "Email");

    public static Refusal BodyContactMissing { get; } =
        new("difficulty.body-contact-missing", "Chưa có cách liên hệ. Nhập điện thoại hoặc thư điện tử.", "Phone");

    public static Refusal BodyRecorderForeign { get; } =
        new("difficulty.body-recorder-foreign", "Người ghi hộ không thuộc tỉnh. Chọn người trong danh sách.", "Recorder");

    public static Refusal BodyCodeTaken(string code, string name) =>
        new("difficulty.body-code-taken", $"Mã {code} đã dùng cho {name}. Mở cơ quan đó để sửa, hoặc nhập mã khác.", "Code");

    /// <param name="missing">What its paper lacks, in words.</param>
    public static Refusal BehalfPaperMissing(string body, IReadOnlyList<string> missing, string field) =>
        new(
            "difficulty.behalf-paper-missing",
            $"Ghi thay {body} phải theo văn bản của cơ quan đó: còn thiếu {string.Join(", ", missing)}. Nhập đủ số, ngày và đính kèm tệp.",
            field
        );

    public static Refusal TeamMissing { get; } =
        new("difficulty.team-missing", "Chưa có tên tổ công tác. Nhập tên theo quyết định thành lập, tối đa 150 ký tự.", "Team");

    public static Refusal PurposeMissing { get; } =
        new("difficulty.purpose-missing", "Chưa có nội dung làm việc. Viết tối đa 1.000 ký tự.", "Purpose");

    public static Refusal VisitUnitMissing { get; } =
        new("difficulty.visit-unit-missing", "Chưa chọn xã, phường. Chọn nơi tổ công tác đến.", "Unit");

    public static Refusal VisitHeadMissing { get; } =
        new("difficulty.visit-head-missing", "Chưa chọn trưởng đoàn. Chọn một người có tài khoản.", "Head");

    public static Refusal VisitOver { get; } = new("difficulty.visit-over", "Buổi làm việc đã xong hoặc đã hủy. Tải lại trang để xem.");

    public static Refusal FindingMissing { get; } =
        new("difficulty.finding-missing", "Chưa có điều phát hiện. Viết điều đang vướng, tối đa 1.000 ký tự.", "Text");

    public static Refusal VisitDayMissing(DateOnly today) =>
        new("difficulty.visit-day-missing", $"Chọn ngày làm việc từ {VietnameseFormat.Date(today)} trở đi.", "On");

    public static Refusal VisitNotYet(DateOnly on) =>
        new(
            "difficulty.visit-not-yet",
            $"Buổi làm việc ngày {VietnameseFormat.Date(on)} chưa diễn ra hoặc đã hủy. Ghi kết quả từ ngày đó."
        );

    public static Refusal FindingRaised(string code) =>
        new("difficulty.finding-raised", $"Điều này đã được nêu thành {code}. Mở {code} để theo dõi.");

    public static Refusal UrgedToday(string by, DateTimeOffset at, DateTimeOffset explain) =>
        new(
            "difficulty.urged-today",
            $"Đã đôn đốc hôm nay lúc {VietnameseFormat.Moment(at)}: {by}. Đôn đốc lại từ ngày làm việc sau, hoặc yêu cầu giải trình trước {VietnameseFormat.Moment(explain)}."
        );

    public static Refusal DemandedAlready(string by, string asked, DateTimeOffset until) =>
        new(
            "difficulty.demanded-already",
            $"{by} đã yêu cầu giải trình “{CleanText.CutTo(asked, 120)}” trước {VietnameseFormat.Moment(until)}. Chờ giải trình rồi hỏi thêm, hoặc đôn đốc.",
            "Content"
        );

    public static Refusal WrongState(DifficultyAct act, DifficultyStatus status) =>
        new(
            "difficulty.wrong-state",
            $"Không “{DifficultyActs.Forms.Of(act).Button.ToLowerInvariant()}” được khi vướng mắc ở trạng thái “{DifficultyLabels.Of(status)}”. Tải lại trang để thấy ai vừa xử lý."
        );
}
