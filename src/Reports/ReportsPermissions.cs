using ThongSuot.Platform.Access;

namespace ThongSuot.Reports;

/// <summary>What this module lets seats do.</summary>
public static class ReportsPermissions
{
    /// <summary>Scores a file of measured shares by QĐ 766/QĐ-TTg; nothing of it is kept.</summary>
    public const string Score = "reports.score";

    /// <summary>Sees indicators, their figures and rankings of the seat's scope.</summary>
    public const string Indicators = "reports.indicators";

    /// <summary>Keeps the register: declared indicators, owners, targets.</summary>
    public const string KeepIndicators = "reports.keep-indicators";

    /// <summary>Declares figures of the own unit.</summary>
    public const string Declare = "reports.declare";

    /// <summary>Sees where hours of people present will not do.</summary>
    public const string Overload = "reports.overload";

    internal static IReadOnlyList<Permission> All { get; } =
    [
        new(
            Indicators,
            "Xem chỉ tiêu và xếp hạng",
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.ProvinceOffice,
            Role.HomeAffairs,
            Role.ProvinceLeader,
            Role.NationalObserver
        ),
        new(Overload, "Xem dự báo quá tải", Role.CommuneLeader, Role.ProvinceOffice, Role.HomeAffairs, Role.ProvinceLeader),
        new(KeepIndicators, "Quản lý danh mục chỉ tiêu", Role.ProvinceOffice),
        new(Declare, "Nhập số liệu của đơn vị", Role.CaseOfficer, Role.CommuneLeader, Role.DepartmentLeader, Role.ProvinceOffice),
        new(
            Score,
            "Tính điểm phục vụ người dân, doanh nghiệp",
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.ProvinceOffice,
            Role.ProvinceLeader,
            Role.NationalObserver
        ),
    ];
}
