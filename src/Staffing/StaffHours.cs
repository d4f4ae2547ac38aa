using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Staffing;

/// <summary>Hours that people present in a body have for dossiers of a speciality, and hours a dossier takes.</summary>
/// <param name="Fields">Slugs of procedure fields that fall to it; "*" when all do.</param>
/// <param name="People">At work there, leaders and what the work without dossiers takes apart; never below 0.</param>
/// <param name="HoursOfDay">Hours of a working day that one of them has for dossiers.</param>
/// <param name="HoursOfDossier">By the rule of load in force, which the province edits.</param>
public sealed record SpecialityHours(
    string OwnerPath,
    string Speciality,
    IReadOnlyCollection<string> Fields,
    decimal People,
    decimal HoursOfDay,
    decimal HoursOfDossier
)
{
    public bool Covers(string fieldSlug) => Fields.Contains("*") || Fields.Contains(fieldSlug);
}

/// <summary>Capacity for dossiers, for modules that hold it beside what comes in; figures alone, no person.</summary>
public static class StaffHours
{
    /// <summary>Bodies and specialities that a rule of load covers and that have a post or a person.</summary>
    public static async Task<IReadOnlyList<SpecialityHours>> StaffHoursAsync(this Db db, Scope scope, DateOnly day, CancellationToken ct)
    {
        var rows = db.LoadRules;
        var rules = (await rows.AsNoTracking().Where(row => row.ValidFrom <= day).OrderBy(row => row.ValidFrom).ToListAsync(ct))
            .GroupBy(row => row.SpecialityCode)
            .ToDictionary(group => group.Key, group => group.Last(), StringComparer.Ordinal);
        var catalogue = await StaffCatalogue.LoadAsync(db, ct);
        var cells = await StaffCensus.ReadAsync(db, scope, catalogue, day, ct);
        return
        [
            .. cells
                .Where(cell => !cell.Key.Leads && rules.TryGetValue(cell.Key.Speciality, out var rule) && rule.FieldSlugs.Any())
                .Select(cell => Of(cell, rules[cell.Key.Speciality], catalogue)),
        ];
    }

    private static SpecialityHours Of(CensusCell cell, LoadRule rule, StaffCatalogue catalogue) =>
        new(
            cell.Key.OwnerPath,
            catalogue.NameOfSpeciality(cell.Key.Speciality),
            [.. rule.FieldSlugs],
            Math.Max(0, cell.Capacity - rule.BasePeople),
            LoadRule.HoursOfDay * rule.Share / 100,
            rule.Hours
        );
}
