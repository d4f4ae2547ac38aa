using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Dossiers.Board;

/// <summary>
/// Communes among their like in the province. A commune's own people see quartiles of the others and never whose they are; the province
/// sees every unit.
/// </summary>
[Permit(DossierPermissions.Board)]
internal sealed class CompareModel(BoardReader reader, Units units) : BoardPage(units)
{
    private readonly Units units = units;

    [BindProperty(SupportsGet = true, Name = "do")]
    public string? MeasureSlug { get; set; }

    public BoardMeasure Measure => BoardMeasure.BySlug(MeasureSlug);

    public override string Here => "/so-lieu/so-sanh";

    public DateTimeOffset AsOf => Clock.Now;

    /// <summary>The kinds of the province with the figures of the chosen measure; for a province.</summary>
    public IReadOnlyList<(UnitKinds Kind, Quartiles? Figures)> Kinds { get; private set; } = [];

    /// <summary>Each measure of one commune and of its like; for a commune.</summary>
    public IReadOnlyList<Line> Lines { get; private set; } = [];

    public IReadOnlyList<UnitKinds> Own { get; private set; } = [];

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
        IEnumerable<Line> rows = Lines.Count > 0 ? Lines : Kinds.Select(kind => new Line(kind.Kind.Name, Measure, null, kind.Figures));
        return new SheetDownload<Line>(
            new()
            {
                Title = $"So sánh đơn vị cùng loại, {UnitName}",
                Lines = [$"Kỳ {PeriodWords}, số liệu lúc {VietnameseFormat.Moment(AsOf)}. Tỷ lệ tính bằng phần trăm."],
                Columns =
                [
                    new("Nhóm", 30, line => SheetCell.Of(line.Kind)),
                    new("Số đo", 34, line => SheetCell.Of(line.Measure.Name)),
                    new("Đơn vị này", 12, line => SheetCell.Of(line.Figure)),
                    new("Tứ phân vị thấp", 12, line => SheetCell.Of(line.Like?.Low), "Cùng loại"),
                    new("Trung vị", 12, line => SheetCell.Of(line.Like?.Median), "Cùng loại"),
                    new("Tứ phân vị cao", 12, line => SheetCell.Of(line.Like?.High), "Cùng loại"),
                    new("Số đơn vị", 10, line => line.Like is { } like ? SheetCell.Of(like.Count) : SheetCell.Empty, "Cùng loại"),
                ],
                Rows = rows.ToAsyncEnumerable(),
            },
            dang,
            "so-sanh"
        );
    }

    private async Task ReadAsync(CancellationToken ct)
    {
        if (Path == "/" || Unit is not { Kind: UnitKind.Province or UnitKind.Commune } unit)
        {
            return;
        }

        string province = Platform.Access.UnitPath.OfProvince(unit.ProvinceCode);
        var view = await reader.ReadAsync(new BoardQuestion(province, BoardGrouping.Unit, null, Period.First, Period.Last), ct);
        var figures = view.Lines.ToDictionary(line => line.Path!, line => line.Figures, StringComparer.Ordinal);
        decimal? FigureOf(BoardMeasure measure, Unit commune) => figures.TryGetValue(commune.Path, out var row) ? measure.Of(row) : null;
        Quartiles? Like(BoardMeasure measure, UnitKinds kind) =>
            Quartiles.Of(kind.Units.Select(commune => FigureOf(measure, commune)).OfType<decimal>()) is { Count: >= UnitKinds.Fewest } found
                ? found
                : null;
        var kinds = UnitKinds.Of(units.CommunesOf(unit.ProvinceCode));
        if (unit.Kind == UnitKind.Province)
        {
            Kinds = [.. kinds.Select(kind => (kind, Like(Measure, kind)))];
            return;
        }

        Own = [.. kinds.Where(kind => kind.Units.Any(commune => commune.Path == unit.Path))];
        Lines =
        [
            .. Own.SelectMany(kind =>
                BoardMeasure.All.Select(measure => new Line(kind.Name, measure, FigureOf(measure, unit), Like(measure, kind)))
            ),
        ];
    }

    internal sealed record Line(string Kind, BoardMeasure Measure, decimal? Figure, Quartiles? Like);
}
