using System.Diagnostics;
using ThongSuot.Platform.Text;

namespace ThongSuot.Directives;

/// <summary>How this module calls its things on screen.</summary>
internal static class DirectiveLabels
{
    public static string Of(Clarity clarity) =>
        clarity switch
        {
            Clarity.Person => "người",
            Clarity.Work => "việc",
            Clarity.Time => "thời gian",
            Clarity.Responsibility => "trách nhiệm",
            Clarity.Product => "sản phẩm",
            Clarity.Authority => "thẩm quyền",
            _ => throw new UnreachableException($"Clarity {clarity}"),
        };

    /// <summary>What must be entered so that it becomes clear.</summary>
    public static string Remedy(Clarity clarity) =>
        clarity switch
        {
            Clarity.Person => "Chưa rõ người. Chọn người chịu trách nhiệm của đơn vị chủ trì.",
            Clarity.Work => "Chưa rõ việc. Viết việc phải làm.",
            Clarity.Time => "Chưa rõ thời gian. Chọn thời hạn.",
            Clarity.Responsibility =>
                "Chưa rõ trách nhiệm. Viết đơn vị chủ trì chịu trách nhiệm về điều gì; có đơn vị phối hợp thì viết họ làm gì.",
            Clarity.Product => "Chưa rõ sản phẩm. Chọn loại và mô tả sản phẩm.",
            Clarity.Authority => "Chưa rõ thẩm quyền. Nhập ai chỉ đạo và căn cứ nào.",
            _ => throw new UnreachableException($"Clarity {clarity}"),
        };

    public static string Of(DirectiveStage stage) =>
        stage switch
        {
            DirectiveStage.Given => "Chưa nhận việc",
            DirectiveStage.Working => "Đang thực hiện",
            DirectiveStage.Submitted => "Chờ nghiệm thu",
            DirectiveStage.Done => "Hoàn thành",
            DirectiveStage.Withdrawn => "Không còn phù hợp",
            _ => throw new UnreachableException($"Stage {stage}"),
        };

    public static string Of(DirectiveState state) =>
        state switch
        {
            DirectiveState.NotDue => "Chưa đến hạn",
            DirectiveState.Working => "Đang thực hiện",
            DirectiveState.AskingExtension => "Xin gia hạn",
            DirectiveState.AwaitingAcceptance => "Chờ nghiệm thu",
            DirectiveState.OpenOverdue => "Chưa hoàn thành, quá hạn",
            DirectiveState.DoneOnTime => "Hoàn thành đúng hạn",
            DirectiveState.DoneOverdue => "Hoàn thành quá hạn",
            DirectiveState.Withdrawn => "Không còn phù hợp",
            _ => throw new UnreachableException($"State {state}"),
        };

    public static string Style(DirectiveState state) =>
        state switch
        {
            DirectiveState.OpenOverdue or DirectiveState.DoneOverdue => "overdue",
            DirectiveState.AskingExtension or DirectiveState.AwaitingAcceptance => "near",
            DirectiveState.Withdrawn => "stopped",
            _ => "in-time",
        };

    public static string Of(DirectiveSource source) =>
        source switch
        {
            DirectiveSource.ByHand => "Giao trực tiếp",
            DirectiveSource.Document => "Từ văn bản",
            DirectiveSource.Conclusion => "Kết luận hội nghị",
            DirectiveSource.Difficulty => "Giải quyết vướng mắc",
            DirectiveSource.Part => "Việc con",
            _ => throw new UnreachableException($"Source {source}"),
        };

    public static string Of(ProductKind kind) =>
        kind switch
        {
            ProductKind.Document => "Văn bản",
            ProductKind.Report => "Báo cáo",
            ProductKind.Plan => "Kế hoạch, đề án",
            ProductKind.Training => "Lớp tập huấn",
            ProductKind.System => "Phần mềm, dữ liệu",
            ProductKind.Construction => "Công trình, trang thiết bị",
            ProductKind.Other => "Kết quả khác",
            _ => throw new UnreachableException($"Product {kind}"),
        };

