using ThongSuot.Platform.Law;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Dossiers;

/// <summary>Every reason why a dossier cannot be received or moved.</summary>
internal static class DossierRefusals
{
    public static Refusal NotFound { get; } = new("dossier.not-found", "Không có hồ sơ này trong phạm vi đơn vị. Kiểm tra lại mã hồ sơ.");

    public static Refusal NotYours { get; } =
        new("dossier.not-yours", "Hồ sơ đang ở người khác. Mở lại hồ sơ để xem ai đang giữ, hoặc đề nghị lãnh đạo phân công lại.");

    public static Refusal OfAnotherProvince { get; } =
        new(
            "dossier.of-another-province",
            "Thủ tục này do tỉnh khác ban hành, chỉ nhận ở tỉnh đó. Chọn thủ tục áp dụng ở tỉnh mình.",
            "ProcedureCode"
        );

    public static Refusal UnknownProcedure { get; } =
        new(
            "dossier.unknown-procedure",
            "Không có thủ tục này đang được công khai. Gõ lại tên hoặc mã và chọn trong danh sách.",
            "Procedure"
        );

    public static Refusal UnknownOwner { get; } =
        new("dossier.unknown-owner", "Đơn vị này không giải quyết thủ tục đã chọn. Chọn nơi giải quyết trong danh sách.", "Owner");

    public static Refusal NotACounterChannel { get; } =
        new("dossier.not-a-counter-channel", "Tại quầy chỉ nhận trực tiếp hoặc qua bưu chính. Chọn lại cách nộp.", "Channel");

    public static Refusal BadPaperNumber { get; } =
        new("dossier.bad-paper-number", "Danh sách giấy tờ gửi lên không đúng mẫu. Mở lại trang tiếp nhận rồi nhập lại.", "Papers");

    public static Refusal BadCode { get; } = new("dossier.bad-code", "Mã hồ sơ sai dạng. Mã đúng có dạng H44.101-250912-0042.", "Code");

    public static Refusal ReasonMissing { get; } =
        new("dossier.reason-missing", "Chưa nhập lý do hoặc nội dung. Nhập rõ để người nhận biết phải làm gì.", "Content");

    public static Refusal OfficerMissing { get; } =
        new("dossier.officer-missing", "Người được chọn không còn làm việc ở đơn vị giải quyết. Chọn người khác.", "Officer");

    public static Refusal NoteMissing { get; } =
        new("dossier.note-missing", "Chưa nhập ghi chú. Viết điều người làm tiếp cần biết.", "Text");

    public static Refusal OtherDossierMissing { get; } =
        new("dossier.other-missing", "Không có hồ sơ khác mang mã này mà bạn được xử lý. Kiểm tra lại mã hồ sơ liên quan.", "Other");

    public static Refusal LinkedAlready(string code) =>
        new("dossier.linked-already", $"Hồ sơ {code} đã được gắn. Chọn hồ sơ khác.", "Other");

    public static Refusal TemplateActMissing { get; } =
        new("dossier.template-act", "Chưa chọn mẫu dùng khi nào. Chọn một việc trong danh sách.", "Act");

    public static Refusal TemplateEmpty { get; } = new("dossier.template-empty", "Mẫu cần có tên và nội dung. Nhập đủ cả hai.", "Text");

    public static Refusal TemplateProcedure { get; } =
        new("dossier.template-procedure", "Không có thủ tục mang mã này đang được công khai. Kiểm tra lại mã, hoặc bỏ trống.", "Procedure");

    public static Refusal TemplateGone { get; } =
        new("dossier.template-gone", "Mẫu này không còn được dùng. Mở lại trang để xem các mẫu hiện có.");

    public static Refusal TemplateOfAnother(string by) =>
        new("dossier.template-of-another", $"Mẫu này do {by} viết. Người viết hoặc lãnh đạo đơn vị mới bỏ được.");

    public static Refusal TooManyAtOnce(int most) =>
        new(
            "dossier.too-many-at-once",
            $"Mỗi lượt làm nhiều nhất {most} hồ sơ; các hồ sơ sau chưa được làm. Mở lại danh sách rồi làm tiếp."
        );

