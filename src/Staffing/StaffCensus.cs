using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Staffing;

/// <summary>A group of posts that stand for one another: those of a body that want the same speciality, leaders apart.</summary>
internal readonly record struct CensusKey(string OwnerPath, string Speciality, bool Leads);

/// <summary>How many people a group may have, has and lacks.</summary>
/// <param name="Quota">Posts allowed.</param>
/// <param name="Payroll">People who hold one; the body pays them, also while they are lent.</param>
/// <param name="Out">Of these, lent to others.</param>
/// <param name="In">Lent by others, at work here.</param>
/// <param name="Degree">Of the payroll, with a degree.</param>
/// <param name="Need">People wanted by load; null where no rule of load says anything.</param>
internal sealed record CensusCell(CensusKey Key, int Quota, int Payroll, int Out, int In, int Degree, int? Need = null)
{
    /// <summary>At work here.</summary>
    public int Capacity => Payroll - Out + In;

    public int Vacant => Math.Max(0, Quota - Capacity);

    public int Surplus => Math.Max(0, Capacity - Quota);

    /// <summary>What the load asks for; the quota where no rule says anything.</summary>
    public int Wanted => Need ?? Quota;

    public int ShortByLoad => Math.Max(0, Wanted - Capacity);

    public int SurplusByLoad => Math.Max(0, Capacity - Wanted);

    public bool IsEmpty => Quota == 0 && Payroll == 0 && In == 0;
}

/// <summary>Counts people and posts of a scope.</summary>
internal static class StaffCensus
{
    public static async Task<IReadOnlyList<CensusCell>> ReadAsync(
        Db db,
        Scope scope,
        StaffCatalogue catalogue,
        DateOnly today,
        CancellationToken ct
    )
    {
        var (posts, people) = (db.Posts, db.StaffPeople);
        var quotas = await posts
            .AsNoTracking()
            .Within(scope, row => row.OwnerPath)
            .GroupBy(row => new { row.OwnerPath, row.PositionCode })
            .Select(group => new
            {
                group.Key.OwnerPath,
                group.Key.PositionCode,
                Count = group.Sum(row => row.Quota),
            })
            .ToListAsync(ct);
        var held = await StaffQueries
            .Here(people.AsNoTracking(), today)
            .Within(scope, row => row.OwnerPath)
            .GroupBy(row => new { row.OwnerPath, row.PositionCode })
            .Select(group => new
            {
                group.Key.OwnerPath,
                group.Key.PositionCode,
                Count = group.Count(),
                Out = group.Count(row => row.LentOwnerPath != null),
                Degree = group.Count(row => row.Degree == Degree.University || row.Degree == Degree.Master || row.Degree == Degree.Doctor),
            })
            .ToListAsync(ct);
        var lent = await StaffQueries
            .Here(people.AsNoTracking(), today)
            .Where(row => row.LentOwnerPath != null)
            .Within(scope, row => row.LentOwnerPath!)
            .GroupBy(row => new { row.LentOwnerPath, row.LentPositionCode })
            .Select(group => new
            {
                group.Key.LentOwnerPath,
                group.Key.LentPositionCode,
                Count = group.Count(),
            })
            .ToListAsync(ct);

        var counts = new Dictionary<CensusKey, int[]>();
        int[] At(string owner, string position)
        {
            var known = catalogue.Position(position);
            var key = new CensusKey(owner, known?.SpecialityCode ?? position, known?.Leads ?? false);
            return counts.TryGetValue(key, out var found) ? found : counts[key] = new int[5];
        }

        foreach (var row in quotas)
        {
            At(row.OwnerPath, row.PositionCode)[0] += row.Count;
        }

        foreach (var row in held)
        {
            var at = At(row.OwnerPath, row.PositionCode);
            (at[1], at[2], at[4]) = (at[1] + row.Count, at[2] + row.Out, at[4] + row.Degree);
        }

        foreach (var row in lent)
        {
            At(row.LentOwnerPath!, row.LentPositionCode!)[3] += row.Count;
        }

        return
        [
            .. counts.Select(pair => new CensusCell(pair.Key, pair.Value[0], pair.Value[1], pair.Value[2], pair.Value[3], pair.Value[4])),
        ];
    }
}
