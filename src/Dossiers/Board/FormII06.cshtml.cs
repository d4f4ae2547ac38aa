using Microsoft.AspNetCore.Mvc;
using ThongSuot.Dossiers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Dossiers.Board;

/// <summary>
/// Form II.06, "Tình hình, kết quả giải quyết thủ tục hành chính" (TT 01/2020/TT-VPCP). The layout is from memory (mark M), so the page
/// says to compare it with the printed form. Columns (14)–(16) are ours: without them it would not balance.
/// </summary>
[Permit(DossierPermissions.Board)]
internal sealed class FormII06Model(BoardReader reader, Units units) : BoardPage(units)
{
    public const string Foot =
        "(3) = (4) + (5) + (6) = (7) + (11) + (14) + (15) + (16). Cột (14)–(16) không có trong mẫu: hồ sơ từ chối, công dân rút, dừng; tách riêng để bảng cân đối.";
    public const string Mind = "Bảng này chưa đối chiếu với mẫu II.06 kèm theo TT 01/2020/TT-VPCP: đối chiếu trước khi gửi đi.";

    public static IReadOnlyList<BoardColumn> Columns { get; } =
    [
        new("Số hồ sơ tiếp nhận", "Tổng số", row => row.CarriedOver + row.Received, DossierLists.InPeriod),
        new("Số hồ sơ tiếp nhận", "Trực tuyến", row => row.Online, DossierLists.Received, nameof(DossierChannel.Online)),
        new("Số hồ sơ tiếp nhận", "Trực tiếp, bưu chính", row => row.Direct + row.Post, DossierLists.NotOnline),
        new("Số hồ sơ tiếp nhận", "Từ kỳ trước", row => row.CarriedOver, DossierLists.CarriedOver),
        new("Số hồ sơ đã giải quyết", "Tổng số", row => row.Resolved, DossierLists.Resolved),
        new("Số hồ sơ đã giải quyết", "Trước hạn", row => row.Early, DossierLists.Early),
        new("Số hồ sơ đã giải quyết", "Đúng hạn", row => row.OnTime, DossierLists.OnTime),
        new("Số hồ sơ đã giải quyết", "Quá hạn", row => row.ResolvedOverdue, DossierLists.ResolvedOverdue),
        new("Số hồ sơ đang giải quyết", "Tổng số", row => row.Open, DossierLists.Open),
        new("Số hồ sơ đang giải quyết", "Trong hạn", row => row.OpenInTime, DossierLists.OpenInTime),
        new("Số hồ sơ đang giải quyết", "Quá hạn", row => row.OpenOverdue, DossierLists.Overdue),
        new("Ngoài mẫu", "Từ chối", row => row.Rejected, DossierLists.Rejected),
        new("Ngoài mẫu", "Rút", row => row.Withdrawn, DossierLists.Withdrawn),
        new("Ngoài mẫu", "Dừng", row => row.Stopped, DossierLists.Stopped),
    ];

    public BoardView View { get; private set; } = null!;

    /// <summary>Counters are kept by procedure from the province down.</summary>
    public BoardGrouping Grouping => Path == "/" ? BoardGrouping.Unit : BoardGrouping.Field;

    public IReadOnlyList<BoardLine> Lines =>
        [.. View.Lines.Where(line => !line.Figures.IsEmpty).OrderBy(line => line.Name, VietnameseOrder.Comparer)];

    public override string Here => "/so-lieu/ii-06";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!Ask())
        {
            return NotFound();
        }

        View = await reader.ReadAsync(new BoardQuestion(Path, Grouping, null, Period.First, Period.Last), ct);
        return ModelState.IsValid ? Page() : Again();
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        if (!Ask())
        {
            return NotFound();
        }

        View = await reader.ReadAsync(new BoardQuestion(Path, Grouping, null, Period.First, Period.Last), ct);
        return new SheetDownload<(int Number, BoardLine Line)>(
            new()
            {
                Title = "Biểu II.06: Tình hình, kết quả giải quyết thủ tục hành chính",
                Lines =
                [
                    $"{Unit?.Name ?? "Cả nước"}. Kỳ báo cáo {PeriodWords}. Số liệu lúc {VietnameseFormat.Moment(View.AsOf)}. Đơn vị tính: hồ sơ.",
                ],
                Columns =
                [
                    new("STT", 6, row => SheetCell.Of(row.Number)),
                    new(Grouping == BoardGrouping.Field ? "Lĩnh vực" : "Tỉnh, thành phố", 34, row => SheetCell.Of(row.Line.Name)),
                    .. Columns.Select(column => new SheetColumn<(int Number, BoardLine Line)>(
                        column.Head,
                        10,
                        row => SheetCell.Of(column.Of(row.Line.Figures)),
                        column.Group
                    )),
                ],
                Rows = Lines.Select((line, at) => (at + 1, line)).ToAsyncEnumerable(),
                Total = [SheetCell.Empty, SheetCell.Of("Tổng cộng"), .. Columns.Select(column => SheetCell.Of(column.Of(View.Total)))],
                Remarks = [Foot, Mind],
                NumbersColumns = true,
            },
            dang,
            "bieu-ii-06"
        );
    }
}
