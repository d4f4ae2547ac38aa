using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Staffing;

/// <summary>How many people work in a body on a day, lent ones where they work.</summary>
/// <param name="OwnerPath">A commune or a department.</param>
/// <param name="People">At work there, leaders among them.</param>
/// <param name="Leaders">Of these, in posts that lead.</param>
public sealed record BodyHeadcount(string OwnerPath, int People, int Leaders);

/// <summary>People by body, for modules that reckon rooms and machines from them; figures alone, no person.</summary>
public static class StaffHeadcount
{
    /// <summary>Bodies of a scope that have a post or a person.</summary>
    public static async Task<IReadOnlyList<BodyHeadcount>> HeadcountAsync(this Db db, Scope scope, DateOnly day, CancellationToken ct)
    {
        var cells = await StaffCensus.ReadAsync(db, scope, await StaffCatalogue.LoadAsync(db, ct), day, ct);
        return
        [
            .. cells
                .GroupBy(cell => cell.Key.OwnerPath, StringComparer.Ordinal)
                .Select(body => new BodyHeadcount(
                    body.Key,
                    body.Sum(cell => cell.Capacity),
                    body.Where(cell => cell.Key.Leads).Sum(cell => cell.Capacity)
                )),
        ];
    }
}
