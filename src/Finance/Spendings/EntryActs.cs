using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Web.Acts;

namespace ThongSuot.Finance.Spendings;

/// <summary>All acts on an entry as forms. What they do is decided by <see cref="BudgetEntry"/>.</summary>
internal static class EntryActs
{
    public static ActForms<EntryAct> Forms { get; } =
        new(
            new(
                EntryAct.Approve,
                "duyet",
                "Duyệt",
                "Khoản chi chờ kho bạc; cam kết chi có hiệu lực. Tiền vẫn giữ trên dòng.",
                Forward: true
            )
            {
                Content = "Ý kiến",
                ContentOptional = true,
            },
            new(
                EntryAct.Confirm,
                "xac-nhan",
                "Xác nhận đã chi",
                "Chứng từ kho bạc đúng; số tiền đang giữ chuyển thành đã chi.",
                Forward: true
            )
            {
                Past = "Xác nhận kho bạc đã chi",
                Content = "Ý kiến",
                ContentOptional = true,
            },
            new(EntryAct.Pay, "da-chi", "Ghi kho bạc đã chi", "Số tiền đang giữ chuyển thành đã chi.", Forward: true)
            {
                Past = "Kho bạc đã chi",
                Fields = ActFields.Number | ActFields.Day,
            },
            new(EntryAct.Refuse, "khong-duyet", "Không duyệt", "Số tiền đang giữ trả lại dòng dự toán.") { Content = "Lý do" },
            new(EntryAct.Withdraw, "rut", "Rút đề nghị", "Số tiền đang giữ trả lại dòng dự toán.") { Content = "Lý do" },
            new(EntryAct.Close, "ket-thuc", "Kết thúc cam kết", "Phần chưa chi trả lại dòng dự toán.") { Content = "Lý do" },
            new(
                EntryAct.AskReversal,
                "de-nghi-ghi-giam",
                "Đề nghị ghi giảm",
                "Lãnh đạo duyệt thì có bút toán ghi giảm; người nhận nộp trả một phần thì ghi số tiền nộp trả."
            )
            {
                Fields = ActFields.Amount,
                Content = "Lý do",
            },
            new(EntryAct.Reverse, "ghi-giam", "Duyệt ghi giảm", "Bút toán ghi giảm trả lại số tiền; khoản chi cũ vẫn lưu.", Forward: true)
            {
                Content = "Ý kiến",
                ContentOptional = true,
            },
            new(EntryAct.KeepSpent, "giu-nguyen", "Giữ nguyên khoản chi", "Không ghi giảm; khoản chi như trước.") { Content = "Lý do" }
        );
}

/// <summary>Who may do what with an entry: the accountant asks and records, the leader agrees, nobody agrees to his own.</summary>
internal static class EntryCompetence
{
    /// <summary>What stands against the act: the state first, then whose business it is.</summary>
    public static Refusal? Against(EntryAct act, BudgetEntry row, Seat seat) => row.Refuse(act) ?? AgainstSeat(act, row, seat);

    /// <summary>Acts that make sense now for this seat, in the order in which they are offered.</summary>
    public static IEnumerable<EntryAct> Offered(BudgetEntry row, Seat seat) =>
        EntryActs.Forms.All.Select(form => form.Act).Where(act => Against(act, row, seat) is null);

    private static Refusal? AgainstSeat(EntryAct act, BudgetEntry row, Seat seat)
    {
        var organisation = FinanceSeats.OrganisationOf(row.UnitPath);
        if (act is EntryAct.Pay or EntryAct.AskReversal or EntryAct.Withdraw)
        {
            return FinanceSeats.KeepsBooksOf(organisation, seat) ? null : FinanceRefusals.NotAccountant;
        }

        return !FinanceSeats.ApprovesFor(organisation, seat) ? FinanceRefusals.NotApprover
            : seat.AccountId == row.AskedBy && act is (EntryAct.Approve or EntryAct.Refuse or EntryAct.Close or EntryAct.Confirm)
                ? FinanceRefusals.OwnEntry
            : seat.AccountId == row.ReversalAskedBy && act is (EntryAct.Reverse or EntryAct.KeepSpent) ? FinanceRefusals.OwnEntry
            : null;
    }
}
