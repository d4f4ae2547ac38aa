using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;

namespace ThongSuot.Facilities.Sites.Board;

/// <summary>Where one commune works, and whether it has room.</summary>
/// <param name="Places">Offices in use; 1 means that all work in one place, 0 that none is recorded.</param>
/// <param name="Centres">Of them, where citizens are received.</param>
/// <param name="Area">Of offices in use, in hundredths of a square metre.</param>
/// <param name="Norm">The most that the law allows for the people recorded, in the same.</param>
/// <param name="Worn">Offices in use that are worn or worse.</param>
/// <param name="FarthestKm">Between its two offices that lie farthest apart; null where fewer than two have a place.</param>
internal sealed record SiteLine(
    Unit Unit,
    int Places,
    int Centres,
    int People,
    long Area,
    long Norm,
    int Worn,
    int Surplus,
    double? FarthestKm
);

/// <param name="OneAddress">Communes that work in one place.</param>
/// <param name="Several">Communes that work in more.</param>
/// <param name="Centres">Communes that receive citizens somewhere.</param>
internal sealed record SiteBoardView(IReadOnlyList<SiteLine> Lines, int OneAddress, int Several, int Centres);

/// <summary>Reads where the communes of a scope work, from the records of their buildings.</summary>
internal sealed class SiteBoard(IDbContextFactory<Db> contexts, Units units, LegalSettingCache law)
{
    public async Task<SiteBoardView> ReadAsync(Scope scope, DateOnly today, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var sites = (await db.SitesSeen(scope).AsNoTracking().ToListAsync(ct)).ToLookup(site => site.UnitPath, StringComparer.Ordinal);
        var norm = AreaNorm.On(law, today);
        IReadOnlyList<Unit> communes =
            scope.IsProvince ? units.CommunesOf(scope.ProvinceCode)
            : units.Organisation(scope.Prefix) is { } own ? [own]
            : [];
        var lines = communes
            .Select(unit => LineOf(unit, [.. sites[unit.Path]], norm))
            .OrderByDescending(line => line.Places)
            .ThenBy(line => VietnameseOrder.SortKey(line.Unit.Name), StringComparer.Ordinal)
            .ToList();
        return new(
            lines,
            lines.Count(line => line.Places == 1),
            lines.Count(line => line.Places > 1),
            lines.Count(line => line.Centres > 0)
        );
    }

    private static SiteLine LineOf(Unit unit, IReadOnlyList<Site> sites, AreaNorm norm)
    {
        var places = sites.Where(site => site.IsPlace).ToList();
        var (people, contract) = (places.Sum(site => site.People), places.Sum(site => site.Contract));
        return new(
            unit,
            places.Count,
            sites.Count(site => site.HasCentre),
            people,
            places.Sum(site => site.Area),
            norm.Of(people, contract),
            places.Count(site => site.Condition is SiteCondition.Worn or SiteCondition.Bad),
            sites.Count(site => site.State is not (SiteState.InUse or SiteState.Done)),
            Distance.Farthest(places)
        );
    }
}
