using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;

namespace ThongSuot.Staffing;

/// <summary>Opens people and moves within a scope, and names what stands in them.</summary>
internal sealed class StaffQueries(LegalSettingCache law, RetirementDates retirement, Units units, OfficeClock clock)
{
    /// <summary>The kind of record in deeds.</summary>
    public const string PersonKind = "staff-person";
    public const string MoveKindName = "staff-move";
    public const string PostKind = "staff-post";
    public const string PlanKind = "staff-plan";

    public StaffLaw LawNow => new(law, retirement, clock.Today);

    public StaffLaw LawOn(DateOnly day) => new(law, retirement, day);

    public string NameOf(string? path) => path is null ? string.Empty : units.ByPath(path)?.Name ?? path;

    public string ShortNameOf(string path) =>
        units.ByPath(path) is { } unit
            ? unit.Kind == UnitKind.Commune
                ? unit.Name
                : unit.ShortName
            : path;

    public bool IsDepartment(string path) => units.ByPath(path)?.Kind == UnitKind.Department;

    /// <summary>Bodies of a province that have staff: departments in protocol order, then communes in dictionary order.</summary>
    public IEnumerable<Unit> BodiesOf(string provinceCode) =>
        units.ChildrenOf(UnitPath.OfProvince(provinceCode)).Where(unit => unit.Kind is UnitKind.Department or UnitKind.Commune);

    /// <summary>Whoever is still on the staff on a day: not paid off by then.</summary>
    public static IQueryable<StaffPerson> Here(IQueryable<StaffPerson> rows, DateOnly today) =>
        rows.Where(row => row.LeavesOn == null || row.LeavesOn > today);

    /// <summary>People a scope sees: on its payroll, or at work there while lent.</summary>
    public static IQueryable<StaffPerson> Seen(IQueryable<StaffPerson> rows, Scope scope)
    {
        var (low, high) = (scope.Prefix, scope.End);
        return rows.Where(row =>
            (string.Compare(row.OwnerPath, low) >= 0 && string.Compare(row.OwnerPath, high) < 0)
            || (row.LentOwnerPath != null && string.Compare(row.LentOwnerPath, low) >= 0 && string.Compare(row.LentOwnerPath, high) < 0)
        );
    }

    /// <summary>Moves a scope sees: those that leave it or reach it.</summary>
    public static IQueryable<StaffMove> Seen(IQueryable<StaffMove> rows, Scope scope)
    {
        var (low, high) = (scope.Prefix, scope.End);
        return rows.Where(row =>
            (string.Compare(row.FromOwnerPath, low) >= 0 && string.Compare(row.FromOwnerPath, high) < 0)
            || (string.Compare(row.ToOwnerPath, low) >= 0 && string.Compare(row.ToOwnerPath, high) < 0)
        );
    }

    public static Task<StaffPerson?> PersonAsync(Db db, string code, Scope scope, CancellationToken ct) =>
        Seen(db.StaffPeople, scope).FirstOrDefaultAsync(row => row.Code == code, ct);

    public static Task<StaffMove?> MoveAsync(Db db, string code, Scope scope, CancellationToken ct) =>
        Seen(db.StaffMoves.Include(row => row.Papers), scope).FirstOrDefaultAsync(row => row.Code == code, ct);

    /// <summary>People by key, tracked or not as the query is; keys chunked.</summary>
    public static async Task<Dictionary<StaffPersonId, StaffPerson>> PeopleAsync(
        IQueryable<StaffPerson> rows,
        IEnumerable<StaffPersonId> ids,
        CancellationToken ct
    )
    {
        var found = new Dictionary<StaffPersonId, StaffPerson>();
        foreach (var chunk in ids.Distinct().Chunk(500))
        {
            foreach (var person in await rows.Where(row => chunk.Contains(row.Id)).ToListAsync(ct))
            {
                found[person.Id] = person;
            }
        }

        return found;
    }
}
