using ThongSuot.Platform.Access;

namespace ThongSuot.Petitions;

/// <summary>What this module lets seats do; which unit's business it is, <see cref="PetitionSeats"/> says.</summary>
internal static class PetitionsPermissions
{
    /// <summary>Sees what citizens sent to the seat's unit, and how it goes on.</summary>
    public const string View = "petitions.view";

    /// <summary>Takes in, classifies, prepares answers and decisions.</summary>
    public const string Work = "petitions.work";

    /// <summary>Approves, decides and signs.</summary>
    public const string Decide = "petitions.decide";

    /// <summary>Opens the register of denunciations, which then shows only those whose readers name the seat.</summary>
    public const string Denunciations = "petitions.denunciations";

    /// <summary>Sets the clocks and the rule of hot spots of the province.</summary>
    public const string Rules = "petitions.rules";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(
            View,
            "Xem phản ánh, đơn thư, lịch tiếp công dân",
            Role.CounterOfficer,
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.ProvinceOffice,
            Role.ProvinceLeader
        ),
        new(Work, "Tiếp nhận, phân loại, soạn trả lời phản ánh, đơn thư", Role.CounterOfficer, Role.CaseOfficer, Role.ProvinceOffice),
        new(Decide, "Duyệt trả lời, quyết định giải quyết đơn thư", Role.CommuneLeader, Role.DepartmentLeader, Role.ProvinceLeader),
        new(
            Denunciations,
            "Mở sổ tố cáo được giao",
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.ProvinceOffice,
            Role.ProvinceLeader
        ),
        new(Rules, "Đặt thời hạn đơn thư, ngưỡng điểm nóng", Role.ProvinceOffice),
    ];
}
