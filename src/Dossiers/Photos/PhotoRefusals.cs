using ThongSuot.Platform.Results;

namespace ThongSuot.Dossiers.Photos;

/// <summary>Why a telephone's photographs were not taken.</summary>
internal static class PhotoRefusals
{
    public static Refusal Unknown { get; } =
        new("dossier.photo-unknown", "Mã chụp ảnh này không có. Quét lại mã đang hiện trên màn hình của cán bộ tiếp nhận.");

    public static Refusal Used { get; } =
        new("dossier.photo-used", "Mã chụp ảnh này đã dùng rồi, mỗi mã chỉ gửi được một lần. Đề nghị cán bộ tiếp nhận tạo mã mới.");

    public static Refusal Expired { get; } =
        new("dossier.photo-expired", "Mã chụp ảnh này đã hết hạn sau 10 phút. Đề nghị cán bộ tiếp nhận tạo mã mới.");

    public static Refusal Closed { get; } =
        new("dossier.photo-closed", "Hồ sơ này đã kết thúc nên không nhận thêm giấy tờ. Hỏi cán bộ tiếp nhận.");

    public static Refusal NothingTaken { get; } = new("dossier.photo-nothing", "Chưa có ảnh nào. Chụp hoặc chọn ít nhất một ảnh rồi gửi.");
}
