using ThongSuot.Platform.Access;

namespace ThongSuot.Staffing;

internal static class StaffingPermissions
{
    /// <summary>Figures and lists of the seat's body, names masked.</summary>
    public const string View = "staffing.view";

    /// <summary>Opens a person's page and sees names, each reading a deed.</summary>
    public const string People = "staffing.people";

    /// <summary>Imports lists, sets quotas, edits positions, weights and rules of load.</summary>
    public const string Manage = "staffing.manage";

    /// <summary>Makes plans and compares them.</summary>
    public const string Plan = "staffing.plan";

    /// <summary>Names who of the own department may be seconded.</summary>
    public const string List = "staffing.list";

    /// <summary>Follows moves and says what the own body thinks of them.</summary>
    public const string Move = "staffing.move";

    /// <summary>Proposes moves, by hand or from a plan.</summary>
    public const string Propose = "staffing.propose";

    /// <summary>Decides and ends moves that somebody else proposed.</summary>
    public const string Decide = "staffing.decide";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(
            View,
            "Xem biên chế, vị trí việc làm trong phạm vi",
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.ProvinceOffice,
            Role.HomeAffairs,
            Role.ProvinceLeader
        ),
        new(People, "Xem hồ sơ từng người trong phạm vi", Role.CommuneLeader, Role.DepartmentLeader, Role.HomeAffairs, Role.ProvinceLeader),
        new(Manage, "Nhập danh sách, giao biên chế, đặt trọng số và định mức", Role.HomeAffairs),
        new(Plan, "Lập phương án điều động, biệt phái, luân chuyển", Role.HomeAffairs, Role.ProvinceLeader),
        new(List, "Lập danh sách cử biệt phái của sở, ngành", Role.DepartmentLeader, Role.HomeAffairs),
        new(
            Move,
            "Theo dõi, cho ý kiến về điều động, biệt phái, luân chuyển",
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.HomeAffairs,
            Role.ProvinceLeader
        ),
        new(Propose, "Đề xuất điều động, biệt phái, luân chuyển", Role.HomeAffairs),
        new(Decide, "Quyết định điều động, biệt phái, luân chuyển", Role.HomeAffairs, Role.ProvinceLeader),
    ];
}
