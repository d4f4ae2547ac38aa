using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Projects.Sites;

/// <summary>A site with its project and the steps that were begun, by order.</summary>
internal sealed record SiteView(Project Project, SiteClearance? Site, IReadOnlyDictionary<int, SiteStep> Steps)
{
    /// <summary>The clock of the site; asked only of one that exists.</summary>
    public SiteClock Clock(FinanceBooks books) => new(books.Law, Site!, Steps, books.CalendarOf(Project.OwnerPath));
}

/// <summary>Reads sites as a seat sees their projects.</summary>
internal static class SiteReads
{
    /// <returns>Null where the seat sees no such project.</returns>
    public static async Task<SiteView?> OpenAsync(Db db, string code, Seat seat, CancellationToken ct)
    {
        if (await ProjectReads.OpenAsync(db, code, seat, ct) is not { } project)
        {
            return null;
        }

        var (sites, steps) = (db.SiteClearances, db.SiteSteps);
        var site = await sites.FirstOrDefaultAsync(row => row.ProvinceCode == project.ProvinceCode && row.ProjectId == project.Id, ct);
        if (site is null)
        {
            return new(project, null, new Dictionary<int, SiteStep>());
        }

        return new(
            project,
            site,
            await steps.Where(row => row.ProvinceCode == site.ProvinceCode && row.SiteId == site.Id).ToDictionaryAsync(row => row.Order, ct)
        );
    }
}
