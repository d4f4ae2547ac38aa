using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Dossiers.Synchronise;

/// <summary>Reasons of the machine interface.</summary>
internal static class SynchroniseRefusals
{
    public static Refusal NotJson { get; } =
        new(
            "synchronise.not-json",
            "Nội dung gửi lên không phải JSON đúng mẫu. Gửi một mảng tối đa 500 hồ sơ theo tên trường của Cổng dịch vụ công."
        );

    public static Refusal NotAnItem { get; } =
        new(
            "synchronise.not-an-item",
            "Mục này không phải một hồ sơ. Mỗi mục của mảng phải là một đối tượng JSON theo tên trường của Cổng dịch vụ công."
        );

    public static Refusal PaperGone { get; } = new("synchronise.paper-gone", "Giấy tờ này không còn chờ tệp nữa. Không cần làm gì.");

    public static Refusal BadNames { get; } =
        new("synchronise.bad-names", "Tên trường có ký tự hỏng. Gửi lại theo tên trường của Cổng dịch vụ công, mã UTF-8.");

    public static Refusal TooMany(int most) =>
        new("synchronise.too-many", $"Một lần gửi tối đa {most} hồ sơ. Chia thành nhiều lần rồi gửi lại.");

    public static Refusal Failed { get; } =
        new(
            "synchronise.failed",
            "Lỗi hệ thống ở riêng mục này nên mục này chưa được nhận; các mục khác không ảnh hưởng. Gửi lại mục này sau."
        );

    public static Refusal ReasonMissing { get; } =
        new("synchronise.reason-missing", "TrangThaiHoSo 3 (không tiếp nhận) cần lý do ở GhiChu. Gửi lại kèm lý do.", "GhiChu");

    public static Refusal CodeInFuture { get; } =
        new("synchronise.code-in-future", "MaHoSo mang ngày ở tương lai. Kiểm tra lại mã ở nơi cấp.", "MaHoSo");

    public static Refusal NameTooLong { get; } =
        new("synchronise.name-too-long", "ChuHoSo dài quá 200 ký tự. Rút gọn rồi gửi lại.", "ChuHoSo");

    public static Refusal NoteTooLong { get; } =
        new("synchronise.note-too-long", "GhiChu dài quá 2.000 ký tự. Rút gọn rồi gửi lại.", "GhiChu");

    public static Refusal BadStatus { get; } = new("synchronise.bad-status", "TrangThaiHoSo phải là một số từ 1 đến 10.", "TrangThaiHoSo");

    public static Refusal NotHereYet { get; } =
        new(
            "synchronise.not-here-yet",
            "Hồ sơ chưa có ở đây nên chỉ nhận với TrangThaiHoSo 1 (mới đăng ký) hoặc 2 (đã tiếp nhận). Gửi trạng thái đó trước.",
            "TrangThaiHoSo"
        );

    public static Refusal BadChannel { get; } =
        new("synchronise.bad-channel", "KenhThucHien phải là 1 (trực tiếp), 2 (trực tuyến) hoặc 3 (bưu chính).", "KenhThucHien");

    public static Refusal SummaryTooLong { get; } =
        new("synchronise.summary-too-long", "TrichYeuHoSo dài quá 500 ký tự. Rút gọn rồi gửi lại.", "TrichYeuHoSo");

    public static Refusal AcceptedBeforeFiled { get; } =
        new("synchronise.accepted-before-filed", "NgayTiepNhan trước NgayNopHoSo. Sửa một trong hai.", "NgayTiepNhan");

    public static Refusal DueBeforeAccepted { get; } =
        new("synchronise.due-before-accepted", "NgayHenTra không sau NgayTiepNhan. Sửa một trong hai.", "NgayHenTra");

    public static Refusal DueBeforeFiled { get; } =
        new("synchronise.due-before-filed", "NgayHenTra không sau NgayNopHoSo. Sửa một trong hai.", "NgayHenTra");

