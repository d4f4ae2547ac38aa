using ThongSuot.Dossiers.List;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Dossiers.Board;

/// <summary>A column of a board: what it counts and the list that its figures open.</summary>
/// <param name="Kind">The list behind the figure; null for a share.</param>
internal sealed record BoardColumn(string? Group, string Head, Func<BalanceRow, long> Of, string? Kind, string? Channel = null)
{
    private const string Received = "Tiếp nhận";
    private const string Resolved = "Đã giải quyết";
    private const string Open = "Đang giải quyết";

    /// <summary>The balance: the columns sum to nothing left over.</summary>
    public static IReadOnlyList<BoardColumn> All { get; } =
    [
        new(null, "Kỳ trước chuyển qua", row => row.CarriedOver, DossierLists.CarriedOver),
        new(Received, "Cộng", row => row.Received, DossierLists.Received),
        new(Received, "Trực tuyến", row => row.Online, DossierLists.Received, nameof(DossierChannel.Online)),
        new(Received, "Trực tiếp", row => row.Direct, DossierLists.Received, nameof(DossierChannel.Direct)),
        new(Received, "Bưu chính", row => row.Post, DossierLists.Received, nameof(DossierChannel.Post)),
        .. Ends,
        new(Open, "Trong hạn", row => row.OpenInTime, DossierLists.OpenInTime),
        .. Pressing,
        .. NotResolved,
    ];

    /// <summary>An officer's line knows what the officer finished and what presses, not what the unit received.</summary>
    public static IReadOnlyList<BoardColumn> OfOfficers { get; } =
    [new(Resolved, "Cộng", row => row.Resolved, DossierLists.Resolved), .. Ends, .. Pressing, .. NotResolved];

    public static IReadOnlyList<(string Head, Func<BalanceRow, (long Part, long Whole)> Of)> Shares { get; } =
    [("Đúng, trước hạn", row => (row.Early + row.OnTime, row.Resolved)), ("Hài lòng", row => (row.Satisfied, row.Rated))];

    private static BoardColumn[] Ends =>
        [
            new(Resolved, "Trước hạn", row => row.Early, DossierLists.Early),
            new(Resolved, "Đúng hạn", row => row.OnTime, DossierLists.OnTime),
            new(Resolved, "Quá hạn", row => row.ResolvedOverdue, DossierLists.ResolvedOverdue),
        ];

    private static BoardColumn[] Pressing =>
        [
            new(Open, "Sắp hạn", row => row.OpenNearDue, DossierLists.NearDue),
            new(Open, "Quá hạn", row => row.OpenOverdue, DossierLists.Overdue),
        ];

    private static BoardColumn[] NotResolved =>
        [
            new("Không giải quyết", "Từ chối", row => row.Rejected, DossierLists.Rejected),
            new("Không giải quyết", "Rút", row => row.Withdrawn, DossierLists.Withdrawn),
            new("Không giải quyết", "Dừng", row => row.Stopped, DossierLists.Stopped),
        ];

    public static Sheet<BoardLine> SheetOf(BoardPage page, BoardView view, BoardGrouping by)
    {
        var (columns, shares) = by == BoardGrouping.Officer ? (OfOfficers, Shares.Take(1).ToList()) : (All, Shares.ToList());
        return new Sheet<BoardLine>
        {
            Title = $"Số liệu giải quyết thủ tục hành chính, {view.Name}",
            Lines = [$"Kỳ {page.PeriodWords}, số liệu lúc {VietnameseFormat.Moment(view.AsOf)}"],
            Columns =
            [
                new(BoardLabels.Of(by, view), 34, line => SheetCell.Of(line.Name)),
                .. columns.Select(column => new SheetColumn<BoardLine>(
                    column.Head,
                    10,
                    line => SheetCell.Of(column.Of(line.Figures)),
                    column.Group
                )),
                .. shares.Select(share => new SheetColumn<BoardLine>(share.Head, 10, line => ShareOf(share.Of(line.Figures)))),
            ],
            Rows = view.Lines.ToAsyncEnumerable(),
            Total =
            [
                SheetCell.Of("Cộng"),
                .. columns.Select(column => SheetCell.Of(column.Of(view.Total))),
                .. shares.Select(share => ShareOf(share.Of(view.Total))),
            ],
            Remarks =
                by == BoardGrouping.Officer
                    ? []
                    :
                    [
                        "Kỳ trước chuyển qua + tiếp nhận = đã giải quyết + đang giải quyết (trong hạn + quá hạn; sắp hạn nằm trong trong hạn) + từ chối + rút + dừng.",
                    ],
        };
    }

    private static SheetCell ShareOf((long Part, long Whole) share) => SheetCell.Share(share.Part, share.Whole);
}

/// <summary>How the lines of a board are called.</summary>
internal static class BoardLabels
{
    public static string Of(BoardGrouping by, BoardView? view = null) =>
        by switch
        {
            BoardGrouping.Unit => view is { Unit: null } ? "Tỉnh, thành phố" : "Đơn vị",
            BoardGrouping.Field => "Lĩnh vực",
            BoardGrouping.Procedure => "Thủ tục",
            _ => "Người xử lý",
        };

    public static string Slug(BoardGrouping by) =>
        by switch
        {
            BoardGrouping.Unit => "don-vi",
            BoardGrouping.Field => "linh-vuc",
            BoardGrouping.Procedure => "thu-tuc",
            _ => "can-bo",
        };
}
