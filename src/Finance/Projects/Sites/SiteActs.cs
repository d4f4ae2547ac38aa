using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Web.Acts;

namespace ThongSuot.Finance.Projects.Sites;

/// <summary>What stands on screen for each state.</summary>
internal static class SiteLabels
{
    public static string Of(SiteStepState? state) =>
        state switch
        {
            SiteStepState.Doing => "Đang thực hiện",
            SiteStepState.Paused => "Tạm dừng",
            SiteStepState.Done => "Hoàn thành",
            _ => "Chưa thực hiện",
        };

    public static string Style(SiteStepState? state) =>
        state switch
        {
            SiteStepState.Done => "in-time",
            SiteStepState.Doing => "near",
            _ => "stopped",
        };
}

/// <summary>All acts on a step of a site as forms. What they do is decided by <see cref="SiteStep"/>.</summary>
internal static class SiteActs
{
    public static ActForms<SiteAct> Forms { get; } =
        new(
            new(SiteAct.Begin, "bat-dau", "Bắt đầu", "Thời hạn của bước, nếu luật có, tính từ ngày này.", Forward: true)
            {
                Fields = ActFields.Day,
            },
            new(SiteAct.Finish, "hoan-thanh", "Hoàn thành bước", "Bước sau tính hạn từ ngày này.", Forward: true)
            {
                Fields = ActFields.Day | ActFields.Number,
                Content = "Ghi chú; thu hồi sớm thì ghi văn bản người có đất đồng ý",
                ContentOptional = true,
            },
            new(SiteAct.Report, "so-ho", "Ghi số hộ", "Số hộ đã xong ở bước này; bước chi trả ghi cả số tiền.")
            {
                Fields = ActFields.Amount,
            },
            new(SiteAct.Pause, "tam-dung", "Tạm dừng", "Thời gian chờ bổ sung hồ sơ không tính vào hạn.")
            {
                Fields = ActFields.Day,
                Content = "Lý do",
            },
            new(SiteAct.Resume, "tiep-tuc", "Tính tiếp thời hạn", "Hạn lùi đúng số ngày đã dừng.", Forward: true) { Fields = ActFields.Day }
        );
}

/// <summary>Who may do what with a step: officers of the owner carry it out, its leader decides.</summary>
internal static class SiteCompetence
{
    /// <summary>Offices whose business land and projects are, as titles name them; another officer of the owner only reads.</summary>
    private static readonly string[] LandTitles = ["kế toán", "địa chính", "đất", "kinh tế", "xây dựng", "dự án", "môi trường"];

    /// <summary>What stands against the act: the state first, then whose business it is.</summary>
    public static Refusal? Against(SiteAct act, Project project, int order, SiteStep? step, Seat seat) =>
        SiteStep.Refuse(act, step) ?? AgainstSeat(act, project, order, seat);

    /// <summary>Why the seat may not write the facts of a site; null when it may.</summary>
    public static Refusal? AgainstKeeping(Project project, Seat seat) =>
        project.IsOrphan ? ProjectRefusals.Orphan
        : project.State == ProjectState.Closed ? ProjectRefusals.Closed
        : IsOfOwner(project, seat) ? null
        : SiteRefusals.OfficersOnly;

    private static Refusal? AgainstSeat(SiteAct act, Project project, int order, Seat seat) =>
        act == SiteAct.Finish
        && SiteSteps.IsDecision(order)
        && AgainstKeeping(project, seat) is null
        && !FinanceSeats.ApprovesFor(project.OwnerPath, seat)
            ? SiteRefusals.LeaderOnly
            : AgainstKeeping(project, seat);

    private static bool IsOfOwner(Project project, Seat seat) =>
        FinanceSeats.ApprovesFor(project.OwnerPath, seat)
        || (
            seat.Role == Role.CaseOfficer
            && seat.SpeaksFor == project.OwnerPath
            && LandTitles.Any(word => seat.Title.Contains(word, StringComparison.OrdinalIgnoreCase))
        );
}