    public static Refusal InFuture(string field) =>
        new("synchronise.in-future", $"{field} ở tương lai. Gửi thời điểm đã xảy ra, giờ Việt Nam.", field);

    public static Refusal BadTime(string field) =>
        new("synchronise.bad-time", $"{field} thiếu hoặc sai. Ghi theo dạng yyyyMMddHHmmss, giờ Việt Nam.", field);

    public static Refusal NotText(string field) => new("synchronise.not-text", $"{field} phải là chữ hoặc số. Gửi lại đúng kiểu.", field);

    public static Refusal BadLetters(string field) =>
        new("synchronise.bad-letters", $"{field} có ký tự hỏng (không phải UTF-8). Gửi lại bằng mã UTF-8.", field);

    public static Refusal Doubled(string field) =>
        new("synchronise.doubled", $"{field} có nhiều lần trong một mục. Gửi lại mỗi trường một lần.", field);

    public static Refusal BadPapers(int most) =>
        new("synchronise.bad-papers", $"TaiLieuNop phải là một mảng tối đa {most} tài liệu. Gửi lại đúng mẫu.", "TaiLieuNop");

    public static Refusal BadPaper(int index) =>
        new(
            "synchronise.bad-paper",
            $"TaiLieuNop[{index}] thiếu TenTepDinhKem hoặc tên dài quá 500 ký tự. Sửa rồi gửi lại.",
            $"TaiLieuNop[{index}]"
        );

    public static Refusal BadReception { get; } =
        new(
            "synchronise.bad-reception",
            "NoiNopHoSo không phải mã định danh hoặc mã xã của một nơi tiếp nhận trong tỉnh. Sửa mã, hoặc bỏ trống để nhận tại cơ quan giải quyết.",
            "NoiNopHoSo"
        );

    public static Refusal FileRefused(int index, Refusal why) => new(why.Code, why.Message, $"TaiLieuNop[{index}].MaBam");

    public static Refusal FileNotSent(int index) =>
        new(
            "synchronise.file-not-sent",
            $"TaiLieuNop[{index}].MaBam không trùng tệp nào trong lần gửi này. Gửi tệp kèm theo dạng multipart/form-data, MaBam là SHA-256 của tệp.",
            $"TaiLieuNop[{index}].MaBam"
        );

    public static Refusal UrlNotAllowed(int index) =>
        new(
            "synchronise.url-not-allowed",
            $"TaiLieuNop[{index}].DuongDanTaiTepTin không thuộc máy chủ tệp đã khai báo. Gửi đường dẫn ở máy chủ đó, hoặc gửi kèm tệp.",
            $"TaiLieuNop[{index}].DuongDanTaiTepTin"
        );

    public static Refusal CodeTaken(string code, IEnumerable<string> differing) =>
        new(
            "synchronise.code-taken",
            $"Mã {code} đã có ở đây với nội dung khác ở: {string.Join(", ", differing)}. Chưa ghi gì; kiểm tra lại mã và nội dung ở nguồn gửi.",
            "MaHoSo"
        );

    public static Refusal ForeignCode(string agency) =>
        new(
            "synchronise.foreign-code",
            $"Khóa này chỉ gửi được mã hồ sơ của cơ quan {agency}. Kiểm tra MaHoSo hoặc dùng khóa của cơ quan cấp mã.",
            "MaHoSo"
        );

    public static Refusal StateIsOurs(string sent, DossierStatus here) =>
        new(
            "synchronise.state-is-ours",
            $"Hồ sơ ở đây đang là trạng thái {(int)here} ({DossierLabels.Of(here)}). Trạng thái {sent} do nơi giải quyết cập nhật, không nhận từ ngoài.",
            "TrangThaiHoSo"
        );

    public static Refusal OutOfReach(string field, DateOnly first, DateOnly last) =>
        new(
            "synchronise.out-of-reach",
            $"{field} ngoài khoảng nhận được, từ {VietnameseFormat.Date(first)} đến {VietnameseFormat.Date(last)}. Kiểm tra lại năm.",
            field
        );
}