    public static string Of(DirectiveAcceptor acceptor) =>
        acceptor == DirectiveAcceptor.Giver ? "Người giao" : "Văn phòng UBND tỉnh thay mặt người giao";

    /// <summary>A name inside a sentence: abbreviations in it stay as they are.</summary>
    public static string Inside(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>What the lead answers for and what the others do, as one text.</summary>
    public static string ResponsibilityOf(Directive directive) =>
        directive.SupportersDo is { } support
            ? $"{directive.LeadAnswersFor.TrimEnd('.')}. Đơn vị phối hợp: {Inside(support)}"
            : directive.LeadAnswersFor;

    public static string Of(StepKind kind) =>
        kind switch
        {
            StepKind.Progress => "Tiến độ",
            StepKind.Submission => "Sản phẩm",
            StepKind.Return => "Trả lại",
            StepKind.ExplanationAsked => "Yêu cầu giải trình",
            StepKind.Explanation => "Giải trình",
            _ => throw new UnreachableException($"Step {kind}"),
        };

    public static string Of(ReminderLevel level) =>
        level switch
        {
            ReminderLevel.NearDue => "Nhắc việc sắp đến hạn",
            ReminderLevel.Overdue => "Nhắc việc quá hạn",
            ReminderLevel.Leader => "Báo lãnh đạo đơn vị chủ trì: việc quá hạn",
            ReminderLevel.Province => "Báo Văn phòng UBND tỉnh: việc quá hạn",
            _ => throw new UnreachableException($"Reminder {level}"),
        };

    public static string Of(DirectiveMeasure measure) =>
        measure switch
        {
            DirectiveMeasure.Given => "được giao",
            DirectiveMeasure.OnTime => "hoàn thành đúng hạn",
            DirectiveMeasure.Overdue => "hoàn thành quá hạn",
            DirectiveMeasure.Withdrawn => "không còn phù hợp",
            DirectiveMeasure.Extended => "lượt gia hạn",
            DirectiveMeasure.Returned => "lượt bị trả lại",
            _ => throw new UnreachableException($"Measure {measure}"),
        };

    /// <summary>The act as a verb inside a sentence: "không … được".</summary>
    public static string Verb(DirectiveAct act) =>
        act switch
        {
            DirectiveAct.Take => "nhận việc",
            DirectiveAct.Report => "báo cáo tiến độ",
            DirectiveAct.Submit => "nộp sản phẩm",
            DirectiveAct.AskExtension => "xin gia hạn",
            DirectiveAct.Explain => "giải trình",
            DirectiveAct.Reassign => "phân công lại",
            DirectiveAct.GrantExtension => "cho gia hạn",
            DirectiveAct.RefuseExtension => "từ chối gia hạn",
            DirectiveAct.Accept => "nghiệm thu",
            DirectiveAct.ReturnProduct => "trả lại sản phẩm",
            DirectiveAct.AskExplanation => "yêu cầu giải trình",
            DirectiveAct.ChangeLead => "đổi đơn vị chủ trì",
            DirectiveAct.Withdraw => "rút",
            _ => throw new UnreachableException($"Act {act}"),
        };

    /// <summary>Time left or lost in words, with the class that gives it a shape and a colour.</summary>
    public static (string Css, string Text) TimeLeft(DirectiveState state, DateTimeOffset due, DirectiveLaw law)
    {
        if (
            state
            is DirectiveState.DoneOnTime
                or DirectiveState.DoneOverdue
                or DirectiveState.Withdrawn
                or DirectiveState.AwaitingAcceptance
        )
        {
            return (Style(state), Of(state));
        }

        var left = law.Calendar.WorkingTimeBetween(law.Now, due);
        if (due < law.Now)
        {
            return ("overdue", left == TimeSpan.Zero ? "Vừa quá hạn" : $"Quá hạn {VietnameseFormat.WorkingDuration(-left)}");
        }

        return (due <= law.NearBy ? "near" : "in-time", $"Còn {VietnameseFormat.WorkingDuration(left)}");
    }
}
