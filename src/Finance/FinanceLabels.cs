using System.Diagnostics;
using ThongSuot.Finance.Decisions;
using ThongSuot.Finance.Spendings;

namespace ThongSuot.Finance;

/// <summary>What stands on screen for each value.</summary>
internal static class FinanceLabels
{
    public static string Of(AssignmentRound round) =>
        round switch
        {
            AssignmentRound.Opening => "Giao đầu năm",
            AssignmentRound.Supplement => "Bổ sung trong năm",
            AssignmentRound.Adjustment => "Điều chỉnh",
            AssignmentRound.CarriedOver => "Chuyển nguồn",
            _ => throw new UnreachableException($"Round {round}"),
        };

    public static string Of(DecisionState state) =>
        state switch
        {
            DecisionState.Draft => "Đang lập",
            DecisionState.Submitted => "Chờ duyệt",
            DecisionState.Approved => "Đã giao",
            DecisionState.Withdrawn => "Đã rút",
            _ => throw new UnreachableException($"State {state}"),
        };

    public static string Style(DecisionState state) =>
        state switch
        {
            DecisionState.Approved => "in-time",
            DecisionState.Submitted => "near",
            _ => "stopped",
        };

    public static string Verb(DecisionAct act) =>
        act switch
        {
            DecisionAct.Submit => "trình",
            DecisionAct.Approve => "duyệt",
            DecisionAct.Return => "trả lại",
            _ => "rút",
        };

    public static string Of(EntryKind kind) =>
        kind switch
        {
            EntryKind.Commitment => "Cam kết chi",
            EntryKind.Spending => "Khoản chi",
            EntryKind.Counter => "Ghi giảm chi",
            _ => throw new UnreachableException($"Kind {kind}"),
        };

    /// <summary>What the treasury's list brought is paid already; what a module drew is only recorded.</summary>
    public static string Of(BudgetEntry entry) =>
        entry is { State: EntryState.Listed, FromTreasury: false } ? "Đã ghi chi, chờ xác nhận" : Of(entry.State);

    public static string Of(EntryState state) =>
        state switch
        {
            EntryState.Asked => "Chờ duyệt",
            EntryState.Approved => "Đã duyệt",
            EntryState.Paid => "Đã chi",
            EntryState.Closed => "Đã kết thúc",
            EntryState.ReversalAsked => "Chờ duyệt ghi giảm",
            EntryState.Reversed => "Đã ghi giảm",
            EntryState.Refused => "Không duyệt",
            EntryState.Withdrawn => "Đã rút",
            EntryState.Listed => "Kho bạc đã chi, chờ xác nhận",
            _ => throw new UnreachableException($"State {state}"),
        };

    public static string Style(EntryState state) =>
        state switch
        {
            EntryState.Paid => "in-time",
            EntryState.Asked or EntryState.Approved or EntryState.ReversalAsked or EntryState.Listed => "near",
            _ => "stopped",
        };

    public static string Verb(EntryAct act) =>
        act switch
        {
            EntryAct.Approve => "duyệt",
            EntryAct.Refuse => "từ chối",
            EntryAct.Pay => "ghi đã chi",
            EntryAct.Close => "kết thúc cam kết",
            EntryAct.AskReversal => "đề nghị ghi giảm",
            EntryAct.Reverse => "ghi giảm",
            EntryAct.Withdraw => "rút",
            EntryAct.Confirm => "xác nhận",
            _ => "giữ nguyên",
        };
}