    public static Refusal NewDueMissing { get; } =
        new("dossier.new-due-missing", "Chưa chọn ngày hẹn lại. Chọn một ngày làm việc sau hạn hiện tại.", "DueOn");

    public static Refusal ResultMissing { get; } =
        new(
            "dossier.result-missing",
            "Chưa có kết quả nào được ghi. Nhập số văn bản kết quả hoặc đính kèm bản kết quả, có thể cả hai.",
            "ResultNumber"
        );

    public static Refusal ResultNumberWrong { get; } =
        new(
            "dossier.result-number-wrong",
            "Số văn bản kết quả bắt đầu bằng chữ hoặc số, như 125/UBND-TP, không có ký tự lạ. Nhập lại.",
            "ResultNumber"
        );

    public static Refusal NoOfficers { get; } =
        new("dossier.no-officers", "Đơn vị giải quyết chưa có chuyên viên nào khác có tài khoản. Liên hệ quản trị để cấp tài khoản.");

    public static Refusal NoNextStep { get; } =
        new("dossier.no-next-step", "Đây là bước cuối của quy trình. Ký và nhập kết quả thay vì chuyển bước.");

    public static Refusal NoEarlierStep { get; } =
        new("dossier.no-earlier-step", "Không còn bước trước để chuyển lại. Phân công lại hoặc yêu cầu bổ sung.");

    public static Refusal NoPapersSeen { get; } =
        new(
            "dossier.no-papers-seen",
            "Chưa đánh dấu giấy tờ nào đã nhận. Đánh dấu từng giấy tờ; nếu người nộp không phải nộp giấy tờ nào, đánh dấu “Không có giấy tờ nộp kèm”.",
            "NoPapers"
        );

    public static Refusal ProposeFirst(string step) =>
        new(
            "dossier.propose-first",
            $"Bước kế tiếp là “{step}” mà hồ sơ chưa có đề xuất để ký. Mở hồ sơ, chọn “Trình ký kết quả” hoặc đề xuất khác."
        );

    public static Refusal LeaderDecides { get; } =
        new("dossier.leader-decides", "Việc này do lãnh đạo quyết định và ký. Mở hồ sơ, chọn “Trình lãnh đạo” và ghi đề xuất.");

    public static Refusal NothingProposed { get; } =
        new("dossier.nothing-proposed", "Hồ sơ không có đề xuất nào đang chờ ký. Mở hồ sơ để xem đang ở bước nào.");

    public static Refusal ProposedAnew { get; } =
        new("dossier.proposed-anew", "Chuyên viên vừa trình đề xuất khác. Đọc lại đề xuất mới rồi ký.");

    public static Refusal AlreadyConsulting { get; } =
        new("dossier.already-consulting", "Đang chờ ý kiến của một đơn vị khác. Nhận ý kiến đó trước khi hỏi tiếp.");

    public static Refusal NotConsulting { get; } = new("dossier.not-consulting", "Hồ sơ không chờ ý kiến của đơn vị nào.");

    public static Refusal OwnUnit { get; } =
        new(
            "dossier.own-unit",
            "Không hỏi ý kiến chính đơn vị mình hoặc người đang giữ hồ sơ. Chọn đơn vị khác, hoặc một người khác trong đơn vị.",
            "Unit"
        );

    public static Refusal ConsultDueTooEarly { get; } =
        new("dossier.consult-due-too-early", "Hạn trả lời phải sau thời điểm hiện tại. Chọn ngày khác.", "DueOn");

    public static Refusal WaitsForOpinion { get; } =
        new("dossier.waits-for-opinion", "Hồ sơ đang chờ ý kiến đơn vị khác. Nhận ý kiến trước khi ký kết quả.");

    public static Refusal NoDueTime { get; } = new("dossier.no-due-time", "Thủ tục này không có thời hạn nên không có hạn trả để gia hạn.");

    public static Refusal AmountMissing { get; } =
        new("dossier.amount-missing", "Số tiền phải là số nguyên đồng, lớn hơn 0. Nhập lại.", "Amount");

    public static Refusal AlreadyRated { get; } = new("dossier.already-rated", "Hồ sơ này đã được đánh giá. Cảm ơn bạn.");

