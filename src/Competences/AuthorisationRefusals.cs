using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Competences;

/// <summary>Every reason why an authorisation is not written, not signed, or does not let somebody sign.</summary>
internal static class AuthorisationRefusals
{
    public static Refusal NotFound { get; } =
        new("authorisation.not-found", "Không có văn bản ủy quyền này trong đơn vị. Mở lại từ danh sách ủy quyền.");

    public static Refusal NotYours { get; } =
        new("authorisation.not-yours", "Văn bản ủy quyền của đơn vị do người của đơn vị soạn, người đứng đầu ký và thu hồi.");

    public static Refusal HeadSigns { get; } =
        new(
            "authorisation.head-signs",
            "Chỉ người đứng đầu ký văn bản ủy quyền (NĐ 30/2020/NĐ-CP Điều 13 khoản 3); phó ký KT. việc được phân công. Trình người đứng đầu."
        );

    public static Refusal OwnDraft { get; } =
        new("authorisation.own-draft", "Người soạn không tự ký văn bản của mình. Để người khác soạn, hoặc người đứng đầu khác ký.");

    public static Refusal NotDraft { get; } = new("authorisation.not-draft", "Văn bản này đã ký hoặc đã rút. Lập văn bản mới nếu cần sửa.");

    public static Refusal NotSigned { get; } =
        new("authorisation.not-signed", "Chỉ thu hồi văn bản đã ký, còn hiệu lực. Dự thảo thì rút lại.");

    public static Refusal Tasks { get; } =
        new("authorisation.tasks", "Chưa chọn việc được ủy quyền, hoặc quá 60 việc. Nội dung ủy quyền phải cụ thể.", "Subjects");

    public static Refusal People { get; } =
        new("authorisation.people", "Chưa chọn người được ủy quyền, hoặc quá 10 người. Chọn công chức của đơn vị.", "People");

    public static Refusal FromMissing { get; } =
        new("authorisation.from", "Chưa ghi ngày bắt đầu. Nhập ngày ủy quyền có hiệu lực.", "From");

    public static Refusal FromPast { get; } =
        new("authorisation.from-past", "Ủy quyền không có hiệu lực trở về trước. Nhập ngày bắt đầu từ hôm nay.", "From");

    public static Refusal ToMissing { get; } =
        new("authorisation.to", "Ủy quyền phải có thời hạn (NĐ 30/2020/NĐ-CP Điều 13 khoản 3). Nhập ngày kết thúc.", "To");

    public static Refusal ToBeforeFrom { get; } =
        new("authorisation.to-early", "Ngày kết thúc trước ngày bắt đầu hoặc đã qua. Sửa một trong hai ngày.", "To");

    public static Refusal Conditions { get; } =
        new("authorisation.conditions", "Điều kiện dài quá 1.000 ký tự. Rút gọn, phần còn lại để trong văn bản.", "Conditions");

    public static Refusal Number { get; } =
        new("authorisation.number", "Chưa ghi số quyết định, hoặc quá 60 ký tự. Nhập số, ký hiệu: 12/QĐ-UBND.", "Number");

    public static Refusal DecidedOn { get; } =
        new("authorisation.decided-on", "Ngày ký từ ngày soạn đến hôm nay. Sửa ngày ký.", "DecidedOn");

    public static Refusal NumberTaken(string code) =>
        new("authorisation.number-taken", $"Số, ký hiệu này đã dùng cho {code} trong năm. Nhập số khác.", "Number");

    public static Refusal Twice(string holder, string number) =>
        new(
            "authorisation.twice",
            $"{holder} đã được ủy quyền việc này theo {number}, chưa hết hạn. Thu hồi văn bản đó trước, hoặc bỏ người, việc đã có.",
            "People"
        );

    public static Refusal Why { get; } =
        new("authorisation.why", "Chưa ghi lý do thu hồi, hoặc quá 1.000 ký tự. Ghi vì sao và việc do ai ký từ nay.", "Why");

    public static Refusal RevokedFrom(DateOnly today, DateOnly to) =>
        new(
            "authorisation.revoked-from",
            $"Ngày thôi ủy quyền từ {VietnameseFormat.Date(today)} đến {VietnameseFormat.Date(to)}. Nhập lại ngày.",
            "From"
        );

    /// <summary>What the law says against it, task by task.</summary>
    public static Refusal Unlawful(string reason) => new("authorisation.unlawful", reason, "Subjects");

    /// <summary>Somebody else signs this on that day.</summary>
    public static Refusal NotHolder(string holder, string document, DateOnly day, string signer) =>
        new(
            "power.not-holder",
            $"Ngày {VietnameseFormat.Date(day)} việc này do {holder} ký theo {document}; {signer} không có thẩm quyền. Chuyển cho người có thẩm quyền, hoặc có quyết định ủy quyền trước khi ký."
        );

    /// <summary>What gave the power ended and nothing took its place.</summary>
    public static Refusal Lapsed(string document, DateOnly last) =>
        new(
            "power.lapsed",
            $"Căn cứ giao việc này ({document}) hết hiệu lực từ {VietnameseFormat.Date(last.AddDays(1))}, sổ thẩm quyền chưa có văn bản thay. Hỏi Sở Tư pháp ai ký từ ngày đó."
        );

    /// <summary>The form of the signature is not lawful.</summary>
    public static Refusal Form(string reason) => new("power.form", reason);

    /// <summary>The register names somebody else, without being sure; the province asks for a reason.</summary>
    public static Refusal Doubtful(string holder, string document) =>
        new(
            "power.doubtful",
            $"Sổ thẩm quyền ghi {holder} ký việc này ({document}), căn cứ còn nghi vấn. Ghi lý do ký ở ô nội dung, hoặc hỏi Sở Tư pháp.",
            "Content"
        );
}
