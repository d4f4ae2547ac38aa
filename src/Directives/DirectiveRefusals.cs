using ThongSuot.Platform.Law;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Directives;

/// <summary>Every reason this module says no.</summary>
public static class DirectiveRefusals
{
    /// <summary>The product is a document: what of it is missing.</summary>
    internal static Refusal DocumentMissing(StepEvidence evidence)
    {
        string[] missing =
        [
            .. evidence.DocumentNumber is null ? ["số"] : (string[])[],
            .. evidence.DocumentDate is null ? ["ngày"] : (string[])[],
            .. evidence.FileHash is null ? ["tệp"] : (string[])[],
        ];
        var field =
            evidence.DocumentNumber is null ? "DocumentNumber"
            : evidence.DocumentDate is null ? "DocumentDate"
            : "Evidence";
        return new(
            "directive.document-missing",
            $"Sản phẩm là văn bản nhưng chưa có {string.Join(", ", missing)}. Nhập đủ số, ngày, tệp, hoặc ghi vì sao chưa có.",
            field
        );
    }

    public static Refusal NobodyMatches { get; } =
        new("directive.nobody-matches", "Không có đơn vị, người nào khớp. Thử ít chữ hơn, hoặc xóa ô tìm để xem tất cả.", "Find");

    public static Refusal GivenAlready(string code, string person) =>
        new(
            "directive.given-already",
            $"Việc này đã giao bằng chỉ đạo {code} cho {person}, chưa xong. Mở chỉ đạo {code} để đôn đốc, hoặc thu hồi trước khi giao lại."
        );

    public static Refusal NoLines { get; } = new("directive.no-lines", "Chưa chọn việc nào để giao. Đánh dấu ở đầu việc cần giao.");

    public static Refusal NoTargets { get; } =
        new("directive.no-targets", "Chưa chọn đơn vị nào. Chọn tất cả xã, phường, tất cả sở, ngành hoặc từng đơn vị.", "Targets");

    public static Refusal NotFound { get; } =
        new("directive.not-found", "Không tìm thấy, hoặc ngoài phạm vi của vị trí đang dùng. Xem lại đường dẫn.");

    public static Refusal NotYours { get; } =
        new(
            "directive.not-yours",
            "Vị trí đang dùng không làm được việc này. Xem phần thẩm quyền để biết ai giao, ai thực hiện, ai nghiệm thu."
        );

    public static Refusal MayNotGive { get; } =
        new(
            "directive.may-not-give",
            "Đơn vị này ngoài phạm vi được giao việc của vị trí đang dùng. Chọn đơn vị trong danh sách.",
            "Person"
        );

    public static Refusal PersonNotOfLead { get; } =
        new("directive.person-not-of-lead", "Người được giao không thuộc đơn vị chủ trì. Chọn người của đơn vị đó.", "Person");

    public static Refusal UnknownSupport { get; } =
        new(
            "directive.unknown-support",
            "Có đơn vị phối hợp không thuộc tỉnh hoặc trùng đơn vị chủ trì. Chọn lại trong danh sách.",
            "Supports"
        );

    public static Refusal DuePast { get; } = new("directive.due-past", "Thời hạn đã qua. Chọn ngày giờ sau thời điểm hiện tại.", "DueOn");

    public static Refusal ParentClosed { get; } =
        new(
            "directive.parent-closed",
            "Việc lớn đã kết thúc hoặc đang chờ nghiệm thu nên không chia thêm được. Đề nghị người giao trả lại trước."
        );

    public static Refusal ContentMissing { get; } =
        new(
            "directive.content-missing",
            "Chưa nhập nội dung hoặc lý do. Viết rõ để người nhận biết phải làm gì, tối đa 2.000 ký tự.",
            "Content"
        );

    public static Refusal PercentWrong { get; } =
        new("directive.percent-wrong", "Mức độ hoàn thành là số từ 0 đến 100. Nhập lại.", "Percent");

    public static Refusal NewDueMissing { get; } = new("directive.new-due-missing", "Chưa chọn hạn mới. Chọn ngày xin lùi đến.", "DueOn");

