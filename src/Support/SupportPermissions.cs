using ThongSuot.Platform.Access;

namespace ThongSuot.Support;

/// <summary>What this module lets seats do; whose records is said by each kind's competence.</summary>
internal static class SupportPermissions
{
    /// <summary>Sees who stands in, who is on call, what systems stand still, who is trained, within the seat's scope.</summary>
    public const string View = "support.view";

    /// <summary>Writes down who will be away from a one-stop seat and proposes who stands in.</summary>
    public const string Cover = "support.cover";

    /// <summary>Keeps the roster of rapid teams and who is on call.</summary>
    public const string Roster = "support.roster";

    /// <summary>Keeps community digital teams and what they did.</summary>
    public const string Digital = "support.digital";

    /// <summary>Announces planned work on a system.</summary>
    public const string Announce = "support.announce";

    /// <summary>Plans training, marks attendance and scores.</summary>
    public const string Train = "support.train";

    /// <summary>Changes terms.</summary>
    public const string Rules = "support.rules";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(
            View,
            "Xem người thay, trực hỗ trợ, tập huấn",
            Role.CounterOfficer,
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.ProvinceOffice,
            Role.ProvinceLeader,
            Role.HomeAffairs
        ),
        new(
            Cover,
            "Ghi vắng mặt ở Một cửa, đề xuất người thay",
            Role.CounterOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.ProvinceOffice
        ),
        new(Roster, "Xếp trực tổ ứng cứu", Role.CommuneLeader, Role.DepartmentLeader, Role.ProvinceOffice),
        new(Digital, "Ghi tổ công nghệ số cộng đồng", Role.CaseOfficer, Role.CommuneLeader),
        new(Announce, "Thông báo tạm dừng hệ thống", Role.DepartmentLeader, Role.ProvinceOffice),
        new(Train, "Lập kế hoạch tập huấn, điểm danh, ghi điểm", Role.CaseOfficer, Role.DepartmentLeader, Role.ProvinceOffice),
        new(Rules, "Sửa thời hạn hỗ trợ, tập huấn", Role.ProvinceOffice),
    ];
}
