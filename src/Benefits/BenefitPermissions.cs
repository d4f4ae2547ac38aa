using ThongSuot.Platform.Access;

namespace ThongSuot.Benefits;

internal static class BenefitPermissions
{
    /// <summary>
    /// Sees the cases of the seat's own unit; Home Affairs and the province's leaders see the province. Each reading of a case is a
    /// deed.
    /// </summary>
    public const string View = "benefit.view";

    /// <summary>Files cases for the own unit, one by one or by a list; pays and follows refunds.</summary>
    public const string File = "benefit.file";

    /// <summary>Approves, decides, answers objections.</summary>
    public const string Approve = "benefit.approve";

    /// <summary>Changes policy factors.</summary>
    public const string Rules = "benefit.rules";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(
            View,
            "Xem hồ sơ chế độ của đơn vị",
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.HomeAffairs,
            Role.ProvinceLeader
        ),
        new(File, "Lập hồ sơ chế độ, chi trả", Role.CaseOfficer, Role.CommuneLeader, Role.DepartmentLeader, Role.HomeAffairs),
        new(Approve, "Duyệt, ra quyết định chế độ", Role.HomeAffairs, Role.ProvinceLeader),
        new(Rules, "Sửa hệ số chính sách", Role.HomeAffairs),
    ];
}
