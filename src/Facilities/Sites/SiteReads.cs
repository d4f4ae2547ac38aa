using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Facilities.Sites;

/// <summary>Buildings as a scope sees them.</summary>
internal static class SiteReads
{
    public const string All = "tat-ca";
    public const string Late = "qua-han";

    public static IReadOnlyList<(string Slug, string Name)> Tabs { get; } =
    [(All, "Tất cả"), .. Enum.GetValues<SiteState>().Select(state => (SiteLabels.Slug(state), SiteLabels.Of(state))), (Late, "Quá hạn")];

    public static IQueryable<Site> SitesSeen(this Db db, Scope scope) => db.Sites.Within(scope, row => row.UnitPath);

    public static Task<Site?> SiteAsync(this Db db, string code, Scope scope, CancellationToken ct)
    {
        var wanted = code.Trim().ToUpperInvariant();
        return db.SitesSeen(scope).FirstOrDefaultAsync(row => row.Code == wanted, ct);
    }

    public static IQueryable<Site> Pick(IQueryable<Site> rows, string? slug, DateOnly today)
    {
        if (slug == Late)
        {
            return rows.Where(row => row.State != SiteState.InUse && row.State != SiteState.Done && row.DueOn < today);
        }

        if (Enum.GetValues<SiteState>().Where(state => SiteLabels.Slug(state) == slug).ToList() is not [var wanted])
        {
            return rows;
        }

        return rows.Where(row => row.State == wanted);
    }
}
