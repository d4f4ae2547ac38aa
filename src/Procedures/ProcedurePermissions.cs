using ThongSuot.Platform.Access;

namespace ThongSuot.Procedures;

/// <summary>What this module lets seats do. The catalogue itself is public information.</summary>
public static class ProcedurePermissions
{
    /// <summary>Sees the catalogue in the menu.</summary>
    public const string View = "procedures.view";

    /// <summary>Adds and edits procedures, publishes and repeals them.</summary>
    public const string Edit = "procedures.edit";

    internal static IReadOnlyList<Permission> All { get; } =
    [
        new(
            View,
            "Xem danh mục thủ tục",
            Role.CounterOfficer,
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.ProvinceOffice,
            Role.ProvinceLeader,
            Role.NationalObserver
        ),
        new(Edit, "Thêm, sửa, công khai, bãi bỏ thủ tục", Role.ProvinceOffice),
    ];
}
