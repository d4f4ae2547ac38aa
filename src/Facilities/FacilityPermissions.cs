using ThongSuot.Platform.Access;

namespace ThongSuot.Facilities;

internal static class FacilityPermissions
{
    /// <summary>
    /// Sees what is handed over to or by the seat's commune; province office, finance department and leaders see the province.
    /// </summary>
    public const string View = "facility.view";

    /// <summary>Lists, counts and signs for a commune; which side it may speak for is <c>HandoverCompetence</c>.</summary>
    public const string HandOver = "facility.hand-over";

    /// <summary>Begins the handover of a province, witnesses, records decisions that write off.</summary>
    public const string Steer = "facility.steer";

    /// <summary>Changes terms and norms.</summary>
    public const string Rules = "facility.rules";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(
            View,
            "Xem bàn giao, cơ sở vật chất của đơn vị",
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.ProvinceOffice,
            Role.ProvinceLeader
        ),
        new(
            HandOver,
            "Lập danh mục, kiểm đếm, ký bàn giao",
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.ProvinceOffice
        ),
        new(Steer, "Mở đợt bàn giao của tỉnh", Role.ProvinceOffice),
        new(Rules, "Sửa thời hạn, định mức cơ sở vật chất", Role.ProvinceOffice),
    ];
}
