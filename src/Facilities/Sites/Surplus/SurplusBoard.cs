using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Facilities.Sites.Surplus;

/// <summary>Surplus offices with one plan, or with none yet.</summary>
/// <param name="Plan">Null for those that await one.</param>
internal sealed record SurplusLine(
    SitePlan? Plan,
    int Awaiting,
    int Proposed,
    int Decided,
    int Done,
    int Health,
    int Education,
    int Culture,
    long Area
)
{
    public int All => Awaiting + Proposed + Decided + Done;
}

/// <param name="Week">Found, decided and done since Monday.</param>
internal sealed record SurplusView(IReadOnlyList<SurplusLine> Lines, SurplusLine Total, (int Found, int Decided, int Done) Week, int Late);

/// <summary>Counts surplus offices by what becomes of them; each is in exactly one state and under exactly one plan or none.</summary>
internal sealed class SurplusBoard(IDbContextFactory<Db> contexts)
{
    public async Task<SurplusView> ReadAsync(Scope scope, DateOnly today, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var sites = await db.SitesSeen(scope).AsNoTracking().Where(row => row.VacantOn != null).ToListAsync(ct);
        var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
        var lines = sites
            .GroupBy(site => site.Plan)
            .OrderBy(group => group.Key is null ? -1 : (int)group.Key)
            .Select(group => LineOf(group.Key, [.. group]))
            .ToList();
        return new(
            lines,
            LineOf(null, sites),
            (
                sites.Count(site => site.VacantOn >= monday),
                sites.Count(site => site.DecisionOn >= monday),
                sites.Count(site => site.DoneOn >= monday)
            ),
            sites.Count(site => site.IsLate(today))
        );
    }

    private static SurplusLine LineOf(SitePlan? plan, IReadOnlyList<Site> sites) =>
        new(
            plan,
            sites.Count(site => site.State == SiteState.AwaitsPlan),
            sites.Count(site => site.State == SiteState.Proposed),
            sites.Count(site => site.State == SiteState.Decided),
            sites.Count(site => site.State == SiteState.Done),
            sites.Count(site => site.Purpose == SitePurpose.Health),
            sites.Count(site => site.Purpose == SitePurpose.Education),
            sites.Count(site => site.Purpose == SitePurpose.Culture),
            sites.Sum(site => site.Area)
        );
}