    public static Refusal NotReturnedYet { get; } = new("dossier.not-returned-yet", "Hồ sơ chưa trả kết quả nên chưa đánh giá được.");

    public static Refusal NoResultYet { get; } =
        new(
            "dossier.no-result-yet",
            "Chưa có kết quả để tải: hồ sơ chưa giải quyết xong, còn phí, lệ phí phải nộp, hoặc kết quả chỉ có bản giấy. Tra cứu lại hoặc đến nơi đã nộp hồ sơ."
        );

    public static Refusal NothingChanged { get; } =
        new("dossier.nothing-changed", "Chưa có gì thay đổi. Sửa ít nhất một mục, hoặc bấm “Hủy”.");

    public static Refusal RatingMissing { get; } =
        new("dossier.rating-missing", "Chưa chọn mức hài lòng. Chọn một trong năm mức.", "Rating");

    public static Refusal CommentTooLong(int longest) =>
        new("dossier.comment-too-long", $"Ý kiến dài quá {longest} ký tự. Viết ngắn hơn.", "Comment");

    /// <summary>One sentence for a wrong code and wrong digits, so that neither can be found out.</summary>
    public static Refusal LookUpFailed { get; } =
        new("dossier.look-up-failed", "Mã hồ sơ hoặc 4 số cuối điện thoại không đúng. Xem lại giấy tiếp nhận rồi nhập lại.", "Code");

    public static Refusal LookUpEndOnly { get; } =
        new("dossier.look-up-end-only", "Mã hồ sơ thiếu phần đầu. Nhập đủ mã in trên giấy tiếp nhận, dạng H44.101-250912-0042.", "Code");

    public static Refusal LookUpClosed(int misses, DateTimeOffset until) =>
        new(
            "dossier.look-up-closed",
            $"Từ nơi này mã hồ sơ đã bị nhập sai {misses} lần trong một giờ nên tạm khóa tra cứu. Thử lại sau {VietnameseFormat.Time(until)} hoặc hỏi nơi đã nộp hồ sơ.",
            "Code"
        );

    public static Refusal DeclaredPeriod { get; } =
        new("dossier.declared-period", "Ngày bắt đầu sau ngày kết thúc. Sửa một trong hai ngày.", "From");

    public static Refusal DeclaredReceived { get; } =
        new("dossier.declared-received", "Chưa nhập số tiếp nhận. Nhập số nguyên không âm.", "Received");

    public static Refusal DeclaredOnline(long received) =>
        new(
            "dossier.declared-online",
            $"Số trực tuyến lớn hơn số tiếp nhận {VietnameseFormat.Number(received)}. Sửa một trong hai số.",
            "Online"
        );

    public static Refusal NotLate { get; } =
        new("dossier.not-late", "Hồ sơ này không giải quyết quá hạn nên không có nguyên nhân chậm. Tải lại trang.");

    public static Refusal NotItsOfficer { get; } =
        new(
            "dossier.not-its-officer",
            "Chỉ người xử lý hồ sơ sau cùng được nêu ý kiến về nguyên nhân chậm. Chuyển sang đúng vị trí nếu bạn có nhiều vị trí."
        );

    public static Refusal NotItsLeader { get; } =
        new("dossier.not-its-leader", "Chỉ lãnh đạo đơn vị giải quyết được quyết định nguyên nhân chậm.");

    public static Refusal ContestReasonMissing { get; } =
        new("dossier.contest-reason-missing", "Chưa nhập ý kiến. Nêu vì sao nguyên nhân không đúng và nguyên nhân thật.", "Reason");

    public static Refusal NotContested { get; } =
        new("dossier.not-contested", "Chưa ai nêu ý kiến về nguyên nhân này nên không cần quyết định.");

    public static Refusal CauseMissing { get; } =
        new("dossier.cause-missing", "Chưa chọn nguyên nhân. Giữ nguyên nhân hệ thống tìm thấy hoặc chọn nguyên nhân khác.", "Cause");

    public static Refusal DecisionReasonMissing { get; } =
        new("dossier.decision-reason-missing", "Chưa nhập lý do quyết định. Nêu căn cứ để người xử lý biết.", "Reason");

