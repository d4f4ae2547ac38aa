using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Steering.Blocked;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Steering.UnitPage;

/// <summary>
/// For whoever sits down with several communes at once: their figures side by side, each opening its records, and what is blocked in each.
/// </summary>
[Permit(SteeringPermissions.View)]
internal sealed class SessionModel(
    IDbContextFactory<Db> contexts,
    SteeringReader reader,
    IEnumerable<IUnitFigures> figures,
    UnitLeaders leaders,
    Units units
) : OfficePage
{
    /// <summary>So many columns can be read on a sheet.</summary>
    public const int Most = 8;

    private const int LinesEach = 8;

    [BindProperty(SupportsGet = true, Name = "xa")]
    public List<string> Codes { get; set; } = [];

    /// <summary>Communes that the seat sees.</summary>
    public IReadOnlyList<Unit> Offered { get; private set; } = [];

    public IReadOnlyList<Briefed> Communes { get; private set; } = [];

    /// <summary>More were chosen than can be read side by side.</summary>
    public bool LeftSome { get; private set; }

    public DateTimeOffset AsOf { get; private set; }

    /// <summary>Lines of the table, in the order in which the modules tell them.</summary>
    public IEnumerable<(string Group, string Text)> Lines =>
        Communes.SelectMany(commune => commune.Figures).Select(figure => (figure.Group, figure.Text)).Distinct();

    public async Task OnGetAsync(CancellationToken ct)
    {
        AsOf = Clock.Now;
        Offered = [.. units.CommunesOf(Seat.ProvinceCode).Where(unit => Seat.BodyScope.Covers(unit.Path))];
        var chosen = Offered.Where(unit => Codes.Contains(unit.Code)).ToList();
        LeftSome = chosen.Count > Most;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var communes = new List<Briefed>();
        foreach (var unit in chosen.Take(Most))
        {
            communes.Add(await BriefAsync(db, unit, ct));
        }

        Communes = communes;
    }

    private async Task<Briefed> BriefAsync(Db db, Unit unit, CancellationToken ct)
    {
        var (scope, read) = (new Scope(unit.Path), new List<UnitFigure>());
        foreach (var source in figures)
        {
            read.AddRange(await source.ReadAsync(db, unit.Path, ct));
        }

        var lines = (await reader.ReadAsync(scope, ct)).Lines;
        return new(unit, (await leaders.ReadAsync(scope, ct)).GetValueOrDefault(unit.Path), read, [.. lines.Take(LinesEach)], lines.Count);
    }

    /// <summary>One commune of the session.</summary>
    internal sealed record Briefed(
        Unit Unit,
        BlockageOwner? Head,
        IReadOnlyList<UnitFigure> Figures,
        IReadOnlyList<BlockedLine> Worst,
        int Blocked
    )
    {
        public UnitFigure? FigureOf(string group, string text) => Figures.FirstOrDefault(one => one.Group == group && one.Text == text);
    }
}
