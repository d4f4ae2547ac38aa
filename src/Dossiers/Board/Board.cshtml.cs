using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Figures;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Board;

[Permit(DossierPermissions.Board)]
internal sealed class BoardModel(BoardReader reader, FigureChecks checks, Units units) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? UnitPath { get; set; }

    [BindProperty(SupportsGet = true, Name = "tu")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "den")]
    public DateOnly? To { get; set; }

    public BoardView View { get; private set; } = null!;

    /// <summary>The last comparison of the counters with the records of this province; null before the first.</summary>
    public FigureCheckRow? Check { get; private set; }

    public DateOnly First { get; private set; }

    public DateOnly Last { get; private set; }

    public IReadOnlyList<SelectListItem> UnitItems { get; private set; } = [];

    public bool OpensRecords => May(DossierPermissions.View);

    public string? Parent => View.Unit is { Path: var path } && path != Seat.ScopePath && path.Length > 1 ? path[..(path[..^1].LastIndexOf('/') + 1)] : null;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Last = To ?? Clock.Today;
        First = From ?? new DateOnly(Last.Year, Last.Month, 1);
        if (First > Last)
        {
            ModelState.AddModelError("tu", "Ngày bắt đầu sau ngày kết thúc. Sửa một trong hai ngày.");
            First = new DateOnly(Last.Year, Last.Month, 1);
        }

        var path = UnitPath is { Length: > 0 } asked ? asked : Seat.ScopePath;
        if (!path.StartsWith('/') || !path.EndsWith('/') || !Seat.Scope.Covers(path) || (path.Length > 1 && units.ByPath(path) is null))
        {
            return NotFound();
        }

        View = await reader.ReadAsync(path, First, Last, ct);
        Check = await checks.LastAsync(path == "/" ? null : path[1..path.IndexOf('/', 1)], ct);
        UnitItems = Choices();
        return ModelState.IsValid ? Page() : Again();
    }

    /// <summary>The list of records behind a figure.</summary>
    public string ListOf(string kind, BoardLine? line = null, string? channel = null)
    {
        var query = new Dictionary<string, string?>
        {
            ["nhom"] = kind,
            ["don-vi"] = line?.Path ?? View.Unit?.Path,
            ["linh-vuc"] = line?.FieldSlug,
            ["kenh"] = channel,
            ["tu"] = First.ToString("yyyy-MM-dd"),
            ["den"] = Last.ToString("yyyy-MM-dd"),
        };
        return QueryHelpers.AddQueryString("/ho-so", query.Where(pair => !string.IsNullOrEmpty(pair.Value)));
    }

    public string BoardOf(string path) =>
        QueryHelpers.AddQueryString("/so-lieu", new Dictionary<string, string?> { ["don-vi"] = path, ["tu"] = First.ToString("yyyy-MM-dd"), ["den"] = Last.ToString("yyyy-MM-dd") });

    private List<SelectListItem> Choices()
    {
        var scope = Seat.ScopePath;
        var whole = units.ByPath(scope);
        var parts = scope == "/" ? units.Provinces : scope.Count(letter => letter == '/') == 2 ? units.ChildrenOf(scope) : [];
        return [new SelectListItem(whole?.Name ?? "Cả nước", scope), .. parts.Select(unit => new SelectListItem(unit.Name, unit.Path))];
    }
}
