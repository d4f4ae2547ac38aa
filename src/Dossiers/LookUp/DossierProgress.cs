using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Procedures;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.LookUp;

/// <summary>
/// What the public look-up says of a dossier: state, degree of completion, due time, which kind of body works on it, what to do now.
/// Nothing about a person, not even masked, and of a notice only its kind: whoever holds the code and four digits may be anybody.
/// </summary>
internal sealed record DossierProgress(
    string Code,
    string State,
    string Css,
    string Time,
    int Step,
    int Steps,
    string StepName,
    DateTimeOffset? DueAt,
    bool Paused,
    string Body,
    string? ToDo,
    bool Returned
)
{
    /// <summary>Whether there are steps still worth showing: a refused, stopped or withdrawn dossier has none.</summary>
    public bool ShowsSteps => Steps > 0;

    public static DossierProgress Of(Dossier dossier, ProcedureVersion? procedure, DossierLaw law, Units units)
    {
        var (css, time) = DossierLabels.TimeLeft(
            dossier.Status,
            dossier.RegisteredAt,
            dossier.DueAt,
            dossier.PausedAt,
            dossier.Outcome,
            law
        );
        var (step, steps) = StepOf(dossier, procedure?.Steps ?? []);
        return new DossierProgress(
            dossier.Code,
            DossierLabels.Of(dossier.Status),
            css,
            time,
            step,
            steps,
            dossier.StepName,
            dossier.PausedAt is null && dossier.ReturnedAt is null ? dossier.DueAt : null,
            dossier.PausedAt is not null,
            BodyOf(dossier, units),
            ToDoOf(dossier),
            dossier.ReturnedAt is not null
        );
    }

    /// <summary>Which step of how many; (0, 0) when it ended before its steps did.</summary>
    internal static (int Step, int Steps) StepOf(Dossier dossier, IReadOnlyList<WorkflowStep> steps) =>
        dossier.Status switch
        {
            DossierStatus.Rejected or DossierStatus.Withdrawn or DossierStatus.Stopped => (0, 0),
            DossierStatus.Resolved or DossierStatus.ResultReturned => (steps.Count, steps.Count),
            _ when steps.Count == 0 => (0, 0),
            _ => (Math.Max(1, steps.Count(step => step.Order <= dossier.StepOrder)), steps.Count),
        };

    private static string BodyOf(Dossier dossier, Units units)
    {
        var decides = units.ByPath(dossier.OwnerPath)?.Kind == UnitKind.Commune ? "Ủy ban nhân dân cấp xã" : "Sở, ngành cấp tỉnh";
        return dossier.Turn switch
        {
            Turn.Counter => "Trung tâm Phục vụ hành chính công, nơi nộp hồ sơ",
            Turn.Citizen => "Đang chờ người nộp hồ sơ",
            Turn.Leader => decides + ", lãnh đạo",
            Turn.Officer when dossier.ConsultedPath is not null => decides + ", đang lấy ý kiến cơ quan phối hợp",
            Turn.Officer => decides + ", bộ phận chuyên môn",
            _ => "Đã kết thúc",
        };
    }

    private static string? ToDoOf(Dossier dossier)
    {
        var asked = dossier.Notices.Where(notice => notice.Kind == NoticeKind.Supplement).MaxBy(notice => notice.IssuedAt);
        return dossier.Status switch
        {
            DossierStatus.AwaitingSupplement =>
                $"Bổ sung giấy tờ theo Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ{(asked is null ? string.Empty : $" ngày {VietnameseFormat.Date(OfficeClock.DayOf(asked.IssuedAt))}")}, nộp tại nơi đã nộp hồ sơ. Chưa có phiếu: đến hoặc gọi nơi đã nộp hồ sơ để nhận lại.",
            DossierStatus.AwaitingPayment =>
                $"Nộp {VietnameseFormat.Money(dossier.FeeOwed ?? 0)} theo thông báo, tại nơi đã nộp hồ sơ hoặc trên Cổng dịch vụ công. Hồ sơ được giải quyết tiếp sau khi nộp.",
            DossierStatus.Resolved => "Đến nơi đã nộp hồ sơ nhận kết quả, mang theo giấy tiếp nhận và giấy tờ tùy thân.",
            DossierStatus.Rejected => "Đọc lý do trên Phiếu từ chối tiếp nhận, giải quyết hồ sơ; nhận lại giấy tờ tại nơi đã nộp.",
            DossierStatus.Stopped => "Đọc lý do trên Thông báo dừng giải quyết hồ sơ; nhận lại giấy tờ tại nơi đã nộp.",
            _ => null,
        };
    }
}
