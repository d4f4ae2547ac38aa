using ThongSuot.Web.Sheets;

namespace ThongSuot.Facilities.Handovers.Sheets;

/// <summary>Lines to take away, of a list as it stands or of minutes as they were signed.</summary>
internal static class ItemSheet
{
    public static Sheet<MinutesLine> Of(string title, IReadOnlyList<string> lines, IEnumerable<MinutesLine> rows) =>
        new()
        {
            Title = title,
            Lines = lines,
            Columns =
            [
                new("STT", 8, line => SheetCell.Of((long)line.Number)),
                new("Loại", 24, line => SheetCell.Of(HandoverCategories.Of(line.Category).Name)),
                new("Mã, số ký hiệu", 16, line => SheetCell.Of(line.Code)),
                new("Tên", 40, line => SheetCell.Of(line.Name)),
                new("Đơn vị tính", 12, line => SheetCell.Of(line.Measure)),
                new("Theo sổ", 12, line => Counted(line.Quantity), "Số lượng"),
                new("Bên giao đếm", 12, line => Counted(line.GiverCount), "Số lượng"),
                new("Đã nhận", 12, line => Counted(line.Received), "Số lượng"),
                new("Chênh lệch", 12, line => Counted(line.Disputed), "Số lượng"),
                new("Ghi giảm", 12, line => Counted(line.WrittenOff), "Số lượng"),
                new("Nguyên giá, số dư (đồng)", 20, line => SheetCell.Of(line.Value)),
                new("Giá trị còn lại (đồng)", 20, line => line.Remaining is { } left ? SheetCell.Of(left) : SheetCell.Empty),
                new("Năm sử dụng", 12, line => line.Year is { } year ? SheetCell.Of($"{year}") : SheetCell.Empty),
                new("Hiện trạng", 20, line => SheetCell.Of(line.Condition)),
                new("Nơi để", 20, line => SheetCell.Of(line.Place)),
                new("Thời hạn bảo quản", 20, line => SheetCell.Of(line.Retention)),
                new("Lý do chênh lệch", 30, line => SheetCell.Of(line.Reason)),
                new("Người chịu trách nhiệm", 24, line => SheetCell.Of(line.Answers)),
                new("Quyết định ghi giảm", 24, line => SheetCell.Of(line.Decision)),
                new("Ghi chú", 24, line => SheetCell.Of(line.Note)),
            ],
            Rows = rows.ToAsyncEnumerable(),
        };

    private static SheetCell Counted(long hundredths) =>
        hundredths % Quantity.One == 0 ? SheetCell.Of(hundredths / Quantity.One) : SheetCell.Of(Quantity.Number(hundredths));
}
