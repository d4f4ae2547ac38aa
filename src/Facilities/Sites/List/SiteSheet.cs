using ThongSuot.Platform.Text;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Facilities.Sites.List;

/// <summary>Buildings to take away.</summary>
internal static class SiteSheet
{
    public static Sheet<Site> Of(IEnumerable<Site> rows, Func<string, string> nameOf, DateTimeOffset asOf) =>
        new()
        {
            Title = "Trụ sở làm việc",
            Lines = [$"Số liệu lúc {VietnameseFormat.Moment(asOf)}"],
            Columns =
            [
                new("Mã", 16, row => SheetCell.Of(row.Code)),
                new("Đơn vị", 24, row => SheetCell.Of(nameOf(row.UnitPath))),
                new("Tên trụ sở", 36, row => SheetCell.Of(row.Name)),
                new("Loại", 18, row => SheetCell.Of(SiteLabels.Of(row.Kind))),
                new("Địa chỉ", 36, row => SheetCell.Of(row.Address)),
                new("Diện tích sàn (m²)", 14, row => SheetCell.Of(Quantity.Number(row.Area))),
                new("Mức độ xuống cấp", 16, row => SheetCell.Of(SiteLabels.Of(row.Condition))),
                new("Người làm việc", 12, row => SheetCell.Of((long)row.People)),
                new("Trạng thái", 22, row => SheetCell.Of(SiteLabels.Of(row.State))),
                new("Phương án", 28, row => SheetCell.Of(row.Plan is { } plan ? SiteLabels.Of(plan) : string.Empty)),
                new("Dùng cho", 20, row => SheetCell.Of(row.Purpose is { } purpose ? SiteLabels.Of(purpose) : string.Empty)),
                new("Quyết định", 18, row => SheetCell.Of(row.DecisionNumber)),
                new("Hạn", 12, row => SheetCell.Of(row.DueOn)),
                new("Xử lý xong", 12, row => SheetCell.Of(row.DoneOn)),
            ],
            Rows = rows.ToAsyncEnumerable(),
        };
}
