using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Territory;

namespace ThongSuot.Staffing;

/// <summary>
/// What comes in and how many people it takes, by body and speciality. Communes alone: no rule of load covers departments.
/// </summary>
/// <param name="From">First day of the dossiers counted.</param>
/// <param name="WorkingDays">Working days in the period.</param>
internal sealed class LoadView(
    IReadOnlyDictionary<string, LoadRule> rules,
    ILookup<string, ReceivedCount> received,
    DateOnly from,
    DateOnly to,
    int workingDays
)
{
    public DateOnly From => from;

    public DateOnly To => to;

    public int WorkingDays => workingDays;

    public LoadRule? Rule(string speciality) => rules.GetValueOrDefault(speciality);

    /// <summary>Dossiers a working day that fall to a speciality in a body.</summary>
    public decimal PerDay(string ownerPath, string speciality) =>
        rules.TryGetValue(speciality, out var rule) && workingDays > 0
            ? (decimal)received[ownerPath].Where(row => rule.Fields == "*" || rule.FieldSlugs.Contains(row.FieldSlug)).Sum(row => row.Count)
                / workingDays
            : 0;

    /// <summary>People the load asks for; null for leaders, departments and what no rule covers.</summary>
    public int? Need(CensusKey key, bool isCommune) =>
        !key.Leads && isCommune && rules.TryGetValue(key.Speciality, out var rule)
            ? rule.Need(PerDay(key.OwnerPath, key.Speciality))
            : null;
}

/// <summary>Reads the rules in force and the dossiers received.</summary>
internal sealed class StaffLoad(Calendars calendars, Units units)
{
    public async Task<LoadView> ReadAsync(Db db, Scope scope, StaffLaw law, CancellationToken ct)
    {
        var (today, rows) = (law.Today, db.LoadRules);
        var from = today.AddDays(-law.LoadDays);
        var rules = (await rows.AsNoTracking().Where(row => row.ValidFrom <= today).OrderBy(row => row.ValidFrom).ToListAsync(ct))
            .GroupBy(row => row.SpecialityCode)
            .ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);
        var received = await db.ReceivedByFieldAsync(scope, from, today.AddDays(-1), ct);
        var calendar = calendars.For(scope.Prefix);
        var days = Enumerable.Range(0, law.LoadDays).Count(back => calendar.IsWorkingDay(from.AddDays(back)));
        return new LoadView(rules, received.ToLookup(row => row.OwnerPath, StringComparer.Ordinal), from, today.AddDays(-1), days);
    }

    /// <summary>The census with what the load asks for.</summary>
    public IReadOnlyList<CensusCell> Add(IReadOnlyList<CensusCell> cells, LoadView load) =>
        [.. cells.Select(cell => cell with { Need = load.Need(cell.Key, units.ByPath(cell.Key.OwnerPath)?.Kind == UnitKind.Commune) })];
}
