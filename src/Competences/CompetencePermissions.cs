using ThongSuot.Platform.Access;

namespace ThongSuot.Competences;

internal static class CompetencePermissions
{
    /// <summary>Sees the register, what falls on a day and what the system found. Whose power something is, everybody may ask.</summary>
    public const string View = "competences.view";

    /// <summary>
    /// Keeps the province's own rows and its plans; <see cref="CompetenceSeats"/> narrows it to the Department of Justice and the
    /// province office.
    /// </summary>
    public const string Keep = "competences.keep";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(
            View,
            "Xem sổ thẩm quyền",
            Role.CounterOfficer,
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.ProvinceOffice,
            Role.HomeAffairs,
            Role.ProvinceLeader
        ),
        new(Keep, "Nhập sổ thẩm quyền, lập phương án khi hết hiệu lực", Role.CaseOfficer, Role.DepartmentLeader, Role.ProvinceOffice),
    ];
}
