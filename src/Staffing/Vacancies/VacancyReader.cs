using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Staffing.Vacancies;

/// <summary>A leadership post with fewer people than it may have, and what is planned for it.</summary>
/// <param name="Missing">How many it lacks.</param>
/// <param name="Plan">What Home Affairs said of it; null while the rule holds.</param>
/// <param name="Since">The day it became vacant: when its last holder left, else when the bodies of today began.</param>
/// <param name="Within">Days the province gives itself from that day (<c>staffing.lead-vacancy-days</c>).</param>
internal sealed record VacantPost(Post Post, JobPosition Position, int Missing, LeadVacancy? Plan, DateOnly Since, int Within)
{
    // Heads of a commune's own offices are placed by the commune; all who lead a body are placed by the province.
    private const PositionGroup OfCommune = PositionGroup.Leadership;

    public DateOnly DueOn => Plan?.DueOn ?? Since.AddDays(Within);

    public bool IsOverdue(DateOnly today) => DueOn < today;

    /// <summary>Whose business filling it is where nobody was named: the head of the commune, or Home Affairs.</summary>
    public bool IsOfCommune => Position.Group == OfCommune && new UnitPath(Post.OwnerPath).IsCommune;

    /// <summary>Path of the body that fills it.</summary>
    public string FillerPath => IsOfCommune ? Post.OwnerPath : UnitPath.OfHomeAffairs(Post.ProvinceCode);

    /// <summary>Who answers for it, by name where one was picked, else by the office that has to.</summary>
    public string Responsible => Plan?.Responsible ?? (IsOfCommune ? "Chủ tịch UBND cấp xã" : "Giám đốc Sở Nội vụ");
}

/// <summary>Finds them from posts and people, so that a post filled meanwhile is gone from the list.</summary>
internal static class VacancyReader
{
    public static async Task<IReadOnlyList<VacantPost>> ReadAsync(Db db, Scope scope, StaffLaw law, CancellationToken ct)
    {
        var (catalogue, today) = (await StaffCatalogue.LoadAsync(db, ct), law.Today);
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
        var left = (
            await people
                .AsNoTracking()
                .Within(scope, row => row.OwnerPath)
                .Where(row => leading.Contains(row.PositionCode) && row.LeavesOn != null && row.LeavesOn <= today)
                .GroupBy(row => new { row.UnitPath, row.PositionCode })
                .Select(group => new { group.Key, On = group.Max(row => row.LeavesOn) })
                .ToListAsync(ct)
        ).ToDictionary(row => (row.Key.UnitPath, row.Key.PositionCode), row => row.On!.Value);
        var planned = (await plans.AsNoTracking().Within(scope, row => row.OwnerPath).ToListAsync(ct)).ToDictionary(row =>
            (row.UnitPath, row.PositionCode)
        );
        return
        [
            .. from post in wanted
            let key = (post.UnitPath, post.PositionCode)
            let missing = post.Quota - held.GetValueOrDefault(key)
            where missing > 0
            select new VacantPost(
                post,
                catalogue.Position(post.PositionCode)!,
                missing,
                planned.GetValueOrDefault(key),
                left.TryGetValue(key, out var since) ? since : StaffingReference.Since,
                law.LeadVacancyDays
            ),
        ];
    }
}
