using ThongSuot.Platform.Access;

namespace ThongSuot.Identity;

internal static class IdentityPermissions
{
    /// <summary>One's own account: everybody.</summary>
    public const string Own = "identity.own";

    public const string Accounts = "identity.accounts";

    /// <summary>Confirming what an administrator proposed.</summary>
    public const string Confirm = "identity.confirm";

    public const string Clients = "identity.clients";

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
        new(Clients, "Quản lý khóa kết nối máy", Role.Administrator),
    ];
}
