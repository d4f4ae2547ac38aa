using ThongSuot.Platform.Access;

namespace ThongSuot.Identity;

internal static class IdentityPermissions
{
    /// <summary>One's own account: everybody.</summary>
    public const string Own = "identity.own";

    public const string Accounts = "identity.accounts";

    public const string Clients = "identity.clients";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(Own, "Tài khoản của mình", Enum.GetValues<Role>()),
        new(Accounts, "Quản lý tài khoản và vị trí", Role.Administrator),
        new(Clients, "Quản lý khóa kết nối máy", Role.Administrator),
    ];
}
