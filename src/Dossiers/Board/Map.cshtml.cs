using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;
using ThongSuot.Web.Charts;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Dossiers.Board;

/// <summary>The communes of a province, or the provinces of the nation, each on its tile.</summary>
[Permit(DossierPermissions.Board)]
internal sealed class MapModel(BoardReader reader, Units units) : BoardPage(units)
{
    private readonly Units units = units;

    [BindProperty(SupportsGet = true, Name = "do")]
    public string? MeasureSlug { get; set; }

    public BoardMeasure Measure => BoardMeasure.BySlug(MeasureSlug);

    public override string Here => "/so-lieu/ban-do";

    /// <summary>Units with a place, the highest figure first, those without one last.</summary>
    public IReadOnlyList<(Unit Unit, decimal? Figure)> Lines { get; private set; } = [];

    public DateTimeOffset AsOf => Clock.Now;

    public IReadOnlyList<TilePoint> Points =>
        [.. Lines.Select(line => new TilePoint(line.Unit.Path, line.Unit.Place!.Longitude, line.Unit.Place.Latitude))];

    public FiveClasses Classes { get; private set; } = FiveClasses.Over([], 1);

    public IReadOnlyList<Tile> Tiles =>
        [
            .. Lines.Select(line => new Tile(
                line.Unit.Path,
                line.Unit.ShortName,
                $"{line.Unit.Name}: {Measure.Text(line.Figure)}",
                line.Figure is { } figure ? Classes.Of(figure) : 0,
                Address("/so-lieu", ("don-vi", line.Unit.Path))
            )),
        ];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!Ask())
        {
            return NotFound();
        }

        await ReadAsync(ct);
        return ModelState.IsValid ? Page() : Again();
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        if (!Ask())
        {
            return NotFound();
        }

        await ReadAsync(ct);
        return new SheetDownload<(Unit Unit, decimal? Figure)>(
            new()
            {
                Title = $"{Measure.Name}, {UnitName}",
                Lines = [$"Kỳ {PeriodWords}, số liệu lúc {VietnameseFormat.Moment(AsOf)}"],
                Columns =
                [
                    new("Đơn vị", 34, line => SheetCell.Of(line.Unit.Name)),
                    new(Measure.IsShare ? $"{Measure.Name} (%)" : Measure.Name, 20, line =>
                        line.Figure is { } figure && !Measure.IsShare ? SheetCell.Of((long)figure) : SheetCell.Of(line.Figure)
                    ),
                ],
                Rows = Lines.ToAsyncEnumerable(),
            },
            dang,
            "ban-do"
        );
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        if (BoardQuestion.DepthOf(Path) > 1)
        {
            return;
        }

        var view = await reader.ReadAsync(new BoardQuestion(Path, BoardGrouping.Unit, null, Period.First, Period.Last), ct);
        var figures = view.Lines.ToDictionary(line => line.Path!, line => line.Figures, StringComparer.Ordinal);
        Lines =
        [
            .. (Path == "/" ? units.Provinces : units.CommunesOf(Path[1..3]))
                .Where(unit => unit.Place is not null)
                .Select(unit => (Unit: unit, Figure: figures.TryGetValue(unit.Path, out var row) ? Measure.Of(row) : null))
                .OrderByDescending(line => line.Figure)
                .ThenBy(line => line.Unit.SortKey, StringComparer.Ordinal),
        ];
        Classes = FiveClasses.Over(Lines.Select(line => line.Figure).OfType<decimal>(), Measure.Step);
    }
}
