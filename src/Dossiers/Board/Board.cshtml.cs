using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Paging;
using ThongSuot.Procedures;
using ThongSuot.Territory;
using ThongSuot.Web.Charts;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Dossiers.Board;

[Permit(DossierPermissions.Board)]
internal sealed class BoardModel(BoardReader reader, FigureChecks checks, Units units, Catalogue catalogue) : BoardPage(units)
{
    [BindProperty(SupportsGet = true, Name = "theo")]
    public string? By { get; set; }

    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public string? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    /// <summary>A province has about 160 organisations, which stand on one page; procedures may be many more.</summary>
    public Page<BoardLine> Shown { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public BoardView View { get; private set; } = null!;

    public BoardGrouping Grouping { get; private set; }

    public IReadOnlyList<BoardColumn> Columns => Grouping == BoardGrouping.Officer ? BoardColumn.OfOfficers : BoardColumn.All;

    /// <summary>An applicant rates the service, not the officer.</summary>
    public IReadOnlyList<(string Head, Func<BalanceRow, (long Part, long Whole)> Of)> Shares =>
        Grouping == BoardGrouping.Officer ? [BoardColumn.Shares[0]] : BoardColumn.Shares;

    /// <summary>The last comparison of the counters with the records of this province; null before the first.</summary>
    public FigureCheckRow? Check { get; private set; }

    public IReadOnlyList<(DateOnly Month, BalanceRow Figures)> Months { get; private set; } = [];

    public IReadOnlyList<string> MonthLabels => [.. Months.Select(month => $"{month.Month.Month}/{month.Month.Year % 100:00}")];

    public IReadOnlyList<BarSeries> MonthSeries =>
        [
            new("Tiếp nhận", "k2", [.. Months.Select(month => month.Figures.Received)]),
            new("Đã giải quyết", "k4", [.. Months.Select(month => month.Figures.Resolved)]),
        ];

    public override string Here => "/so-lieu";

    /// <summary>Groupings that the unit has and the seat may see.</summary>
    public IEnumerable<BoardGrouping> Offered =>
        BoardQuestion.Offered(Path).Where(by => by != BoardGrouping.Officer || May(DossierPermissions.Officers));

    public string? FieldName =>
        Field is { Length: > 0 } ? catalogue.Fields.FirstOrDefault(known => known.Slug == Field)?.Name ?? Field : null;

    /// <summary>Near due is known for the present only.</summary>
    public bool IsOver => Period.Last < Clock.Today;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await ReadAsync(ct))
        {
            return NotFound();
        }

        Check = await checks.LastAsync(Path == "/" ? null : Path[1..Path.IndexOf('/', 1)], ct);
        var page = new PageRequest(Number, 200);
        Shown = new([.. View.Lines.Skip(page.Skip).Take(page.Size)], page.Number, page.Size, View.Lines.Count);
        Months = await reader.MonthsAsync(Path, Period.Last, ct);
        return ModelState.IsValid ? Page() : Again();
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct) =>
        await ReadAsync(ct) ? new SheetDownload<BoardLine>(BoardColumn.SheetOf(this, View, Grouping), dang, "so-lieu") : NotFound();

    private async Task<bool> ReadAsync(CancellationToken ct)
    {
        if (!Ask())
        {
            return false;
        }

        // A field is looked into procedure by procedure.
        var wanted = Field is { Length: > 0 } && Path.Length > 1 ? "thu-tuc" : By;
        Grouping = Offered.Where(by => BoardLabels.Slug(by) == wanted).DefaultIfEmpty(BoardQuestion.Offered(Path)[0]).First();
        View = await reader.ReadAsync(
            new BoardQuestion(Path, Grouping, Grouping == BoardGrouping.Procedure ? Field : null, Period.First, Period.Last),
            ct
        );
        return true;
    }

    /// <summary>Where the name of a line leads: a unit to its own board, a field to its procedures.</summary>
    public string? Below(BoardLine line) =>
        line switch
        {
            { Path: { } path } => Address(Here, ("don-vi", path)),
            { FieldSlug: { Length: > 0 } field } => Address(Here, ("linh-vuc", field)),
            _ => null,
        };
}
