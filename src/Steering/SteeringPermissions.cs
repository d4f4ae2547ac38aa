using ThongSuot.Platform.Access;

namespace ThongSuot.Steering;

/// <summary>What this module lets seats do.</summary>
public static class SteeringPermissions
{
    /// <summary>The first page of the seat.</summary>
    public const string Today = "steering.today";

    /// <summary>What the program itself waits for and what its checks found.</summary>
    public const string System = "steering.system";

    internal static IReadOnlyList<Permission> All { get; } =
    [new(Today, "Xem việc hôm nay của mình", Enum.GetValues<Role>()), new(System, "Xem tình trạng hệ thống", Role.Administrator)];
}
