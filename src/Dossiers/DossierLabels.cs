using System.Diagnostics;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers;

/// <summary>How states, channels and acts are called on screen.</summary>
internal static class DossierLabels
{
    /// <summary>What there is of a paper: whoever reads "received" must be able to open or find it.</summary>
    public static string Of(DossierPaper paper) =>
        paper switch
        {
            { IsResult: true } => "Kết quả",
            { FileProblem: { } problem } => $"Chưa có tệp: {problem}",
            { FileSource: not null } => "Đang chờ tải tệp từ Cổng dịch vụ công",
            { Provided: true } => "Đã nhận",
            _ => "Chưa có",
        };

    public static string Of(DossierStatus status) =>
        status switch
        {
            DossierStatus.Registered => "Mới đăng ký",
            DossierStatus.Accepted => "Được tiếp nhận",
            DossierStatus.Rejected => "Không được tiếp nhận, giải quyết",
            DossierStatus.InProcess => "Đang xử lý",
            DossierStatus.AwaitingSupplement => "Yêu cầu bổ sung giấy tờ",
            DossierStatus.AwaitingPayment => "Yêu cầu thực hiện nghĩa vụ tài chính",
            DossierStatus.Withdrawn => "Công dân yêu cầu rút hồ sơ",
            DossierStatus.Stopped => "Dừng xử lý",
            DossierStatus.Resolved => "Đã xử lý xong",
            DossierStatus.ResultReturned => "Đã trả kết quả",
            _ => throw new UnreachableException($"Status {status}"),
        };

    public static string Of(DossierChannel channel) =>
        channel switch
        {
            DossierChannel.Direct => "Trực tiếp",
            DossierChannel.Online => "Trực tuyến",
            DossierChannel.Post => "Bưu chính công ích",
            _ => throw new UnreachableException($"Channel {channel}"),
        };

    /// <summary>What is added to a deed that is done in the place of whoever holds the dossier and is away; empty otherwise.</summary>
    public static string StandingIn(Dossier dossier, Seat seat) =>
        dossier.HolderSeatId != seat.SeatId && seat.ActsFor(dossier.HolderSeatId) ? $" (làm thay {dossier.HolderName})" : string.Empty;

    public static string Of(Turn turn) =>
        turn switch
        {
            Turn.Counter => "Bộ phận một cửa",
            Turn.Officer => "Chuyên viên",
            Turn.Leader => "Lãnh đạo",
            Turn.Citizen => "Người nộp",
            Turn.Nobody => "Đã kết thúc",
            _ => throw new UnreachableException($"Turn {turn}"),
        };

    public static string Of(DossierOutcome outcome) =>
        outcome switch
        {
            DossierOutcome.Early => "Trước hạn",
            DossierOutcome.OnTime => "Đúng hạn",
            DossierOutcome.Overdue => "Quá hạn",
            DossierOutcome.Rejected => "Từ chối",
            DossierOutcome.Withdrawn => "Rút",
            DossierOutcome.Stopped => "Dừng",
            _ => throw new UnreachableException($"Outcome {outcome}"),
        };

    public static string Of(DossierMeasure measure) =>
        measure switch
        {
            DossierMeasure.ReceivedDirect => "tiếp nhận trực tiếp",
            DossierMeasure.ReceivedOnline => "tiếp nhận trực tuyến",
            DossierMeasure.ReceivedPost => "tiếp nhận qua bưu chính",
            DossierMeasure.Early => "giải quyết trước hạn",
            DossierMeasure.OnTime => "giải quyết đúng hạn",
            DossierMeasure.Overdue => "giải quyết quá hạn",
            DossierMeasure.Rejected => "từ chối",
            DossierMeasure.Withdrawn => "rút",
            DossierMeasure.Stopped => "dừng",
            DossierMeasure.Rated => "đánh giá",
            DossierMeasure.Satisfied => "đánh giá hài lòng",
            DossierMeasure.OpenOverdue => "đang giải quyết quá hạn",
            DossierMeasure.LateByCitizen => "chậm do người nộp",
            DossierMeasure.LateByCounter => "chậm do Bộ phận Một cửa",
            DossierMeasure.LateByOfficer => "chậm do người xử lý",
            DossierMeasure.LateByOtherUnit => "chậm do chờ đơn vị khác",
            DossierMeasure.LateByLeader => "chậm do lãnh đạo duyệt, ký",
            DossierMeasure.LateByOutage => "chậm do đường truyền, hệ thống",
            _ => throw new UnreachableException($"Measure {measure}"),
        };

