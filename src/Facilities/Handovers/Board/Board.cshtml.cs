using Microsoft.AspNetCore.Mvc;
using ThongSuot.Facilities.Handovers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Lists;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Facilities.Handovers.Board;

/// <summary>Whoever watches handing over sees where it stands, commune by commune, and opens what is behind each figure.</summary>
[Permit(FacilityPermissions.View)]
internal sealed class BoardModel(BoardReader reader) : OfficePage
{
    /// <summary>All communes, rather than the most late.</summary>
    [BindProperty(SupportsGet = true, Name = Worst.Parameter)]
    public bool All { get; set; }

    public BoardView View { get; private set; } = null!;

    /// <summary>As the view has them: the most late first.</summary>
    public IReadOnlyList<BoardLine> Shown => Worst.Of(View.Lines, All);

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

    /// <summary>What became of lines, each with the filter of lists that opens it.</summary>
    public static IReadOnlyList<(string Slug, string Name, Func<ListTotals, PartTotal> Of)> Parts { get; } = HandoverFilters.Parts;

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
        .. HandoverFilters.Parts.Select(part => new SheetColumn<BoardLine>(
            part.Name,
            10,
            line => SheetCell.Of((long)part.Of(line.Totals).Lines),
            "Dòng danh mục nhận"
        )),
        .. HandoverFilters.Parts.Select(part => new SheetColumn<BoardLine>(
            part.Name,
            18,
            line => SheetCell.Of(part.Of(line.Totals).Value),
            "Đồng"
        )),
        new("Ngày mở lâu nhất", 12, line => SheetCell.Of((long)line.Days)),
    ];
}
