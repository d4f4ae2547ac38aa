using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;

namespace ThongSuot.Staffing.People;

/// <summary>A named list of people: what stands behind a figure of the board.</summary>
internal sealed record PersonGroup(string Slug, string Name);

/// <summary>Which people a list shows; all of it stands in the address.</summary>
internal sealed class PersonFilter
{
    public const string Payroll = "bien-che";
    public const string Out = "di";
    public const string In = "den";
    public const string Working = "dang-lam";
    public const string Degrees = "bang-cap";
    public const string WithoutDegree = "chua-dai-hoc";
    public const string Held = "chua-di-chuyen";

    public static IReadOnlyList<PersonGroup> Groups { get; } =
    [
        new(Payroll, "Biên chế có mặt"),
        new(Working, "Đang làm việc"),
        new(Out, "Biệt phái đi"),
        new(In, "Biệt phái đến"),
        new(Degrees, "Đại học trở lên"),
        new(WithoutDegree, "Chưa có bằng đại học"),
        new(Held, "Chưa được điều động, biệt phái"),
    ];

    [FromQuery(Name = "nhom")]
    public string? Group { get; set; }

    /// <summary>Path of a body or of an office in it.</summary>
    [FromQuery(Name = "don-vi")]
    public string? Unit { get; set; }

    [FromQuery(Name = "chuyen-mon")]
    public string? Speciality { get; set; }

    [FromQuery(Name = "tim")]
    public string? Text { get; set; }

    public PersonGroup Kind => Groups.FirstOrDefault(group => group.Slug == Group) ?? Groups[0];

    /// <summary>The scope narrowed to the unit asked for; what lies outside is not seen.</summary>
    public Scope ScopeIn(Scope scope) =>
        Unit is { Length: > 1 } unit && unit.StartsWith('/') && unit.EndsWith('/') && scope.Covers(unit) ? new Scope(unit) : scope;

    /// <param name="seesNames">Whoever sees no names must not find people by them either.</param>
    public IQueryable<StaffPerson> Pick(IQueryable<StaffPerson> rows, Scope scope, StaffCatalogue catalogue, DateOnly today, bool seesNames)
    {
        var seen = ScopeIn(scope);
        rows = Kind.Slug switch
        {
            In => Lent(rows, seen),
            Working => AtWork(rows, seen),
            _ => rows.Within(seen, row => row.OwnerPath),
        };
        rows = Kind.Slug switch
        {
            Out => rows.Where(row => row.LentOwnerPath != null),
            Degrees => rows.Where(row => row.Degree == Degree.University || row.Degree == Degree.Master || row.Degree == Degree.Doctor),
            WithoutDegree => rows.Where(row =>
                row.Degree == Degree.None || row.Degree == Degree.Intermediate || row.Degree == Degree.College
            ),
            Held => rows.Where(row =>
                row.OpenMoveId != null || row.PregnantUntil >= today || row.SmallChildUntil >= today || row.DisciplineUntil >= today
            ),
            _ => rows,
        };
        if (catalogue.Speciality(Speciality) is { } speciality)
        {
            var codes = catalogue
                .Positions.Where(position => position.SpecialityCode == speciality.Code)
                .Select(position => position.Code)
                .ToList();
            var borrowed = Kind.Slug == In;
            rows =
                Kind.Slug == Working
                    ? rows.Where(row => codes.Contains(row.LentPositionCode ?? row.PositionCode))
                    : rows.Where(row => codes.Contains(borrowed ? row.LentPositionCode! : row.PositionCode));
        }

        if (!seesNames && Text is { Length: > 0 } typed)
        {
            var code = typed.Trim();
            return rows.Where(row => row.Code == code);
        }

        foreach (var word in VietnameseText.SearchKey(Text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(8))
        {
            rows = rows.Where(row => row.SearchText.Contains(word));
        }

        return rows;
    }

    private static IQueryable<StaffPerson> Lent(IQueryable<StaffPerson> rows, Scope scope) =>
        rows.Where(row => row.LentOwnerPath != null).Within(scope, row => row.LentOwnerPath!);

    private static IQueryable<StaffPerson> AtWork(IQueryable<StaffPerson> rows, Scope scope) =>
        rows.Within(scope, row => row.LentOwnerPath ?? row.OwnerPath);
}
