using ThongSuot.Benefits.List;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Benefits.Board;

/// <summary>What the lines of a board are.</summary>
internal enum BoardBy
{
    Unit,
    Scheme,
    State,
    Fund,
}

/// <summary>Cases that agree in everything a board divides by: counted and summed by the database.</summary>
internal sealed record BoardGroup(
    string UnitPath,
    Scheme Scheme,
    CaseState State,
    FundSource Fund,
    bool HasDecision,
    int Count,
    int Objected,
    long Asked,
    long Decided,
    long Paid,
    long RefundLeft
);

/// <summary>A line: its cases and money, to the đồng.</summary>
/// <param name="Filter">What the line adds to the address of its lists.</param>
internal sealed record BoardLine(string Name, string Filter, IReadOnlyList<BoardGroup> Groups)
{
    private IEnumerable<BoardGroup> Live => Groups.Where(group => group.State != CaseState.Withdrawn);

    public long Cases => Live.Sum(group => (long)group.Count);

    /// <summary>Not decided yet.</summary>
    public long Open => Live.Where(group => !group.HasDecision).Sum(group => (long)group.Count);

    public long Settled => Live.Where(group => group.HasDecision).Sum(group => (long)group.Count);

    public long PaidCases => Live.Where(group => group.State == CaseState.Paid).Sum(group => (long)group.Count);

    public long Objected => Live.Sum(group => (long)group.Objected);

    public long Asked => Live.Sum(group => group.Asked);

    public long Decided => Live.Sum(group => group.Decided);

    public long Paid => Live.Sum(group => group.Paid);

    public long RefundLeft => Live.Sum(group => group.RefundLeft);
}

/// <summary>A column of the board: what it shows and the list that a count opens.</summary>
/// <param name="Kind">Null for money, which is the sum of the list beside it.</param>
internal sealed record BoardColumn(string? Group, string Head, Func<BoardLine, long> Of, string? Kind)
{
    private const string Cases = "Số hồ sơ";
    private const string Money = "Số tiền (đồng)";

    public static IReadOnlyList<BoardColumn> All { get; } =
    [
        new(Cases, "Tất cả", line => line.Cases, CaseLists.Live),
        new(Cases, "Đang giải quyết", line => line.Open, CaseLists.Open),
        new(Cases, "Có quyết định", line => line.Settled, CaseLists.Settled),
        new(Cases, "Đã chi trả đủ", line => line.PaidCases, CaseLists.Paid),
        new(Cases, "Khiếu nại", line => line.Objected, CaseLists.Objected),
        new(Money, "Tính được", line => line.Asked, null),
        new(Money, "Quyết định", line => line.Decided, null),
        new(Money, "Đã chi", line => line.Paid, null),
        new(Money, "Còn phải thu", line => line.RefundLeft, null),
    ];

    public static Sheet<BoardLine> SheetOf(BoardView view, string periodWords) =>
        new()
        {
            Title = $"Chế độ, chính sách: {view.Total.Name}",
            Lines = [$"{BoardView.NameOf(view.By)}; {periodWords}; số liệu lúc {VietnameseFormat.Moment(view.AsOf)}"],
            Columns =
            [
                new(BoardView.NameOf(view.By), 40, line => SheetCell.Of(line.Name)),
                .. All.Select(column => new SheetColumn<BoardLine>(
                    column.Head,
                    column.Kind is null ? 20 : 12,
                    line => SheetCell.Of(column.Of(line)),
                    column.Group
                )),
            ],
            Rows = view.Lines.ToAsyncEnumerable(),
            Total = [SheetCell.Of("Cộng"), .. All.Select(column => SheetCell.Of(column.Of(view.Total)))],
            Remarks = ["Tất cả = đang giải quyết + có quyết định; không kể hồ sơ đã rút. Tiền cộng từ từng hồ sơ, đến đồng."],
        };
}
