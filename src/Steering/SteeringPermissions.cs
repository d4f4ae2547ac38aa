using ThongSuot.Platform.Access;

namespace ThongSuot.Steering;

/// <summary>What this module lets seats do.</summary>
public static class SteeringPermissions
{
    /// <summary>The first page of the seat.</summary>
    public const string Today = "steering.today";

    /// <summary>What the program itself waits for and what its checks found.</summary>
    public const string System = "steering.system";

    /// <summary>What an administrator looks after, on one page.</summary>
    public const string Administration = "steering.administration";

    /// <summary>Where it is blocked, in the seat's own scope.</summary>
    public const string View = "steering.view";

    /// <summary>Has the owner of a blocked thing explain it: a leader's act.</summary>
    public const string Explain = "steering.explain";

    internal static IReadOnlyList<Permission> All { get; } =
    [
        new(Today, "Xem việc hôm nay của mình", Enum.GetValues<Role>()),
        new(System, "Xem tình trạng hệ thống", Role.Administrator),
        new(Administration, "Xem trang quản trị", Role.Administrator),
        new(
            View,
            "Xem việc đang tắc, đôn đốc",
            Role.ProvinceLeader,
            Role.ProvinceOffice,
            Role.HomeAffairs,
            Role.DepartmentLeader,
            Role.CommuneLeader
        ),
        new(Explain, "Yêu cầu giải trình", Role.ProvinceLeader, Role.HomeAffairs, Role.DepartmentLeader, Role.CommuneLeader),
    ];
}
