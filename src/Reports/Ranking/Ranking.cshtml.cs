using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Reports.Ranking;

/// <summary>
/// Communes, departments or provinces by the 766 set of our own records, in a calendar period; each opens to its shares, records and next
/// points.
/// </summary>
[Permit(ReportsPermissions.Indicators)]
internal sealed class RankingModel(IDbContextFactory<Db> contexts, UnitRanking ranking, Units units) : OfficePage
{
    public const string Address = "/bao-cao/xep-hang";
    public const string Communes = "xa";
    public const string Departments = "so";
    public const string Provinces = "tinh";

    public const int Worst = 10;

    [BindProperty(SupportsGet = true, Name = "cap")]
    public string? Level { get; set; }

    [BindProperty(SupportsGet = true, Name = "ky")]
    public string? Key { get; set; }

    /// <summary>The unit that is opened.</summary>
    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? Opened { get; set; }

    /// <summary>The whole ranking, the best first, instead of the worst alone.</summary>
    [BindProperty(SupportsGet = true, Name = "tat-ca")]
    public bool ShowsAll { get; set; }

    public RankingPeriod Period { get; private set; } = null!;

    public IReadOnlyList<RankingPeriod> Periods { get; private set; } = [];

    public IReadOnlyList<RankedUnit> Ranked { get; private set; } = [];

    /// <summary>Those who need help stand in the first screen of a telephone; all are one press away.</summary>
    public bool IsCut => !ShowsAll && Ranked.Count(unit => unit.Place > 0) > 2 * Worst;

    public IEnumerable<RankedUnit> Shown => IsCut ? Ranked.Where(unit => unit.Place > 0).Reverse().Take(Worst) : Ranked;

    public RankedUnit? Unit { get; private set; }

    /// <summary>
    /// Ranks that provinces published of themselves: of other things, periods and sources, so they stand apart from our ranking.
    /// </summary>
    public IReadOnlyList<PublishedFigure> Declared { get; private set; } = [];

    public DateTimeOffset AsOf => Clock.Now;

    public bool IsNation => Seat.ScopePath == "/";

    public bool OpensRecords => May(DossierPermissions.View);

    public bool IsUnfinished => Period.Window.To >= Clock.Today;

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        (Period, Periods) = (RankingPeriod.Of(Key, Clock.Today), RankingPeriod.Offered(Clock.Today));
        if (!Period.HasBegun(Clock.Today))
        {
            Say($"{Period.Name} chưa bắt đầu, chưa có gì để xếp hạng. Đang xem kỳ hiện tại.");
            return Redirect("/bao-cao/xep-hang");
        }

        Level =
            IsNation ? Provinces
            : Level == Departments ? Departments
            : Communes;
        var paths = Paths();
        await using var db = await contexts.CreateDbContextAsync(ct);
        Ranked = await ranking.ReadAsync(db, paths, Period.Window, ct);
        Declared = [.. PublishedFigure.All.Where(figure => figure.IsRank && (IsNation || figure.ProvinceCode == Seat.ProvinceCode))];
        if (Opened is { Length: > 0 })
        {
            Unit = Ranked.FirstOrDefault(unit => unit.Path == Opened);
            return Unit is null ? NotFound() : Page();
        }

        return Page();
    }

    /// <summary>
    /// Ranks are public in a province: each of its units sees all of the same level; records open in the own scope alone.
    /// </summary>
    private List<string> Paths() =>
        IsNation
            ? [.. units.Provinces.Select(unit => unit.Path)]
            :
            [
                .. units
                    .ChildrenOf(UnitPath.OfProvince(Seat.ProvinceCode))
                    .Where(unit => unit.Kind == (Level == Departments ? UnitKind.Department : UnitKind.Commune))
                    .Select(unit => unit.Path),
            ];

    /// <summary>The list of a figure, where the seat may open it.</summary>
    public string? ListOf(RankedUnit unit, string? code) =>
        code is not null && OpensRecords && Seat.Scope.Covers(unit.Path) ? unit.Figures.GetValueOrDefault(code)?.Path : null;
}
