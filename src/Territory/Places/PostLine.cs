using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Territory.Places;

/// <summary>A leading post as the commune's page shows it.</summary>
internal sealed record PostLine(Guid Id, string Title, string UnitName, string HolderName, string Duties, DateOnly From, DateOnly? To)
{
    /// <summary>All posts of a commune: its committee first, then its offices; a head before the deputies.</summary>
    public static async Task<IReadOnlyList<PostLine>> OfAsync(Db db, Units units, Unit commune, CancellationToken ct)
    {
        var posts = await db.LeadershipPosts.AsNoTracking().Within(new Scope(commune.Path), row => row.UnitPath).ToListAsync(ct);
        return
        [
            .. posts
                .Select(post => (Post: post, Unit: units.ByPath(post.UnitPath)))
                .OrderBy(
                    line => line.Unit is null || line.Unit.Kind == UnitKind.Commune ? string.Empty : line.Unit.SortKey,
                    StringComparer.Ordinal
                )
                .ThenBy(line => line.Post.Title.StartsWith("Phó", StringComparison.Ordinal))
                .ThenBy(line => line.Post.Title, VietnameseOrder.Comparer)
                .ThenBy(line => line.Post.From)
                .Select(line => new PostLine(
                    line.Post.Id.Value,
                    line.Post.Title,
                    line.Unit is null || line.Unit.Kind == UnitKind.Commune ? CommitteeOf(commune) : line.Unit.ShortName,
                    line.Post.HolderName,
                    line.Post.Duties,
                    line.Post.From,
                    line.Post.To
                )),
        ];
    }

    public static string CommitteeOf(Unit commune) => $"UBND {char.ToLowerInvariant(commune.Name[0])}{commune.Name[1..]}";
}
