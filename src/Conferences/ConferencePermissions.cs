using ThongSuot.Platform.Access;

namespace ThongSuot.Conferences;

internal static class ConferencePermissions
{
    /// <summary>Sees the conferences of the province, follows them live.</summary>
    public const string View = "conference.view";

    /// <summary>Registers, asks and takes the floor for the seat's own connection point.</summary>
    public const string Attend = "conference.attend";

    /// <summary>Prepares and runs.</summary>
    public const string Run = "conference.run";

    /// <summary>Adds conclusions and has them done.</summary>
    public const string Conclude = "conference.conclude";

    public static IReadOnlyList<Permission> All { get; } =
    [
        new(
            View,
            "Xem hội nghị trong tỉnh",
            Role.CounterOfficer,
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader,
            Role.HomeAffairs,
            Role.ProvinceOffice,
            Role.ProvinceLeader
        ),
        new(
            Attend,
            "Dự hội nghị, nêu câu hỏi cho điểm cầu",
            Role.CounterOfficer,
            Role.CaseOfficer,
            Role.CommuneLeader,
            Role.DepartmentLeader
        ),
        new(Run, "Chuẩn bị, điều hành hội nghị", Role.ProvinceOffice),
        new(Conclude, "Ghi kết luận và giao việc sau hội nghị", Role.ProvinceOffice, Role.ProvinceLeader),
    ];
}