    public static Refusal AlreadyContested(DateTimeOffset at) =>
        new(
            "dossier.already-contested",
            $"Đã nêu ý kiến lúc {VietnameseFormat.Moment(at)}. Mỗi hồ sơ chỉ nêu một lần; chờ lãnh đạo quyết định."
        );

    public static Refusal AlreadyDecided(DateTimeOffset at) =>
        new(
            "dossier.already-decided",
            $"Nguyên nhân đã được quyết định lúc {VietnameseFormat.Moment(at)}. Mỗi hồ sơ chỉ quyết định một lần."
        );

    /// <summary>All of them at once: whoever asks for what is missing may ask only once.</summary>
    public static Refusal PapersMissing(IReadOnlyCollection<string> papers) =>
        new(
            "dossier.paper-missing",
            $"Còn thiếu giấy tờ bắt buộc: {string.Join("; ", papers.Select(paper => $"“{paper}”"))}. Đánh dấu khi đã nhận, hoặc bấm “Yêu cầu bổ sung”.",
            "Papers"
        );

    public static Refusal WrongState(DossierAct act, DossierStatus status) =>
        new(
            "dossier.wrong-state",
            $"Hồ sơ đang ở trạng thái “{DossierLabels.Of(status)}” nên không {DossierLabels.Verb(act)} được. Tải lại trang để xem việc làm được lúc này."
        );

    public static Refusal SupplementAgain(LegalSetting law) =>
        new(
            "dossier.supplement-again",
            $"Chỉ được yêu cầu bổ sung {law.Value} lần ({law.Source}, {law.Article}). Giải quyết, từ chối hoặc dừng hồ sơ."
        );

    public static Refusal SupplementTooLate(LegalSetting law) =>
        new(
            "dossier.supplement-too-late",
            $"Đã quá {law.Value} ngày làm việc kể từ khi tiếp nhận nên không trả lại để bổ sung được ({law.Source}, {law.Article}). Giải quyết theo giấy tờ hiện có hoặc từ chối."
        );

    public static Refusal ExtensionAgain(LegalSetting law) =>
        new("dossier.extension-again", $"Chỉ được xin lỗi và hẹn lại {law.Value} lần ({law.Source}, {law.Article}). Hồ sơ này đã hẹn lại.");

    public static Refusal ExtensionTooLate(LegalSetting law) =>
        new(
            "dossier.extension-too-late",
            $"Phải xin lỗi và hẹn lại trước hạn trả ít nhất {law.Value} ngày làm việc ({law.Source}, {law.Article}). Đã qua thời điểm đó; giải quyết và trả sớm nhất có thể."
        );

    public static Refusal NewDueTooLate(DateOnly last, LegalSetting law) =>
        new(
            "dossier.new-due-too-late",
            $"Ngày hẹn lại muộn nhất là {VietnameseFormat.Date(last)} ({law.Value} ngày làm việc sau hạn cũ; {law.Source}). Chọn ngày sớm hơn.",
            "DueOn"
        );

    public static Refusal OpinionDueTooLate(DateOnly last, LegalSetting law) =>
        new(
            "dossier.opinion-due-too-late",
            $"Hạn trả lời muộn nhất là {VietnameseFormat.Date(last)} ({law.Value} ngày làm việc; {law.Source}). Chọn ngày sớm hơn.",
            "DueOn"
        );

    public static Refusal NewDueNotLater(DateTimeOffset due) =>
        new("dossier.new-due-not-later", $"Hạn mới phải sau hạn hiện tại {VietnameseFormat.Moment(due)}. Chọn ngày muộn hơn.", "DueOn");

    public static Refusal NewDueNotWorking(DateOnly day) =>
        new("dossier.new-due-not-working", $"Ngày {VietnameseFormat.Date(day)} là ngày nghỉ. Chọn ngày làm việc.", "DueOn");

    public static Refusal DueBeforeReceived(DateTimeOffset due, DateTimeOffset received) =>
        new(
            "dossier.due-before-received",
            $"Hạn trả {VietnameseFormat.Moment(due)} trước lúc tiếp nhận {VietnameseFormat.Moment(received)}. Sửa hạn trả hoặc ngày tiếp nhận.",
            "NgayHenTra"
        );
}
