using ThongSuot.Platform.Access;

namespace ThongSuot.Reports;

/// <summary>What seats may do with demands, reports of units, templates and issued reports.</summary>
internal static class ReportWorkPermissions
{
    /// <summary>Sees demands and reports within its scope.</summary>
    public const string View = "reports.view";

    /// <summary>Fills and, if it leads, signs the reports of its unit.</summary>
    public const string Fill = "reports.fill";

    /// <summary>Proposes and decides demands of its office, and works on the answers.</summary>
    public const string Demand = "reports.demand";

    /// <summary>Writes templates.</summary>
    public const string Template = "reports.template";

    /// <summary>Prepares and, if it leads, issues reports of its body.</summary>
    public const string Issue = "reports.issue";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(
            View,
            "Xem yêu cầu báo cáo và báo cáo trong phạm vi",
            Role.CounterOfficer,
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.ProvinceOffice,
            Role.HomeAffairs,
            Role.ProvinceLeader
        ),
        new(
            Fill,
            "Điền và ký báo cáo của đơn vị",
            Role.CounterOfficer,
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.ProvinceOffice,
            Role.HomeAffairs
        ),
        new(
            Demand,
            "Đặt yêu cầu báo cáo, duyệt và tổng hợp",
            Role.CaseOfficer,
            Role.DepartmentLeader,
            Role.ProvinceOffice,
            Role.HomeAffairs,
            Role.ProvinceLeader
        ),
        new(Template, "Soạn mẫu báo cáo của tỉnh", Role.ProvinceOffice, Role.ProvinceLeader),
        new(
            Issue,
            "Lập và phát hành báo cáo",
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.ProvinceOffice,
            Role.HomeAffairs,
            Role.ProvinceLeader
        ),
    ];
}
