using System.Diagnostics;
using ThongSuot.Difficulties.Talk;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Difficulties;

/// <summary>Vietnamese words of this module, as they stand on screen.</summary>
internal static class DifficultyLabels
{
    public static string Of(DifficultyStatus status) =>
        status switch
        {
            DifficultyStatus.Received => "Chờ phân công",
            DifficultyStatus.Assigned => "Đã giao",
            DifficultyStatus.InWork => "Đang giải quyết",
            DifficultyStatus.Escalated => "Đã kiến nghị Trung ương",
            DifficultyStatus.Answered => "Đã trả lời, chờ xác nhận",
            DifficultyStatus.Reopened => "Mở lại",
            DifficultyStatus.Solved => "Đã giải quyết",
            DifficultyStatus.Silent => "Đóng, không phản hồi",
            DifficultyStatus.Invalid => "Không phải vướng mắc",
            DifficultyStatus.Merged => "Đã gộp",
            DifficultyStatus.Withdrawn => "Đơn vị đã rút",
            _ => throw new UnreachableException($"Status {status}"),
        };

    /// <summary>What stands beside an answer that is not, or no longer, to be relied on; null when nothing does.</summary>
    public static string? MarkOf(AnswerAwaits? awaits, bool contested, string body) =>
        awaits switch
        {
            AnswerAwaits.Confirmation => $"chưa được {body} xác nhận",
            AnswerAwaits.Approval => $"dự thảo chờ lãnh đạo {body} duyệt",
            _ when contested => "đang bị phản ánh chưa giải quyết được",
            _ => null,
        };

    /// <summary>How one version of an answer stands.</summary>
    public static (string Style, string Text) StateOf(DifficultyAnswer answer, int current, int draft, bool contested, string body) =>
        answer switch
        {
            { Number: var number } when number == current => contested
                ? ("overdue", "Bị phản ánh chưa giải quyết được")
                : ("in-time", "Đang áp dụng"),
            { ApprovedAt: not null } => ("stopped", "Đã được thay"),
            { ReturnedReason: not null } => ("stopped", answer.RecordedBy is null ? "Bị trả lại" : $"{body} không xác nhận"),
            { Number: var number } when number == draft => answer.RecordedBy is null
                ? ("near", "Dự thảo, chờ duyệt")
                : ("near", $"Chưa được {body} xác nhận"),
            _ => ("stopped", "Không dùng"),
        };

    public static string Of(DifficultyClass kind) =>
        kind switch
        {
            DifficultyClass.Misunderstanding => "Hiểu chưa thống nhất",
            DifficultyClass.UnclearProcess => "Quy trình chưa rõ",
            DifficultyClass.Procedure => "Thủ tục hành chính",
            DifficultyClass.Resource => "Nguồn lực",
            _ => throw new UnreachableException($"Class {kind}"),
        };

    public static string Of(DifficultyAuthority authority) =>
        authority switch
        {
            DifficultyAuthority.Commune => "Cấp xã",
            DifficultyAuthority.Province => "Cấp tỉnh",
            DifficultyAuthority.Centre => "Trung ương",
            _ => throw new UnreachableException($"Authority {authority}"),
        };

    public static string Of(Urgency urgency) =>
        urgency switch
        {
            Urgency.Normal => "Thường",
            Urgency.Urgent => "Gấp: đang ách tắc hồ sơ hoặc công việc",
            _ => throw new UnreachableException($"Urgency {urgency}"),
        };

    public static string Of(RaiseChannel channel) =>
        channel switch
        {
            RaiseChannel.Commune => "Xã, phường nêu",
            RaiseChannel.Department => "Sở, ngành nêu",
            RaiseChannel.Conference => "Nêu tại hội nghị",
            RaiseChannel.Import => "Nhập từ danh sách",
            RaiseChannel.WorkingGroup => "Tổ công tác phát hiện",
            RaiseChannel.FeedbackConduct => "Phản ánh của người dân về hành vi",
            RaiseChannel.FeedbackRule => "Phản ánh của người dân về quy định",
            _ => throw new UnreachableException($"Channel {channel}"),
        };

