using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Support.Systems;

/// <summary>Every reason said about announced work on systems.</summary>
internal static class SystemRefusals
{
    public static Refusal NotYours { get; } =
        new("support.work-not-yours", "Văn phòng UBND tỉnh hoặc lãnh đạo Sở Khoa học và Công nghệ thông báo. Chuyển cho đúng nơi.");

    public static Refusal SystemMissing { get; } = new("support.work-system", "Chưa chọn hệ thống. Chọn hệ thống sẽ tạm dừng.", "System");

    public static Refusal UnitWrong { get; } =
        new("support.work-unit", "Nơi bị ảnh hưởng là cả tỉnh hoặc một xã, phường của tỉnh. Chọn lại.", "Unit");

    public static Refusal TimesWrong { get; } =
        new("support.work-times", "Lúc bắt đầu phải ở sau lúc này, lúc chạy lại ở sau lúc bắt đầu và trong 7 ngày. Nhập lại.", "To");

    public static Refusal WorkOver { get; } =
        new("support.work-over", "Việc tạm dừng này đã qua hoặc đã hủy. Mở lại trang trạng thái hệ thống.");

    public static Refusal NotFound { get; } =
        new("support.work-not-found", "Không có thông báo tạm dừng này. Mở lại trang trạng thái hệ thống.");

    public static Refusal TooSoon(int days, DateOnly first) =>
        new(
            "support.work-too-soon",
            $"Phải báo trước ít nhất {days} ngày làm việc (NĐ 224/2026/NĐ-CP, Điều 13): sớm nhất là ngày {VietnameseFormat.Date(first)}. Chọn ngày khác, hoặc ghi lý do khẩn cấp.",
            "From"
        );
}
