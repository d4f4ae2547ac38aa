using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Benefits.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Benefits.Board;

[Permit(BenefitPermissions.View)]
internal sealed class BoardModel(BoardReader reader, BenefitSettlement settlement) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public CaseFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "theo")]
    public BoardBy By { get; set; }

    public BoardView View { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> UnitItems =>
        BenefitSettlement.IsProvince(Seat)
            ?
            [
                new SelectListItem("Tất cả", string.Empty),
                .. settlement.UnitsOf(Seat).Select(unit => new SelectListItem(settlement.ShortNameOf(unit.Path), unit.Path)),
            ]
            : [];

    public string PeriodWords => PeriodOf(Filter);

    public static string PeriodOf(CaseFilter filter)
    {
        if (filter.From is null && filter.To is null)
        {
            return "mọi thời gian";
        }

        var what = filter.Day switch
        {
            CaseDay.Decided => "quyết định",
            CaseDay.Paid => "chi trả đủ",
            _ => "lập",
        };
        return $"{what} {(filter.From is { } from ? $"từ {VietnameseFormat.Date(from)} " : string.Empty)}{(filter.To is { } to ? $"đến {VietnameseFormat.Date(to)}" : string.Empty)}".Trim();
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!Check())
        {
            (Filter.From, Filter.To) = (null, null);
        }

        View = await reader.ReadAsync(Seat, Filter, By, ct);
        return ModelState.IsValid ? Page() : Again();
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        View = await reader.ReadAsync(Seat, Filter, By, ct);
        return new SheetDownload<BoardLine>(BoardColumn.SheetOf(View, PeriodWords), dang, "che-do-so-lieu");
    }

    /// <summary>The list of cases behind a figure: the line's filter takes the place of the page's own of the same name.</summary>
    public string ListOf(BoardColumn column, BoardLine line)
    {
        var own = line.Filter.Split('=')[0];
        var (address, kept) = ($"/che-do?nhom={column.Kind}{line.Filter}", Filter);
        foreach (
            var (name, value) in new[]
            {
                ("&don-vi", kept.Unit),
                ("&chinh-sach", kept.Scheme),
                ("&nguon", kept.Fund?.ToString()),
                ("&trang-thai", kept.State?.ToString()),
                ("&tu", Day(kept.From)),
                ("&den", Day(kept.To)),
                ("&moc", kept.Day == CaseDay.Filed ? null : kept.Day.ToString()),
            }
        )
        {
            address += name == own || string.IsNullOrEmpty(value) ? string.Empty : $"{name}={Uri.EscapeDataString(value)}";
        }

        return address;
    }

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd");

    private bool Check()
    {
        if (Filter is { From: { } from, To: { } to } && from > to)
        {
            ModelState.AddModelError("tu", "Ngày bắt đầu sau ngày kết thúc. Sửa một trong hai ngày.");
        }

        return ModelState.IsValid;
    }
}
