using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Charts;
using ThongSuot.Web.Lists;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Facilities.Sites.Board;

/// <summary>Whoever arranges offices sees which communes sit scattered, cramped or in worn buildings, on a map and in a table.</summary>
[Permit(FacilityPermissions.View)]
internal sealed class SiteBoardModel(SiteBoard board) : OfficePage
{
    private const int MostPlaces = 4;

    /// <summary>All communes, rather than the most scattered.</summary>
    [BindProperty(SupportsGet = true, Name = Worst.Parameter)]
    public bool All { get; set; }

    public SiteBoardView View { get; private set; } = null!;

    public IReadOnlyList<SiteLine> Shown => Worst.Of([.. View.Lines.OrderByDescending(line => line.Places)], All);

    public DateTimeOffset AsOf => Clock.Now;

    public static IReadOnlyList<string> Legend { get; } = ["1 nơi", "2 nơi", "3 nơi", "4 nơi", "5 nơi trở lên"];

    public IReadOnlyList<TilePoint> Points =>
        [
            .. View
                .Lines.Where(line => line.Unit.Place is not null)
                .Select(line => new TilePoint(line.Unit.Code, line.Unit.Place!.Longitude, line.Unit.Place.Latitude)),
        ];

    public IReadOnlyList<Tile> Tiles =>
        [
            .. View.Lines.Select(line => new Tile(
                line.Unit.Code,
                line.Unit.ShortName,
                $"{line.Unit.Name}: {line.Places} nơi làm việc, {Quantity.Words(line.Area)} m²",
                line.Places == 0 ? 0 : Math.Min(line.Places, MostPlaces + 1),
                ListOf(line)
            )),
        ];

    public async Task OnGetAsync(CancellationToken ct) => View = await board.ReadAsync(FacilityScope.Of(Seat), Clock.Today, ct);

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        View = await board.ReadAsync(FacilityScope.Of(Seat), Clock.Today, ct);
        return new SheetDownload<SiteLine>(
            new Sheet<SiteLine>
            {
                Title = "Nơi làm việc của xã, phường",
                Lines =
                [
                    $"{View.OneAddress} xã, phường làm việc một nơi; {View.Several} làm việc nhiều nơi; {View.Centres}/{View.Lines.Count} có nơi đón dân",
                    $"Số liệu lúc {VietnameseFormat.Moment(AsOf)}",
                ],
                Columns =
                [
                    new("Xã, phường", 26, line => SheetCell.Of(line.Unit.Name)),
                    new("Nơi làm việc", 10, line => SheetCell.Of((long)line.Places)),
                    new("Nơi đón dân", 10, line => SheetCell.Of((long)line.Centres)),
                    new("Người", 10, line => SheetCell.Of((long)line.People)),
                    new("Diện tích (m²)", 14, line => SheetCell.Of(Quantity.Number(line.Area))),
                    new("Định mức tối đa (m²)", 14, line => SheetCell.Of(Quantity.Number(line.Norm))),
                    new("So với định mức", 12, line => SheetCell.Share(line.Area, line.Norm)),
                    new("Xuống cấp", 10, line => SheetCell.Of((long)line.Worn)),
                    new("Dôi dư", 10, line => SheetCell.Of((long)line.Surplus)),
                    new("Xa nhau nhất (km)", 12, line => SheetCell.Of((decimal?)line.FarthestKm)),
                ],
                Rows = View.Lines.ToAsyncEnumerable(),
            },
            dang,
            "noi-lam-viec"
        );
    }

    public static string ListOf(SiteLine line) => $"/tru-so/danh-sach?don-vi={Uri.EscapeDataString(line.Unit.Path)}";
}
