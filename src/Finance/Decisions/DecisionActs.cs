using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Web.Acts;

namespace ThongSuot.Finance.Decisions;

/// <summary>All acts on a decision as forms. What they do is decided by <see cref="BudgetDecision"/>.</summary>
internal static class DecisionActs
{
    public static ActForms<DecisionAct> Forms { get; } =
        new(
            new(
                DecisionAct.Submit,
                "trinh",
                "Trình duyệt",
                "Người có thẩm quyền nhận; không sửa được nữa, trừ khi bị trả lại.",
                Forward: true
            )
            {
                Content = "Ý kiến",
                ContentOptional = true,
            },
            new(
                DecisionAct.Approve,
                "duyet",
                "Duyệt giao dự toán",
                "Số tiền vào từng dòng dự toán của đơn vị nhận, tất cả hoặc không dòng nào.",
                Forward: true
            )
            {
                Past = "Duyệt giao dự toán",
                Content = "Ý kiến",
                ContentOptional = true,
            },
            new(DecisionAct.Return, "tra-lai", "Trả lại", "Người lập sửa rồi trình lại.") { Content = "Cần sửa gì" },
            new(DecisionAct.Withdraw, "rut", "Rút quyết định", "Quyết định kết thúc, không giao tiền.") { Content = "Lý do" }
        );
}

/// <summary>Who may do what with a decision: the accountant prepares, the leader approves, nobody approves his own.</summary>
internal static class DecisionCompetence
{
    /// <summary>What stands against the act: the state first, then whose business it is.</summary>
    public static Refusal? Against(DecisionAct act, BudgetDecision row, Seat seat) => row.Refuse(act) ?? AgainstSeat(act, row, seat);

    /// <summary>Acts that make sense now for this seat, in the order in which they are offered.</summary>
    public static IEnumerable<DecisionAct> Offered(BudgetDecision row, Seat seat) =>
        DecisionActs.Forms.All.Select(form => form.Act).Where(act => Against(act, row, seat) is null);

    /// <summary>Why the seat may not change the draft; null when it may.</summary>
    public static Refusal? AgainstEditing(BudgetDecision row, Seat seat) =>
        row.State != DecisionState.Draft ? FinanceRefusals.NotDraft
        : FinanceSeats.KeepsBooksOf(row.GiverPath, seat) ? null
        : FinanceRefusals.NotAccountant;

    private static Refusal? AgainstSeat(DecisionAct act, BudgetDecision row, Seat seat) =>
        act is DecisionAct.Submit or DecisionAct.Withdraw
            ? FinanceSeats.KeepsBooksOf(row.GiverPath, seat)
                ? null
                : FinanceRefusals.NotAccountant
            : seat.AccountId == row.PreparedBy || seat.AccountId == row.SubmittedBy
                ? FinanceRefusals.OwnDecision
                : FinanceSeats.ApprovesFor(row.GiverPath, seat)
                    ? null
                    : FinanceRefusals.NotApprover;
}