    public static Refusal ExtensionPending { get; } =
        new("directive.extension-pending", "Đã có đề nghị gia hạn đang chờ quyết định. Chờ người giao trả lời.");

    public static Refusal NoExtension { get; } =
        new("directive.no-extension", "Không có đề nghị gia hạn nào đang chờ. Tải lại trang để xem trạng thái mới.");

    public static Refusal NotLate { get; } =
        new("directive.not-late", "Việc chưa quá hạn nên chưa yêu cầu giải trình được. Đôn đốc bằng nhắc việc.");

    public static Refusal ExplanationPending { get; } =
        new("directive.explanation-pending", "Đã yêu cầu giải trình và đang chờ trả lời. Chờ đơn vị chủ trì.");

    public static Refusal NoExplanation { get; } =
        new("directive.no-explanation", "Không có yêu cầu giải trình nào đang chờ. Tải lại trang để xem trạng thái mới.");

    public static Refusal PersonMissing { get; } =
        new("directive.person-missing", "Người được chọn không còn làm việc ở đơn vị. Chọn người khác.", "Person");

    public static Refusal SamePerson { get; } =
        new("directive.same-person", "Người này đang được giao việc. Chọn người khác hoặc quay lại.", "Person");

    public static Refusal SameLead { get; } =
        new("directive.same-lead", "Đơn vị này đang chủ trì. Chọn người của đơn vị khác, hoặc để lãnh đạo đơn vị phân công lại.", "Person");

    /// <summary>One refusal that names everything that is not clear.</summary>
    public static Refusal Unclear(IReadOnlyList<Clarity> missing) =>
        new("directive.unclear", $"Chỉ đạo chưa rõ: {string.Join(", ", missing.Select(DirectiveLabels.Of))}. Nhập đủ sáu rõ rồi giao.");

    public static Refusal TooLong(string what, int length, string field) =>
        new("directive.too-long", $"Phần “{what}” dài quá {VietnameseFormat.Number(length)} ký tự. Viết gọn lại.", field);

    public static Refusal OutlastsParent(DateTimeOffset due, DateTimeOffset parentDue) =>
        new(
            "directive.outlasts-parent",
            $"Hạn {VietnameseFormat.Moment(due)} sau hạn của việc lớn là {VietnameseFormat.Moment(parentDue)}. Chọn hạn sớm hơn, hoặc xin gia hạn việc lớn trước.",
            "DueOn"
        );

    public static Refusal TooDeep(int most) =>
        new("directive.too-deep", $"Một chỉ đạo chia tối đa {most} cấp. Giao việc này ở cấp trên, hoặc gộp vào việc đang có.");

    public static Refusal PartsOpen(IReadOnlyList<string> codes) =>
        new(
            "directive.parts-open",
            $"Còn {codes.Count} việc con chưa xong: {string.Join(", ", codes)}. Nghiệm thu hoặc rút các việc đó trước."
        );

    public static Refusal ExtensionsUsed(LegalSetting allowed) =>
        new(
            "directive.extensions-used",
            $"Đã gia hạn {allowed.Value} lần, mức nhiều nhất theo {allowed.Source}. Hoàn thành và giải trình nếu chậm."
        );

    public static Refusal ExtensionTooLate(DateTimeOffset due) =>
        new(
            "directive.extension-too-late",
            $"Hạn {VietnameseFormat.Moment(due)} đã qua nên không xin gia hạn được. Nộp sản phẩm và giải trình."
        );

    public static Refusal NewDueEarlier(DateTimeOffset due) =>
        new("directive.new-due-earlier", $"Hạn mới phải sau hạn đang có là {VietnameseFormat.Moment(due)}. Chọn ngày muộn hơn.", "DueOn");

    internal static Refusal WrongState(DirectiveAct act, DirectiveStage stage) =>
        new(
            "directive.wrong-state",
            $"Chỉ đạo đang ở trạng thái “{DirectiveLabels.Of(stage)}” nên không {DirectiveLabels.Verb(act)} được. Tải lại trang để xem trạng thái mới."
        );
}
