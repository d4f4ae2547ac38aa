using ThongSuot.Platform.Access;

namespace ThongSuot.Difficulties;

internal static class DifficultyPermissions
{
    /// <summary>Sees the difficulties of the province: all units learn from what others met.</summary>
    public const string View = "difficulty.view";

    /// <summary>Raises, joins, confirms and reopens for the seat's own organisation.</summary>
    public const string Raise = "difficulty.raise";

    /// <summary>Checks, groups and assigns for the province.</summary>
    public const string Assign = "difficulty.assign";

    /// <summary>Works on what the seat's body has.</summary>
    public const string Work = "difficulty.work";

    /// <summary>Gives the body's difficulties to its people.</summary>
    public const string Lead = "difficulty.lead";

    /// <summary>Speaks for the body: approves its answers, or writes and publishes them alone.</summary>
    public const string Approve = "difficulty.approve";

    /// <summary>Urges and demands explanations: of its own body, and for the province of every body.</summary>
    public const string Direct = "difficulty.direct";

    /// <summary>Sees the figures.</summary>
    public const string Board = "difficulty.board";

    /// <summary>Reads guidance.</summary>
    public const string Guidance = "difficulty.guidance";

    /// <summary>Reports a fault of today.</summary>
    public const string Rapid = "difficulty.rapid";

    /// <summary>Answers faults of today.</summary>
    public const string RapidTeam = "difficulty.rapid-team";

    /// <summary>Plans visits of working groups to communes and records what they find.</summary>
    public const string Visit = "difficulty.visit";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(
            View,
            "Xem vướng mắc trong tỉnh",
            Role.CounterOfficer,
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.HomeAffairs,
            Role.ProvinceOffice,
            Role.ProvinceLeader
        ),
        new(
            Raise,
            "Nêu và xác nhận vướng mắc của đơn vị",
            Role.CounterOfficer,
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.ProvinceOffice
        ),
        new(Assign, "Nhóm, phân công vướng mắc", Role.ProvinceOffice),
        new(Work, "Trả lời vướng mắc được giao", Role.CaseOfficer, Role.CommuneLeader, Role.DepartmentLeader, Role.ProvinceOffice),
        new(Lead, "Giao người trả lời trong cơ quan", Role.CommuneLeader, Role.DepartmentLeader, Role.ProvinceOffice),
        new(Approve, "Duyệt, xác nhận trả lời của cơ quan", Role.CommuneLeader, Role.DepartmentLeader, Role.ProvinceLeader),
        new(
            Direct,
            "Đôn đốc, yêu cầu giải trình, giao lại",
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.ProvinceOffice,
            Role.ProvinceLeader
        ),
        new(
            Board,
            "Xem số liệu vướng mắc",
            Role.CounterOfficer,
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.ProvinceOffice,
            Role.ProvinceLeader,
            Role.NationalObserver
        ),
        new(Guidance, "Tra hướng dẫn", Enum.GetValues<Role>()),
        new(
            Rapid,
            "Báo sự cố cần hỗ trợ ngay",
            Role.CounterOfficer,
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.ProvinceOffice,
            Role.ProvinceLeader
        ),
        new(Visit, "Lập lịch, ghi kết quả tổ công tác", Role.DepartmentLeader, Role.ProvinceOffice, Role.ProvinceLeader),
        new(RapidTeam, "Trả lời sự cố trong ngày", Role.CaseOfficer, Role.DepartmentLeader, Role.ProvinceOffice),
    ];
}
