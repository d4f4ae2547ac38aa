using ThongSuot.Platform.Access;

namespace ThongSuot.Reports;

/// <summary>What this module lets seats do.</summary>
public static class ReportsPermissions
{
    /// <summary>Scores a file of measured shares by QĐ 766/QĐ-TTg; nothing of it is kept.</summary>
    public const string Score = "reports.score";

    internal static IReadOnlyList<Permission> All { get; } =
    [
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
