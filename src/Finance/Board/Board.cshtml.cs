using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Web;
using ThongSuot.Web.Lists;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Finance.Board;

/// <summary>
/// For whoever answers for money: what was assigned, spent, is held and left, how long pay lasts, who sits on what he was to give on.
/// </summary>
[Permit(FinancePermissions.View)]
internal sealed class BoardModel(BoardReader reader) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "xem")]
    public string? Only { get; set; }

    public BoardView View { get; private set; } = null!;

    public int Year => FinanceYears.Of(Asked, Clock.Today);

    public IEnumerable<int> Years => FinanceYears.Offered(Clock.Today);

    /// <summary>Only those who are late with giving on.</summary>
    public bool LateOnly => Only == "cham";

    /// <summary>All bodies, rather than those late with giving on and those whose pay ends first.</summary>
    [BindProperty(SupportsGet = true, Name = Worst.Parameter)]
    public bool All { get; set; }

    public IReadOnlyList<BoardRow> Shown =>
        LateOnly ? [.. View.Rows.Where(row => row.LateLines > 0)]
        : All ? View.Rows
        : Worst.Of(
            [.. View.Rows.OrderByDescending(row => row.LateLines > 0).ThenBy(row => row.MonthsOfPay(View.Ended) ?? decimal.MaxValue)],
            All
        );

    public bool IsProvince => FinanceSeats.ScopeOf(Seat).IsProvince;

    public bool KeepsBooks => May(FinancePermissions.Enter) && FinanceSeats.KeepsBooksOf(FinanceSeats.GivesFor(Seat), Seat);

    public bool IsFinance => FinanceSeats.IsFinance(Seat);

    public async Task OnGetAsync(CancellationToken ct) => View = await reader.ReadAsync(FinanceSeats.ScopeOf(Seat), Year, ct);

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        await OnGetAsync(ct);
        return new SheetDownload<BoardRow>(BoardSheet.Of(View), dang, $"ngan-sach-{Year}");
    }
}
