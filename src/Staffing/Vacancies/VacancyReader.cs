using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Staffing.Vacancies;

/// <summary>A leadership post with fewer people than it may have, and what is planned for it.</summary>
/// <param name="Missing">How many it lacks.</param>
/// <param name="Plan">Null while nobody was named.</param>
internal sealed record VacantPost(Post Post, JobPosition Position, int Missing, LeadVacancy? Plan)
{
    public bool IsOverdue(DateOnly today) => Plan?.DueOn < today;
}

/// <summary>Finds them from posts and people, so that a post filled meanwhile is gone from the list.</summary>
internal static class VacancyReader
{
    public static async Task<IReadOnlyList<VacantPost>> ReadAsync(Db db, Scope scope, DateOnly today, CancellationToken ct)
    {
        var catalogue = await StaffCatalogue.LoadAsync(db, ct);
        var leading = catalogue.Positions.Where(position => position.Leads).Select(position => position.Code).ToList();
        var (posts, people, plans) = (db.Posts, db.StaffPeople, db.LeadVacancies);
        var wanted = await posts
            .AsNoTracking()
            .Within(scope, row => row.OwnerPath)
            .Where(row => leading.Contains(row.PositionCode) && row.Quota > 0)
            .ToListAsync(ct);
        var held = (
            await StaffQueries
                .Here(people.AsNoTracking().Within(scope, row => row.OwnerPath), today)
                .Where(row => leading.Contains(row.PositionCode))
                .GroupBy(row => new { row.UnitPath, row.PositionCode })
                .Select(group => new { group.Key, Count = group.Count() })
                .ToListAsync(ct)
        ).ToDictionary(row => (row.Key.UnitPath, row.Key.PositionCode), row => row.Count);
        var planned = (await plans.AsNoTracking().Within(scope, row => row.OwnerPath).ToListAsync(ct)).ToDictionary(row =>
            (row.UnitPath, row.PositionCode)
        );
        return
        [
            .. from post in wanted
            let key = (post.UnitPath, post.PositionCode)
            let missing = post.Quota - held.GetValueOrDefault(key)
            where missing > 0
            select new VacantPost(post, catalogue.Position(post.PositionCode)!, missing, planned.GetValueOrDefault(key)),
        ];
    }
}