    /// <summary>The act as a verb inside a sentence: "không … được".</summary>
    public static string Verb(DossierAct act) =>
        act switch
        {
            DossierAct.Accept => "tiếp nhận",
            DossierAct.RejectReception => "từ chối tiếp nhận",
            DossierAct.Assign => "phân công",
            DossierAct.Forward => "chuyển bước",
            DossierAct.SendBack => "chuyển lại",
            DossierAct.AskSupplement => "yêu cầu bổ sung",
            DossierAct.TakeSupplement => "nhận bổ sung",
            DossierAct.AskPayment => "yêu cầu nộp tiền",
            DossierAct.TakePayment => "ghi nhận nộp tiền",
            DossierAct.Extend => "xin lỗi và hẹn lại",
            DossierAct.Consult => "lấy ý kiến",
            DossierAct.AnswerConsultation => "trả lời ý kiến",
            DossierAct.Resolve => "ký kết quả",
            DossierAct.Refuse => "từ chối giải quyết",
            DossierAct.Withdraw => "rút",
            DossierAct.Stop => "dừng",
            DossierAct.Return => "trả kết quả",
            DossierAct.Reopen => "thu hồi kết quả",
            _ => throw new UnreachableException($"Act {act}"),
        };

    /// <summary>Whether a paper has to be there, as the counter reads it; empty for one that nobody listed.</summary>
    public static string Of(Paper? paper) =>
        paper switch
        {
            null => string.Empty,
            { Required: true } => "Bắt buộc",
            { Need: PaperNeed.Derived } => "Thường phải có, chưa đối chiếu văn bản",
            { Condition.Length: > 0 } => paper.Condition,
            { Need: PaperNeed.Conditional } => "Tùy trường hợp",
            _ => "Chưa rõ có bắt buộc không",
        };

    public static string Of(TimeLimit limit) =>
        limit.Unit switch
        {
            TimeLimitUnit.None => "không quy định",
            TimeLimitUnit.SameDay => "trả ngay trong ngày",
            TimeLimitUnit.WorkingHour => $"{limit.Value:0.##} giờ làm việc",
            TimeLimitUnit.WorkingDay => $"{limit.Value:0.##} ngày làm việc",
            TimeLimitUnit.CalendarDay => $"{limit.Value:0.##} ngày",
            TimeLimitUnit.Month => $"{limit.Value:0.##} tháng",
            TimeLimitUnit.Year => $"{limit.Value:0.##} năm",
            _ => throw new UnreachableException($"Unit {limit.Unit}"),
        };

    /// <summary>Time left in words, with the class that gives it a shape and a colour.</summary>
    public static (string Css, string Text) TimeLeft(
        DossierStatus status,
        DateTimeOffset registeredAt,
        DateTimeOffset? due,
        DateTimeOffset? pausedAt,
        DossierOutcome? outcome,
        DossierLaw law
    )
    {
        var (calendar, now) = (law.Calendar, law.Now);
        if (outcome is { } closed)
        {
            return (
                closed == DossierOutcome.Overdue ? "overdue"
                : closed is DossierOutcome.Early or DossierOutcome.OnTime ? "in-time"
                : "stopped",
                Of(closed)
            );
        }

        if (pausedAt is { } paused)
        {
            return ("stopped", $"Tạm dừng từ {VietnameseFormat.ShortMoment(paused)}");
        }

        if (due is not { } by)
        {
            return status == DossierStatus.Registered
                ? ToAnswer(calendar.AddWorkingTime(registeredAt, law.OnlineAnswerWithin), calendar, now)
                : ("stopped", "Không có hạn");
        }

        if (!WorkingCalendar.Knows(by))
        {
            return (
                by < now ? "overdue" : "in-time",
                $"Hạn {VietnameseFormat.Date(OfficeClock.DayOf(by))} ngoài lịch làm việc, kiểm tra lại"
            );
        }

        var left = calendar.WorkingTimeBetween(now, by);
        if (by < now)
        {
            return ("overdue", left == TimeSpan.Zero ? "Vừa quá hạn" : $"Quá hạn {VietnameseFormat.WorkingDuration(-left)}");
        }

        return (left <= law.NearDueWithin ? "near" : "in-time", $"Còn {VietnameseFormat.WorkingDuration(left)}");
    }

    // Filed online and not looked at yet: no clock of the procedure runs, but the filer has a right to an answer.
    private static (string Css, string Text) ToAnswer(DateTimeOffset by, WorkingCalendar calendar, DateTimeOffset now) =>
        by < now
            ? ("overdue", $"Trả lời chậm {VietnameseFormat.WorkingDuration(calendar.WorkingTimeBetween(by, now))}")
            : ("near", $"Trả lời trong {VietnameseFormat.WorkingDuration(calendar.WorkingTimeBetween(now, by))}");
}
