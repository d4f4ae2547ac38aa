using ThongSuot.Directives.List;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Directives.Board;

/// <summary>A column of the board: what it counts and the list that its figures open.</summary>
internal sealed record BoardColumn(string? Group, string Head, Func<BoardLine, long> Of, string Kind)
{
    private const string Done = "Hoàn thành";
    private const string Open = "Đang thực hiện";

    /// <summary>The balance, then what happened on the way.</summary>
    public static IReadOnlyList<BoardColumn> All { get; } =
    [
        new(null, "Kỳ trước chuyển qua", line => line.CarriedOver, DirectiveLists.CarriedOver),
        new(null, "Giao trong kỳ", line => line.Given, DirectiveLists.Given),
        new(Done, "Đúng hạn", line => line.OnTime, DirectiveLists.DoneOnTime),
        new(Done, "Quá hạn", line => line.DoneOverdue, DirectiveLists.DoneOverdue),
        new(Open, "Trong hạn", line => line.OpenInTime, DirectiveLists.OpenInTime),
        new(Open, "Quá hạn", line => line.OpenOverdue, DirectiveLists.OpenOverdue),
        new(null, "Không còn phù hợp", line => line.Withdrawn, DirectiveLists.Withdrawn),
        new(null, "Im lặng, không báo cáo", line => line.Unreported, DirectiveLists.Unreported),
        new("Lượt", "Gia hạn", line => line.Extended, DirectiveLists.Extended),
        new("Lượt", "Trả lại", line => line.Returned, DirectiveLists.Returned),
    ];

    public static Sheet<BoardLine> SheetOf(BoardView view, string periodWords) =>
        new()
        {
            Title = $"Thực hiện chỉ đạo, {view.Total.Name}",
            Lines = [$"Kỳ {periodWords}, số liệu lúc {VietnameseFormat.Moment(view.AsOf)}"],
            Columns =
            [
                new("Đơn vị chủ trì", 36, line => SheetCell.Of(line.Name)),
                .. All.Select(column => new SheetColumn<BoardLine>(column.Head, 11, line => SheetCell.Of(column.Of(line)), column.Group)),
                new("Điểm", 8, line => SheetCell.Of(line.Score(view.Rule))),
            ],
            Rows = view.Lines.ToAsyncEnumerable(),
            Total =
            [
                SheetCell.Of("Cộng"),
                .. All.Select(column => SheetCell.Of(column.Of(view.Total))),
                SheetCell.Of(view.Total.Score(view.Rule)),
            ],
            Remarks =
            [
                "Kỳ trước chuyển qua + giao trong kỳ = hoàn thành (đúng hạn + quá hạn) + đang thực hiện (trong hạn + quá hạn) + không còn phù hợp.",
                view.Rule.Words,
            ],
        };
}
