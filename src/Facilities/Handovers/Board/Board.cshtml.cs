using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Facilities.Handovers.Board;

/// <summary>Whoever watches handing over sees where it stands, commune by commune, and opens what is behind each figure.</summary>
[Permit(FacilityPermissions.View)]
internal sealed class BoardModel(BoardReader reader) : OfficePage
{
    public BoardView View { get; private set; } = null!;

    public DateTimeOffset AsOf => Clock.Now;

    public bool IsProvince => FacilityScope.IsProvince(Seat);

    public async Task OnGetAsync(CancellationToken ct) => View = await reader.ReadAsync(FacilityScope.Of(Seat), Clock.Today, ct);

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        View = await reader.ReadAsync(FacilityScope.Of(Seat), Clock.Today, ct);
        return new SheetDownload<BoardLine>(
            new Sheet<BoardLine>
            {
                Title = $"Bàn giao giữa đơn vị cũ và đơn vị mới: {View.Total.Name}",
                Lines = [$"Số liệu lúc {VietnameseFormat.Moment(AsOf)}"],
                Columns = Columns,
                Rows = View.Lines.ToAsyncEnumerable(),
                Total = [.. Columns.Select((column, at) => at == 0 ? SheetCell.Of("Cộng") : column.Of(View.Total))],
            },
            dang,
            "ban-giao"
        );
    }

    public static string ListOf(string what, BoardLine line, bool isTotal) =>
        what + (isTotal ? string.Empty : $"{(what.Contains('?') ? '&' : '?')}don-vi={Uri.EscapeDataString(line.Path)}");

    private static IReadOnlyList<SheetColumn<BoardLine>> Columns { get; } =
    [
        new("Xã, phường", 26, line => SheetCell.Of(line.Name)),
        .. Enum.GetValues<HandoverState>()
            .Select(state => new SheetColumn<BoardLine>(
                HandoverLabels.Of(state),
                12,
                line => SheetCell.Of((long)line.Units[state]),
                "Đơn vị cũ"
            )),
        new("Quá hạn", 10, line => SheetCell.Of((long)line.Late), "Đơn vị cũ"),
        new("Dòng", 10, line => SheetCell.Of((long)line.Totals.All.Lines), "Danh mục nhận"),
        new("Đã nhận", 10, line => SheetCell.Of((long)line.Totals.Received.Lines), "Danh mục nhận"),
        new("Chênh lệch", 10, line => SheetCell.Of((long)line.Totals.Disputed.Lines), "Danh mục nhận"),
        new("Ghi giảm", 10, line => SheetCell.Of((long)line.Totals.WrittenOff.Lines), "Danh mục nhận"),
        new("Chưa đếm", 10, line => SheetCell.Of((long)line.Totals.Open.Lines), "Danh mục nhận"),
        new("Giá trị", 18, line => SheetCell.Of(line.Totals.All.Value), "Đồng"),
        new("Đã nhận", 18, line => SheetCell.Of(line.Totals.Received.Value), "Đồng"),
        new("Chênh lệch", 18, line => SheetCell.Of(line.Totals.Disputed.Value), "Đồng"),
        new("Ngày mở lâu nhất", 12, line => SheetCell.Of((long)line.Days)),
    ];
}
