using ThongSuot.Platform.Text;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Finance.Board;

/// <summary>The board as a table to take away.</summary>
internal static class BoardSheet
{
    public static Sheet<BoardRow> Of(BoardView view) =>
        new()
        {
            Title = $"Ngân sách năm {view.Year}: {view.Total.Name}",
            Lines = [$"Số liệu lúc {VietnameseFormat.Moment(view.AsOf)}; đơn vị tính: đồng"],
            Columns =
            [
                new("Đơn vị", 38, row => SheetCell.Of(row.Name)),
                new("Dự toán được giao", 20, row => SheetCell.Of(row.Assigned)),
                new("Đã chi", 20, row => SheetCell.Of(row.Spent)),
                new("Đang giữ, cam kết", 20, row => SheetCell.Of(row.Committed)),
                new("Còn lại", 20, row => SheetCell.Of(row.Left)),
                new("Trong đó giữ tiết kiệm", 20, row => SheetCell.Of(row.SetAside)),
                new("Trong đó dự phòng", 20, row => SheetCell.Of(row.Contingency)),
                new("Còn lại thực dùng", 20, row => SheetCell.Of(row.Usable)),
                new("Tỷ lệ chi", 12, row => SheetCell.Share(row.Spent, row.Assigned)),
                new("Số tháng lương còn đủ", 14, row => SheetCell.Of(row.MonthsOfPay(view.Ended))),
                new("Dòng quá hạn phân bổ", 14, row => SheetCell.Of((long)row.LateLines)),
            ],
            Rows = view.Rows.ToAsyncEnumerable(),
            Total =
            [
                SheetCell.Of("Cộng"),
                SheetCell.Of(view.Total.Assigned),
                SheetCell.Of(view.Total.Spent),
                SheetCell.Of(view.Total.Committed),
                SheetCell.Of(view.Total.Left),
                SheetCell.Of(view.Total.SetAside),
                SheetCell.Of(view.Total.Contingency),
                SheetCell.Of(view.Total.Usable),
                SheetCell.Share(view.Total.Spent, view.Total.Assigned),
                SheetCell.Of(view.Total.MonthsOfPay(view.Ended)),
                SheetCell.Of((long)view.Total.LateLines),
            ],
            Remarks =
            [
                "Được giao = đã chi + đang giữ, cam kết + còn lại; còn lại = thực dùng + giữ tiết kiệm + dự phòng. Phần đã phân bổ cho đơn vị dưới tính ở đơn vị dưới.",
            ],
        };
}
