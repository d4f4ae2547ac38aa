using ThongSuot.Dossiers.Fees;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Procedures;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.LookUp;

/// <summary>
/// What the public look-up says of a dossier: which procedure, state, degree of completion, due time, where it is, what is missing, why it
/// was refused, what to do now. Nothing about a person, not even masked: whoever holds the code and four digits may be anybody. What an
/// officer wrote to the applicant is shown, because that is what it was written for.
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
    public required string Procedure { get; init; }

    /// <summary>Where it was handed in and where the result will be.</summary>
    public required string Reception { get; init; }

    /// <summary>Hours of that office on a working day, «7:30–11:30, 13:30–17:00».</summary>
    public required string Hours { get; init; }

    public required string Fee { get; init; }

    /// <summary>What the last letter to the applicant says: what is missing, why it was refused or stopped.</summary>
    public string? Letter { get; init; }

    /// <summary>What to have in hand at the counter now; empty when there is nothing to do there.</summary>
    public IReadOnlyList<string> Bring { get; init; } = [];

    /// <summary>Number and day of the decision, «số 12/CT-SL ngày 28/11/2026»; null while there is none.</summary>
    public string? Result { get; init; }

    /// <summary>The due time before the last apology; null when there was none.</summary>
    public DateTimeOffset? DueBefore { get; init; }

    /// <summary>Whether there are steps still worth showing: a refused, stopped or withdrawn dossier has none.</summary>
    public bool ShowsSteps => Steps > 0;

    /// <param name="wanted">Numbers of the papers that everybody must bring; those for some cases only are asked for by a request.</param>
    public static DossierProgress Of(Dossier dossier, ProcedureVersion? procedure, IReadOnlySet<int> wanted, DossierLaw law, Units units)
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
            dossier.PausedAt is null && !DossierTransitions.IsClosed(dossier.Status) ? dossier.DueAt : null,
            dossier.PausedAt is not null,
            BodyOf(dossier, units),
            ToDoOf(dossier),
            dossier.ReturnedAt is not null
        )
        {
            Procedure = dossier.ProcedureName,
            Reception = units.Organisation(dossier.ReceptionPath) is { } organisation
                ? $"{units.ByPath(dossier.ReceptionPath)?.Name}, {organisation.Name}"
                : string.Empty,
            Hours = HoursOf(law),
            Fee = FeeLabels.InPublic(dossier, procedure),
            Letter = LetterOf(dossier),
            Bring = BringOf(dossier, wanted),
            Result = dossier is { ResultNumber.Length: > 0, ClosedOn: { } day }
                ? $"số {dossier.ResultNumber} ngày {VietnameseFormat.Date(day)}"
                : null,
            DueBefore = dossier.Notices.Where(notice => notice.Kind == NoticeKind.Apology).MaxBy(notice => notice.IssuedAt)?.OldDueAt,
        };
    }

    /// <summary>
    /// Papers that are not there yet, the money still owed, and what proves who comes. Papers the request listed stand beside, with what
    /// is wrong with each.
    /// </summary>
    private static List<string> BringOf(Dossier dossier, IReadOnlySet<int> wanted)
    {
        if (
            dossier.Status
            is not (DossierStatus.Registered or DossierStatus.AwaitingSupplement or DossierStatus.AwaitingPayment or DossierStatus.Resolved)
        )
        {
            return [];
        }

        var things = new List<string> { "Giấy tiếp nhận hồ sơ, giấy tờ tùy thân" };
        // A supplement request names its papers beside, with what is wrong with each.
        if (dossier.Status == DossierStatus.Registered)
        {
            things.AddRange(
                dossier
                    .Papers.Where(paper => paper is { IsResult: false, Provided: false } && wanted.Contains(paper.Number))
                    .OrderBy(paper => paper.Number)
                    .Select(Lacking)
            );
        }

        if (dossier.FeeOwed is > 0 and var owed)
        {
            things.Add($"Phí, lệ phí còn phải nộp: {VietnameseFormat.Money(owed)}");
        }

        return things;
    }

    private static string Lacking(DossierPaper paper) => $"{paper.Name} (chưa nộp)";

    private static string HoursOf(DossierLaw law)
    {
        var day = law.Calendar.IsWorkingDay(law.Today) ? law.Today : law.Calendar.NextWorkingDay(law.Today);
        return string.Join(", ", law.Calendar.PeriodsOf(day).Select(period => $"{period.From:H:mm}–{period.To:H:mm}"));
    }

    private static string? LetterOf(Dossier dossier)
    {
        NoticeKind? kind = dossier.Status switch
        {
            DossierStatus.AwaitingSupplement => NoticeKind.Supplement,
            DossierStatus.Rejected => NoticeKind.Refusal,
            DossierStatus.Stopped => NoticeKind.Stop,
            _ => null,
        };
        return dossier.Notices.Where(notice => notice.Kind == kind).MaxBy(notice => notice.IssuedAt)?.Content;
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
                $"Bổ sung giấy tờ theo Phiếu yêu cầu bổ sung, hoàn thiện hồ sơ{(asked is null ? string.Empty : $" ngày {VietnameseFormat.Date(OfficeClock.DayOf(asked.IssuedAt))}")}, nộp tại nơi đã nộp hồ sơ hoặc gửi ngay ở trang này. Chưa có phiếu: đến hoặc gọi nơi đã nộp hồ sơ để nhận lại.",
            DossierStatus.AwaitingPayment =>
                $"Nộp {VietnameseFormat.Money(dossier.FeeOwed ?? 0)} theo thông báo, tại nơi đã nộp hồ sơ hoặc trên Cổng dịch vụ công. Hồ sơ được giải quyết tiếp sau khi nộp.",
            DossierStatus.Resolved => "Đến nơi đã nộp hồ sơ nhận kết quả, mang theo giấy tiếp nhận và giấy tờ tùy thân.",
            DossierStatus.Rejected => "Đọc lý do trên Phiếu từ chối tiếp nhận, giải quyết hồ sơ; nhận lại giấy tờ tại nơi đã nộp.",
            DossierStatus.Stopped => "Đọc lý do trên Thông báo dừng giải quyết hồ sơ; nhận lại giấy tờ tại nơi đã nộp.",
            _ => null,
        };
    }
}
