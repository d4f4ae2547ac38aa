using ThongSuot.Platform.Law;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Dossiers;

/// <summary>Why what was said of an applicant or of whoever files for one is not taken.</summary>
internal static class ApplicantRefusals
{
    private const int Quoted = 30;

    public static Refusal FilerWithoutName { get; } =
        new("dossier.filer-without-name", "Có thông tin người nộp thay nhưng chưa có họ tên. Nhập họ tên hoặc xóa các ô đó.", "FiledBy");

    public static Refusal NotAnAddress { get; } =
        new(
            "dossier.not-an-address",
            "Địa chỉ thư điện tử sai dạng. Nhập một địa chỉ như ten@example.vn, hoặc để trống.",
            "ApplicantEmail"
        );

    public static Refusal NotAName(string field, string? text) =>
        string.IsNullOrWhiteSpace(text)
            ? new("dossier.name-missing", "Chưa nhập họ tên người nộp. Nhập đầy đủ họ tên hoặc tên tổ chức.", field)
            : new(
                "dossier.not-a-name",
                $"“{(text.Trim().Length > Quoted ? string.Concat(text.Trim().AsSpan(0, Quoted), "…") : text.Trim())}” không phải họ tên. Nhập đầy đủ họ tên bằng chữ.",
                field
            );

    public static Refusal NumberInName(string field) =>
        new("dossier.number-in-name", "Họ tên người không có chữ số. Sửa lại, hoặc chọn “Tổ chức” nếu là tên tổ chức.", field);

    public static Refusal DayInFuture(string field, DateOnly day) =>
        new("dossier.day-in-future", $"Ngày {VietnameseFormat.Date(day)} ở tương lai. Kiểm tra lại năm.", field);

    public static Refusal NotForThem(ApplicantKind kind, string applicants) =>
        new(
            "dossier.not-for-them",
            $"Theo danh mục, thủ tục này dành cho: {applicants}. Chọn “{(kind == ApplicantKind.Organisation ? "Cá nhân" : "Tổ chức")}” và nhập lại người nộp, hoặc chọn thủ tục khác; nếu vẫn đúng đối tượng, đánh dấu “Vẫn tiếp nhận, đúng đối tượng”.",
            "OtherApplicant"
        );

    public static Refusal NumberNotAsked(LegalSetting law) =>
        new(
            "dossier.number-not-asked",
            $"Hiện không thu số định danh, mã số thuế của người nộp ({law.Source}). Để trống ô này.",
            "IdentityNumber"
        );

    /// <summary>The dossiers are named, so that the clerk can look before deciding.</summary>
    public static Refusal MaybeTwice(IReadOnlyCollection<Dossier> earlier) =>
        new(
            "dossier.maybe-twice",
            $"Trùng? Người này đã nộp thủ tục này: {string.Join("; ", earlier.Select(row => $"{row.Code} ({VietnameseFormat.Moment(row.RegisteredAt)})"))}. Mở hồ sơ đó xem; nếu không trùng, đánh dấu “Vẫn tiếp nhận, không phải hồ sơ trùng”.",
            "NotTwice"
        );
}
