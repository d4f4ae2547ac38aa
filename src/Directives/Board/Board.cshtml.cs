using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Directives.Board;

[Permit(DirectivePermissions.View)]
internal sealed class BoardModel(BoardReader reader) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "tu")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "den")]
    public DateOnly? To { get; set; }

    public DateOnly First { get; private set; }

    public DateOnly Last { get; private set; }

    public BoardView View { get; private set; } = null!;

    public string PeriodWords => $"{VietnameseFormat.Date(First)}–{VietnameseFormat.Date(Last)}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await ReadAsync(ct);
        return ModelState.IsValid ? Page() : Again();
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        await ReadAsync(ct);
        return new SheetDownload<BoardLine>(BoardColumn.SheetOf(View, PeriodWords), dang, "chi-dao-so-lieu");
    }

    /// <summary>The list of directives behind a figure.</summary>
    public string ListOf(BoardColumn column, BoardLine line) =>
        $"/chi-dao?tu={Day(First)}&den={Day(Last)}&don-vi={line.Path}&nhom={column.Kind}";

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd");

    private async Task ReadAsync(CancellationToken ct)
    {
        Last = To ?? Clock.Today;
        First = From ?? new DateOnly(Last.Year, 1, 1);
        if (First > Last)
        {
            ModelState.AddModelError("tu", "Ngày bắt đầu sau ngày kết thúc. Sửa một trong hai ngày.");
            First = new DateOnly(Last.Year, 1, 1);
        }

        View = await reader.ReadAsync(Seat.ScopePath, First, Last, ct);
    }
}
