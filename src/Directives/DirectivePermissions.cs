using ThongSuot.Platform.Access;

namespace ThongSuot.Directives;

internal static class DirectivePermissions
{
    /// <summary>Sees what the seat's body leads, gave or supports, and does there what its place allows.</summary>
    public const string View = "directive.view";

    /// <summary>Gives directives.</summary>
    public const string Give = "directive.give";

    /// <summary>Gives one to many: communes, departments, all of them.</summary>
    public const string GiveMany = "directive.give-many";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(
            View,
            "Xem và thực hiện chỉ đạo",
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.HomeAffairs,
            Role.ProvinceOffice,
            Role.ProvinceLeader
        ),
        new(Give, "Giao chỉ đạo", Role.CommuneLeader, Role.DepartmentLeader, Role.ProvinceOffice, Role.ProvinceLeader),
        new(GiveMany, "Giao một chỉ đạo cho nhiều đơn vị", Role.ProvinceOffice, Role.ProvinceLeader),
    ];
}