    public static string Of(Confirmation confirmation) =>
        confirmation switch
        {
            Confirmation.NotAsked => "Chưa có trả lời",
            Confirmation.Waiting => "Chờ xác nhận",
            Confirmation.Solved => "Đã giải quyết",
            Confirmation.Reopened => "Chưa giải quyết được",
            Confirmation.Silent => "Không phản hồi",
            Confirmation.Invalid => "Không phải vướng mắc",
            Confirmation.Withdrawn => "Đã rút",
            _ => throw new UnreachableException($"Confirmation {confirmation}"),
        };

    public static string Of(NoteKind kind) =>
        kind switch
        {
            NoteKind.Message => "Trao đổi",
            NoteKind.Correction => "Sửa điều đã nêu",
            NoteKind.Withdrawal => "Rút kiến nghị",
            NoteKind.PartialAnswer => "Trả lời riêng",
            _ => throw new UnreachableException($"Note {kind}"),
        };

    public static string StyleOf(Confirmation confirmation) =>
        confirmation switch
        {
            Confirmation.Solved => "in-time",
            Confirmation.Reopened => "overdue",
            Confirmation.Waiting => "near",
            _ => "stopped",
        };

    public static string Of(DifficultyMeasure measure) =>
        measure switch
        {
            DifficultyMeasure.Raised => "Kiến nghị nêu",
            DifficultyMeasure.Confirmed => "Kiến nghị xác nhận đã giải quyết",
            DifficultyMeasure.Silent => "Kiến nghị đóng, không phản hồi",
            DifficultyMeasure.Invalid => "Kiến nghị không phải vướng mắc hoặc đã rút",
            DifficultyMeasure.Taken => "Nhận giải quyết",
            DifficultyMeasure.ReopenedTo => "Mở lại",
            DifficultyMeasure.OnTime => "Trả lời đúng hạn",
            DifficultyMeasure.Late => "Trả lời quá hạn",
            DifficultyMeasure.GivenAway => "Chuyển cơ quan khác",
            DifficultyMeasure.GivenAwayLate => "Chuyển đi khi đã quá hạn",
            DifficultyMeasure.ClosedOtherwise => "Kết thúc không trả lời",
            >= DifficultyMeasure.Days => $"Trả lời sau {measure - DifficultyMeasure.Days} ngày làm việc",
            _ => throw new UnreachableException($"Measure {measure}"),
        };

    /// <summary>Class of the tag and words for how a difficulty stands in time.</summary>
    public static (string Style, string Text) TimeLeft(
        DifficultyStatus status,
        DateTimeOffset dueAt,
        DateTimeOffset now,
        WorkingCalendar calendar,
        int silentUnits = 0
    ) =>
        status switch
        {
            // Who said nothing did not say that it is solved.
            DifficultyStatus.Solved when silentUnits > 0 => ("stopped", $"{Of(status)}, {silentUnits} đơn vị không phản hồi"),
            DifficultyStatus.Solved => ("in-time", Of(status)),
            DifficultyStatus.Silent or DifficultyStatus.Invalid or DifficultyStatus.Merged or DifficultyStatus.Withdrawn => (
                "stopped",
                Of(status)
            ),
            _ when dueAt < now => (
                "overdue",
                $"{Of(status)}, quá hạn {VietnameseFormat.WorkingDuration(calendar.WorkingTimeBetween(dueAt, now))}"
            ),
            _ when calendar.WorkingTimeBetween(now, dueAt) <= WorkingCalendar.WorkingDay => (
                "near",
                $"{Of(status)}, còn {VietnameseFormat.WorkingDuration(calendar.WorkingTimeBetween(now, dueAt))}"
            ),
            _ => ("in-time", $"{Of(status)}, còn {VietnameseFormat.WorkingDuration(calendar.WorkingTimeBetween(now, dueAt))}"),
        };
}
