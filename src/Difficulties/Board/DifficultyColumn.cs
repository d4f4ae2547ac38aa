using ThongSuot.Platform.Text;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Difficulties.Board;

/// <summary>A column of the board: what it counts and the records it opens.</summary>
internal sealed record DifficultyColumn(string Head, Func<DifficultyFiguresRow, long> Of, string Slug)
{
    /// <summary>What units raised: the columns sum to nothing left over.</summary>
    public static IReadOnlyList<DifficultyColumn> OfRaised { get; } =
    [
        new("Kỳ trước", row => row.RaisedBefore, "ky-truoc"),
        new("Nêu", row => row.Raised, "neu"),
        new("Xác nhận", row => row.Confirmed, "xac-nhan"),
        new("Không phản hồi", row => row.Silent, "im-lang"),
        new("Không phải, rút", row => row.Invalid, "khong-phai"),
        new("Còn mở", row => row.RaisedOpen, "con-mo"),
    ];

    /// <summary>What bodies have.</summary>
    public static IReadOnlyList<DifficultyColumn> OfHeld { get; } =
    [
        new("Kỳ trước", row => row.HeldBefore, "giu-ky-truoc"),
        new("Nhận", row => row.Taken, "nhan"),
        new("Mở lại", row => row.Reopened, "mo-lai"),
        new("Đúng hạn", row => row.OnTime, "dung-han"),
        new("Quá hạn", row => row.Late, "qua-han"),
        new("Chuyển đi", row => row.GivenAway, "chuyen-di"),
        new("Trong đó đã quá hạn", row => row.GivenAwayLate, "chuyen-di-qua-han"),
        new("Kết thúc khác", row => row.ClosedOtherwise, "ket-thuc"),
        new("Đang giữ", row => row.HeldOpen, "dang-giu"),
    ];

    public static IReadOnlyList<DifficultyColumn> For(DifficultyGrouping by) =>
        by switch
        {
            DifficultyGrouping.Unit => OfRaised,
            DifficultyGrouping.Body => OfHeld,
            _ => [.. OfRaised, .. OfHeld],
        };

    public static Sheet<DifficultyBoardLine> SheetOf(BoardModel page)
    {
        var columns = For(page.Grouping);
        return new Sheet<DifficultyBoardLine>
        {
            Title = "Số liệu khó khăn, vướng mắc",
            Lines = [$"Kỳ {page.PeriodWords}, số liệu lúc {VietnameseFormat.Moment(page.AsOf)}"],
            Columns =
            [
                new("Đơn vị", 34, line => SheetCell.Of(line.Name)),
                .. columns.Select(column => new SheetColumn<DifficultyBoardLine>(column.Head, 10, line =>
                    SheetCell.Of(column.Of(line.Figures))
                )),
                new("Đang quá hạn", 10, line => SheetCell.Of((long)(line.Figures.Overdue ?? 0))),
                new("Đúng hạn trên số phải trả lời", 12, line =>
                    SheetCell.Of(VietnameseFormat.Share(line.Figures.OnTime, line.Figures.Owed, 1))
                ),
                new("Số ngày trung vị", 10, line => line.Figures.MedianDays is { } days ? SheetCell.Of((long)days) : SheetCell.Empty),
            ],
            Rows = page.Lines.ToAsyncEnumerable(),
            Total =
            [
                SheetCell.Of("Cộng"),
                .. columns.Select(column => SheetCell.Of(column.Of(page.Total))),
                SheetCell.Of((long)(page.Total.Overdue ?? 0)),
                SheetCell.Of(VietnameseFormat.Share(page.Total.OnTime, page.Total.Owed, 1)),
                page.Total.MedianDays is { } median ? SheetCell.Of((long)median) : SheetCell.Empty,
            ],
            Remarks =
            [
                "Đơn vị nêu: kỳ trước + nêu = xác nhận + không phản hồi + không phải vướng mắc hoặc đã rút + còn mở.",
                "Cơ quan trả lời: kỳ trước + nhận + mở lại = đúng hạn + quá hạn + chuyển đi + kết thúc khác + đang giữ.",
            ],
        };
    }
}
