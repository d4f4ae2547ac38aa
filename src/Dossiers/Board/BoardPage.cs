using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Lists;

namespace ThongSuot.Dossiers.Board;

/// <summary>
/// What every board asks in the same way: which unit of the seat's scope, which period; and the addresses that keep both.
/// </summary>
internal abstract class BoardPage(Units units) : OfficePage
{
    // A page has a few thousand figures, a dozen and more of one line after the other.
    private (BoardLine? Line, string? Address) listsOf;

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? UnitPath { get; set; }

    [BindProperty(SupportsGet = true, Name = "ky")]
    public string? Quick { get; set; }

    [BindProperty(SupportsGet = true, Name = "tu")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true, Name = "den")]
    public DateOnly? To { get; set; }

    public BoardPeriod Period { get; private set; } = null!;

    public string Path { get; private set; } = string.Empty;

    public Unit? Unit => units.ByPath(Path);

    /// <summary>Of the unit, inside a sentence.</summary>
    public string UnitName => Unit is { } unit ? char.ToLowerInvariant(unit.Name[0]) + unit.Name[1..] : "cả nước";

    public IReadOnlyList<SelectListItem> UnitItems { get; private set; } = [];

    public bool OpensRecords => May(DossierPermissions.View);

    public string PeriodWords => $"{VietnameseFormat.Date(Period.First)}–{VietnameseFormat.Date(Period.Last)}";

    public string? Parent => Path != Seat.ScopePath && Path.Length > 1 ? new UnitPath(Path).Parent : null;

    /// <summary>Where this board stands, without its query.</summary>
    public abstract string Here { get; }

    /// <summary>The same board or another of the unit and period, with some of the query changed; null takes a part away.</summary>
    public string Address(string page, params (string Name, string? Value)[] changes)
    {
        var kept = new List<(string Name, string? Value)> { ("don-vi", UnitPath) };
        kept.AddRange(Period.Quick is { } quick ? [("ky", quick)] : [("tu", Day(Period.First)), ("den", Day(Period.Last))]);
        var changed = changes.Select(change => change.Name).ToHashSet(StringComparer.Ordinal);
        return Query(page, kept.Where(pair => !changed.Contains(pair.Name)).Concat(changes));
    }

    /// <summary>The list of records behind a figure. What lines share stands first, which compresses best.</summary>
    public string ListOf(string kind, BoardLine? line = null, string? channel = null)
    {
        if (!ReferenceEquals(listsOf.Line, line) || listsOf.Address is null)
        {
            listsOf = (
                line,
                Query(
                    "/ho-so",
                    [
                        ("tu", Day(Period.First)),
                        ("den", Day(Period.Last)),
                        ("don-vi", line?.Path ?? Path),
                        ("linh-vuc", line?.FieldSlug),
                        ("thu-tuc", line?.Procedure),
                        ("can-bo", line?.Officer?.ToString()),
                    ]
                )
            );
        }

        return channel is null ? $"{listsOf.Address}&nhom={kind}" : $"{listsOf.Address}&kenh={channel}&nhom={kind}";
    }

    /// <summary>The records that a measure counts at a unit; null for a share, and for whoever opens no records.</summary>
    public string? ListOf(BoardMeasure measure, string path) =>
        OpensRecords && measure.List is { } list
            ? Query("/ho-so", [("tu", Day(Period.First)), ("den", Day(Period.Last)), ("don-vi", path), ("nhom", list)])
            : null;

    protected static string Query(string page, IEnumerable<(string Name, string? Value)> parts)
    {
        var query = string.Join(
            '&',
            parts
                .Where(part => !string.IsNullOrEmpty(part.Value))
                .Select(part => $"{part.Name}={Uri.EscapeDataString(part.Value!).Replace("%2F", "/", StringComparison.Ordinal)}")
        );
        return query.Length == 0 ? page : $"{page}?{query}";
    }

    /// <summary>Reads the question of the address.</summary>
    /// <returns>False when the unit does not exist for this seat.</returns>
    protected bool Ask()
    {
        Period = BoardPeriod.Of(Quick, From, To, Clock.Today);
        if (Period.First > Period.Last)
        {
            ModelState.AddModelError("tu", "Ngày bắt đầu sau ngày kết thúc. Sửa một trong hai ngày.");
            Period = Period with { First = new DateOnly(Period.Last.Year, Period.Last.Month, 1) };
        }

        Path = UnitPath is { Length: > 0 } asked ? asked : Seat.ScopePath;
        var scope = Seat.ScopePath;
        var parts =
            scope == "/" ? units.Provinces
            : scope.Count(letter => letter == '/') == 2 ? units.ChildrenOf(scope)
            : [];
        UnitItems =
        [
            new SelectListItem(units.ByPath(scope)?.Name ?? "Cả nước", scope),
            .. parts.Select(unit => new SelectListItem(unit.Name, unit.Path)),
        ];
        return Path.StartsWith('/')
            && Path.EndsWith('/')
            && Seat.Scope.Covers(Path)
            && (Path.Length == 1 || units.ByPath(Path) is not null);
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd");
}
