using ThongSuot.Web.Imports;

namespace ThongSuot.Facilities.Handovers.Import;

/// <summary>Columns of a list of things to hand over; nothing about passwords, keys, arms or what secret files say.</summary>
internal static class ItemColumns
{
    public static ImportColumn OldUnit { get; } = new("Đơn vị cũ", true, "Xã Tam Sơn, Huyện Cẩm Khê");

    public static ImportColumn Category { get; } = new("Loại", true, "Tài sản công");

    public static ImportColumn Name { get; } = new("Tên", true, "Máy vi tính để bàn");

    public static ImportColumn Quantity { get; } = new("Số lượng theo sổ", true, "5");

    public static ImportColumn Receiver { get; } = new("Bên nhận", false, "");

    public static ImportColumn Code { get; } = new("Mã, số ký hiệu", false, "TS-0012");

    public static ImportColumn Measure { get; } = new("Đơn vị tính", false, "cái");

    public static ImportColumn Value { get; } = new("Nguyên giá hoặc số dư (đồng)", false, "62500000");

    public static ImportColumn Remaining { get; } = new("Giá trị còn lại (đồng)", false, "25000000");

    public static ImportColumn Year { get; } = new("Năm đưa vào sử dụng", false, "2021");

    public static ImportColumn Condition { get; } = new("Hiện trạng", false, "Đang dùng");

    public static ImportColumn Place { get; } = new("Nơi để, phông, hộp", false, "Phòng Kế toán");

    public static ImportColumn Retention { get; } = new("Thời hạn bảo quản", false, "");

    public static ImportColumn Note { get; } = new("Ghi chú", false, "");

    public static IReadOnlyList<ImportColumn> All { get; } =
    [OldUnit, Category, Receiver, Code, Name, Measure, Quantity, Value, Remaining, Year, Condition, Place, Retention, Note];
}

/// <summary>A row as understood: into which list, and what.</summary>
internal sealed record ItemRow(Guid ListId, ItemFacts Facts);
