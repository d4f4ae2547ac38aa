using ThongSuot.Platform.Results;

namespace ThongSuot.Facilities.Handovers.Packages;

/// <summary>Why no package is made.</summary>
internal static class PackageRefusals
{
    public static Refusal NothingSigned { get; } =
        new(
            "facility.package-nothing-signed",
            "Chưa có biên bản nào đủ chữ ký nên chưa đóng gói được. Ký đủ biên bản của danh mục cần đóng gói trước."
        );

    public static Refusal DecisionLost(string name) =>
        new(
            "facility.package-file-lost",
            $"Kho tệp không còn “{name}” nên gói sẽ thiếu. Báo quản trị phục hồi kho tệp từ bản sao lưu, rồi đóng gói lại."
        );
}
