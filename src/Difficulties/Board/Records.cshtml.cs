using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Difficulties.Board;

/// <summary>
/// What stands behind a figure of the board: the stretches of bodies or the recommendations of units that it counts, one line
/// each.
/// </summary>
[Permit(DifficultyPermissions.View)]
internal sealed class RecordsModel(IDbContextFactory<Db> contexts, DifficultySettlement settlement) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "so")]
    public string? Figure { get; set; }

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? UnitPath { get; set; }

    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public DifficultyField? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "tu")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "den")]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public FigureDrilldown Kind { get; private set; } = null!;

    public Page<RecordRow> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public string Where =>
        $"{(UnitPath is { Length: > 0 } path ? settlement.NameOf(path) : "cả tỉnh")}{(Field is { } one ? ", " + DifficultyFields.Of(one).Name : string.Empty)}, {VietnameseFormat.Date(First)}–{VietnameseFormat.Date(Last)}";

    private DateOnly First => From ?? new DateOnly(Clock.Today.Year, 1, 1);

    private DateOnly Last => To ?? Clock.Today;

    public string NameOf(string path) => settlement.ShortNameOf(path);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (FigureDrilldown.BySlug(Figure ?? "con-mo") is not { } kind)
        {
            return NotFound();
        }

        Kind = kind;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (rows, page) = (Query(db), new PageRequest(Number));
        Rows = new Page<RecordRow>(
            await rows.Skip(page.Skip).Take(page.Size).ToListAsync(ct),
            page.Number,
            page.Size,
            await rows.CountAsync(ct)
        );
        return Page();
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        if (FigureDrilldown.BySlug(Figure ?? "con-mo") is not { } kind)
        {
            return NotFound();
        }

        Kind = kind;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await Query(db).Take(Sheet<RecordRow>.MostRows + 1).ToListAsync(ct);
        return new SheetDownload<RecordRow>(
            RecordRow.SheetOf(rows, $"{Kind.Name}, {Where}", Clock.Now, settlement.NameOf),
            dang,
            "vuong-mac-chi-tiet"
        );
    }

    private IQueryable<RecordRow> Query(Db db) =>
        Kind.OfHoldingPeriods
            ? FigureDrilldown.Stretches(db, Kind, Seat.ProvinceCode, UnitPath, Field, First, Last)
            : FigureDrilldown.Recommendations(db, Kind, Seat.ProvinceCode, UnitPath, Field, First, Last);
}
