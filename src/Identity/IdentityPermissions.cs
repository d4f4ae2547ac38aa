using ThongSuot.Platform.Access;

namespace ThongSuot.Identity;

internal static class IdentityPermissions
{
    /// <summary>One's own account: everybody.</summary>
    public const string Own = "identity.own";

    public const string Accounts = "identity.accounts";

    /// <summary>Confirming what an administrator proposed.</summary>
    public const string Confirm = "identity.confirm";

    /// <summary>Being away and standing in: officers ask, leaders agree.</summary>
    public const string Absences = "identity.absences";

    public const string Clients = "identity.clients";

    /// <summary>Who did what; reading it is recorded itself.</summary>
    public const string Trail = "identity.trail";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(Own, "Tài khoản của mình", Enum.GetValues<Role>()),
        new(Accounts, "Quản lý tài khoản và vị trí", Role.Administrator),
        new(
            Confirm,
            "Xác nhận vị trí và việc quản trị người khác đề nghị",
            Role.Administrator,
            Role.DepartmentLeader,
            Role.CommuneLeader,
            Role.ProvinceLeader
        ),
        new(Absences, "Ghi vắng mặt, làm thay", Role.CaseOfficer, Role.DepartmentLeader, Role.CommuneLeader),
        new(Clients, "Quản lý khóa kết nối hệ thống", Role.Administrator),
        new(Trail, "Xem ai đã làm gì", Role.Administrator),
    ];
}
