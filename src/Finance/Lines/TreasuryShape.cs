using ThongSuot.Platform.Text;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Finance.Lines;

/// <summary>
/// Lines as the treasury and a unit compare them: codes first, the estimate by where it came from, what is held, spent and left. The
/// columns are those of the comparison in use under TT 324/2016/TT-BTC, from memory.
/// </summary>
internal static class TreasuryShape
{
    public static Sheet<BudgetLine> Of(
        IAsyncEnumerable<BudgetLine> rows,
        LineTotals total,
        string what,
        int year,
        DateTimeOffset asOf,
        string contingency,
        FinanceBooks books
    ) =>
        new()
        {
            Title = $"Bảng đối chiếu dự toán kinh phí ngân sách năm {year}",
            Lines = [what, $"Số liệu lúc {VietnameseFormat.Moment(asOf)}; đơn vị tính: đồng"],
            NumbersColumns = true,
            Columns =
            [
                new("Đơn vị", 34, row => SheetCell.Of(books.NameOf(row.UnitPath))),
                new("Nguồn", 8, row => SheetCell.Of(row.Source), "Mã"),
                new("Chương", 8, row => SheetCell.Of(row.Chapter), "Mã"),
                new("Khoản", 8, row => SheetCell.Of(row.Category), "Mã"),
                new("Mục, tiểu mục", 10, row => SheetCell.Of(row.Item), "Mã"),
                new("Nội dung", 40, row => SheetCell.Of(books.Codes.Item(row.Item, row.Year)?.Name)),
                new("Năm trước chuyển sang", 18, row => SheetCell.Of(row.CarriedOver), "Dự toán"),
                new("Giao đầu năm", 18, row => SheetCell.Of(row.Opening), "Dự toán"),
                new("Bổ sung, điều chỉnh", 18, row => SheetCell.Of(row.Supplement + row.Adjusted), "Dự toán"),
                new("Đã phân bổ cho đơn vị dưới", 18, row => SheetCell.Of(row.GivenOn), "Dự toán"),
                new("Được sử dụng", 18, row => SheetCell.Of(row.Assigned), "Dự toán"),
                new("Đang giữ, cam kết chi", 18, row => SheetCell.Of(row.Committed)),
                new("Đã chi", 18, row => SheetCell.Of(row.Spent)),
                new("Còn lại", 18, row => SheetCell.Of(row.Left)),
                new("Giữ tiết kiệm", 18, row => SheetCell.Of(row.SetAside), "Trong số còn lại"),
                new("Dự phòng", 18, row => SheetCell.Of(row.Source == contingency ? row.Left : 0), "Trong số còn lại"),
                new("Thực dùng", 18, row => SheetCell.Of(row.Source == contingency ? 0 : row.Free), "Trong số còn lại"),
            ],
            Rows = rows,
            Total =
            [
                SheetCell.Of("Cộng"),
                .. Enumerable.Repeat(SheetCell.Empty, 9),
                SheetCell.Of(total.Assigned),
                SheetCell.Of(total.Committed),
                SheetCell.Of(total.Spent),
                SheetCell.Of(total.Left),
                SheetCell.Of(total.SetAside),
                SheetCell.Of(total.Contingency),
                SheetCell.Of(total.Usable),
            ],
            Remarks = ["Được sử dụng = đang giữ, cam kết chi + đã chi + còn lại; còn lại = giữ tiết kiệm + dự phòng + thực dùng."],
        };
}
