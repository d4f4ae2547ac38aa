using Microsoft.AspNetCore.Mvc;
using ThongSuot.Facilities.Machines.Needs;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Lists;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Facilities.Machines.Board;

/// <summary>
/// For whoever equips communes (the province's office, Finance): which lack what dossiers wait for; next, what can move.
/// </summary>
[Permit(FacilityPermissions.View)]
internal sealed class MachineBoardModel(NeedReader needs) : OfficePage
{
    /// <summary>All communes, rather than the worst.</summary>
    [BindProperty(SupportsGet = true, Name = Worst.Parameter)]
    public bool All { get; set; }

    public IReadOnlyList<UnitNeeds> Units { get; private set; } = [];

    public IReadOnlyList<UnitNeeds> Shown => Worst.Of(Units, All);

    public DateTimeOffset AsOf => Clock.Now;

    public async Task OnGetAsync(CancellationToken ct) => Units = await needs.ReadAsync(FacilityScope.Of(Seat), Clock.Today, ct);

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        var units = await needs.ReadAsync(FacilityScope.Of(Seat), Clock.Today, ct);
        return new SheetDownload<UnitNeeds>(
            new Sheet<UnitNeeds>
            {
                Title = "Trang thiết bị của xã, phường",
                Lines = [$"Số liệu lúc {VietnameseFormat.Moment(AsOf)}"],
                Columns =
                [
                    new("Xã, phường", 26, unit => SheetCell.Of(unit.Unit.Name)),
                    new("Hồ sơ nhận mỗi ngày", 12, unit => SheetCell.Of(unit.From.PerDay)),
                    new("Hồ sơ chịu thiếu mỗi ngày", 12, unit => SheetCell.Of(decimal.Round(unit.Touches, 1))),
                    new("Cần", 10, unit => SheetCell.Of((long)unit.Need)),
                    new("Còn thiếu", 10, unit => SheetCell.Of((long)unit.Short)),
                    new("Trong sổ", 10, unit => SheetCell.Of((long)unit.Machines)),
                    new("Dưới cấu hình", 10, unit => SheetCell.Of((long)unit.Weak)),
                    new("Hỏng", 10, unit => SheetCell.Of((long)unit.Broken)),
                    new("Dư", 10, unit => SheetCell.Of((long)unit.Spare)),
                ],
                Rows = units.ToAsyncEnumerable(),
            },
            dang,
            "trang-thiet-bi"
        );
    }

    public static string ListOf(UnitNeeds unit) => $"/trang-bi/danh-sach?don-vi={Uri.EscapeDataString(unit.Unit.Path)}";

    public static string GapsOf(UnitNeeds unit) => $"/trang-bi/thieu?don-vi={Uri.EscapeDataString(unit.Unit.Path)}";
}
