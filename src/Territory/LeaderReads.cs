using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory.Places;

namespace ThongSuot.Territory;

/// <summary>Who leads a commune or one of its bodies, as citizens read it.</summary>
/// <param name="UnitName">The committee or the body.</param>
/// <param name="Duties">Fields and units this person answers for; empty for nothing written.</param>
public sealed record LeaderLine(string Title, string UnitName, string Name, string Duties);

/// <summary>Posts of responsibility for pages that citizens read.</summary>
public static class LeaderReads
{
    /// <summary>The committee first, then its bodies; a head before the deputies.</summary>
    public static async Task<IReadOnlyList<LeaderLine>> LeadersOfAsync(
        this Db db,
        Units units,
        Unit commune,
        DateOnly day,
        CancellationToken ct
    ) =>
        [
            .. (await PostLine.OfAsync(db, units, commune, ct))
                .Where(post => post.From <= day && (post.To is null || post.To >= day))
                .Select(post => new LeaderLine(post.Title, post.UnitName, post.HolderName, post.Duties)),
        ];
}
