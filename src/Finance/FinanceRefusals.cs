using ThongSuot.Finance.Decisions;
using ThongSuot.Finance.Spendings;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Finance;

/// <summary>Every reason this module says no.</summary>
internal static partial class FinanceRefusals
{
    public static Refusal NotFound { get; } =
        new("finance.not-found", "Không tìm thấy, hoặc ngoài phạm vi của vị trí đang dùng. Xem lại đường dẫn.");

    public static Refusal NotAccountant { get; } =
        new(
            "finance.not-accountant",
            "Việc này do kế toán của đơn vị làm; dự toán cấp tỉnh do Sở Tài chính lập. Chuyển cho người phụ trách."
        );

    public static Refusal NotApprover { get; } =
        new(
            "finance.not-approver",
            "Việc này do lãnh đạo của đơn vị giao hoặc chi duyệt; dự toán cấp tỉnh do lãnh đạo tỉnh duyệt. Trình lãnh đạo."
        );

    public static Refusal OwnDecision { get; } =
        new(
            "finance.own-decision",
            "Người lập hoặc trình quyết định không tự duyệt quyết định đó, kể cả bằng vị trí khác. Chuyển cho người khác."
        );

    public static Refusal OwnEntry { get; } =
        new("finance.own-entry", "Người đề nghị không tự duyệt đề nghị của mình, kể cả bằng vị trí khác. Chuyển cho người khác.");

    public static Refusal NotDraft { get; } = new("finance.not-draft", "Quyết định đã trình nên không sửa được. Đề nghị trả lại rồi sửa.");

    public static Refusal NoItems { get; } =
        new("finance.no-items", "Quyết định chưa có dòng nào. Thêm ít nhất một dòng dự toán rồi trình.");

    public static Refusal TooManyItems { get; } =
        new("finance.too-many-items", "Một lần nhập nhiều nhất 60.000 dòng. Tách thành nhiều quyết định.");

    public static Refusal AmountWrong { get; } =
        new("finance.amount-wrong", "Số tiền phải là số đồng lớn hơn 0; chỉ điều chỉnh mới được ghi số giảm. Nhập lại.", "Amount");

    public static Refusal AmountTooLarge { get; } =
        new(
            "finance.amount-too-large",
            $"Số tiền, hoặc tổng với các dòng đã có, vượt {VietnameseFormat.Number(Amounts.Largest)} đ. Kiểm lại số chữ số.",
            "Amount"
        );

    public static Refusal DecisionNumberMissing { get; } =
        new("finance.decision-number-missing", "Chưa có số quyết định đúng dạng. Nhập số, ký hiệu như 123/QĐ-UBND.", "Number");

    public static Refusal DecisionDateWrong { get; } =
        new("finance.decision-date-wrong", "Chưa có ngày quyết định, hoặc ngày sau hôm nay. Nhập ngày ghi trong quyết định.", "DecidedOn");

    public static Refusal SignerMissing { get; } =
        new("finance.signer-missing", "Chưa nhập chức vụ và họ tên người ký. Nhập cả hai, mỗi ô tối đa 100 ký tự.", "SignerName");

    public static Refusal SummaryMissing { get; } =
        new("finance.summary-missing", "Chưa nhập trích yếu. Ghi quyết định giao gì, tối đa 300 ký tự.", "Summary");

    public static Refusal YearWrong { get; } =
        new("finance.year-wrong", "Niên độ phải từ năm 2025 đến năm sau năm nay. Nhập lại năm.", "Year");

    public static Refusal ReasonMissing { get; } =
        new("finance.reason-missing", "Chưa nhập lý do. Viết rõ, tối đa 1.000 ký tự.", "Content");

    public static Refusal ReasonTooLong { get; } = new("finance.reason-too-long", "Lý do dài hơn 1.000 ký tự. Viết ngắn lại.", "Content");

    public static Refusal FollowsUnknown { get; } =
        new(
            "finance.follows-unknown",
            "Không có quyết định nào mã như vậy đã giao dự toán cho cơ quan này. Kiểm lại mã, hoặc để trống.",
            "Follows"
        );

    public static Refusal ForeignUnit { get; } =
        new("finance.foreign-unit", "Đơn vị này không nhận dự toán của cơ quan giao. Chọn đơn vị trực thuộc.", "Unit");

    public static Refusal CodesWrong { get; } =
        new(
            "finance.codes-wrong",
            "Mã phải đủ số chữ số: nguồn 2, chương 3, khoản 3, mục hoặc tiểu mục 4. Mã chưa có trong mục lục vẫn nhập được.",
            "Item"
        );

    public static Refusal FromLineWrong { get; } =
        new(
            "finance.from-line-wrong",
            "Dòng lấy dự toán không phải của cơ quan giao. Chọn lại dòng; chỉ giao cho chính mình theo nghị quyết thì để trống.",
            "From"
        );

    public static Refusal FromLineYear { get; } =
        new(
            "finance.from-line-year",
            "Dòng lấy dự toán phải cùng niên độ; chuyển nguồn thì lấy từ năm trước liền kề. Chọn lại dòng.",
            "From"
        );

    public static Refusal RootLine { get; } =
        new(
            "finance.root-line",
            "Giao cho đơn vị trực thuộc phải lấy từ một dòng dự toán của cơ quan giao. Chọn dòng lấy dự toán.",
            "From"
        );

    public static Refusal ItemGone { get; } = new("finance.item-gone", "Dòng này không còn trong quyết định. Tải lại trang.");

    public static Refusal ContentMissing { get; } =
        new("finance.content-missing", "Chưa nhập nội dung chi. Ghi chi việc gì, tối đa 300 ký tự.", "Content");

    public static Refusal GroundMissing { get; } =
        new(
            "finance.ground-missing",
            "Chưa nhập căn cứ chi. Ghi số hợp đồng, bảng kê hoặc quyết định của thủ trưởng, tối đa 300 ký tự.",
            "Ground"
        );

    public static Refusal PayeeMissing { get; } =
        new("finance.payee-missing", "Chưa nhập đơn vị, người nhận tiền. Nhập tối đa 300 ký tự.", "Payee");

    public static Refusal VoucherMissing { get; } =
        new("finance.voucher-missing", "Chưa nhập số chứng từ kho bạc. Nhập số giấy rút dự toán hoặc ủy nhiệm chi.", "Number");

    public static Refusal PaidDateWrong { get; } =
        new(
            "finance.paid-date-wrong",
            "Ngày kho bạc chi không được trước ngày đề nghị, trước niên độ, hoặc sau hôm nay. Nhập lại ngày.",
            "On"
        );

    public static Refusal CommitmentWrong { get; } =
        new("finance.commitment-wrong", "Cam kết chi này chưa duyệt, đã kết thúc hoặc của dòng khác. Chọn cam kết khác.", "Commitment");

    public static Refusal RulesByFinance { get; } =
        new("finance.rules-by-finance", "Mục lục và lịch ngân sách do Sở Tài chính sửa. Gửi đề nghị đến Sở Tài chính.");

    public static Refusal CodeRowWrong { get; } =
        new("finance.code-row-wrong", "Mục lục nhập vào có dòng ngoài quyền của vị trí đang dùng. Sở Tài chính nhập mục lục.");

    public static Refusal AmountUnreadable(string text) =>
        new(
            "finance.amount-unreadable",
            $"“{CleanText.CutTo(CleanText.Line(text), 40)}” không phải số đồng. Viết số nguyên lớn hơn 0, như 1.200.000.000.",
            "Amount"
        );

    /// <summary>What stands against a reason: nothing written, or more than is kept; null when it is one.</summary>
    public static Refusal? AgainstReason(string reason, int most) =>
        reason.Length == 0 ? ReasonMissing
        : reason.Length > most ? ReasonTooLong
        : null;

    public static Refusal DecisionDateOutside(int year) =>
        new(
            "finance.decision-date-outside",
            $"Ngày quyết định không hợp với niên độ {year}: giao đầu năm ký từ năm {year - 1}, các đợt khác ký từ ngày 1/1/{year}. Kiểm lại ngày.",
            "DecidedOn"
        );

    public static Refusal VoucherKnown(string voucher, string? code) =>
        new(
            "finance.voucher-known",
            $"Chứng từ {voucher} đã ghi {(code is null ? "hai lần trong tệp" : $"ở {code}")} trên dòng dự toán này. Kiểm lại số chứng từ; đúng là hai khoản thì thêm số thứ tự, như {CleanText.CutTo(voucher, 20)}/2.",
            "Number"
        );

    public static Refusal NeedsCommitment(long from) =>
        new(
            "finance.needs-commitment",
            $"Khoản chi từ {VietnameseFormat.Money(from)} phải có hợp đồng đã cam kết chi. Lập cam kết chi trước rồi chi theo cam kết đó.",
            "Commitment"
        );

    public static Refusal YearClosed(int year, DateOnly last) =>
        new(
            "finance.year-closed",
            $"Niên độ {year} đã hết hạn gửi hồ sơ chi vào ngày {VietnameseFormat.Date(last)}. Chi bằng dự toán năm sau hoặc số chuyển nguồn.",
            "Amount"
        );

    public static Refusal YearNotBegun(int year) =>
        new("finance.year-not-begun", $"Niên độ {year} chưa bắt đầu. Chi từ ngày 1/1/{year}.", "Amount");

    public static Refusal TooMuch(long left) =>
        new("finance.too-much", $"Dòng dự toán chỉ còn {VietnameseFormat.Money(left)}. Giảm số tiền hoặc xin bổ sung dự toán.", "Amount");

    /// <summary>A line has not so much free; what is held back on it is named.</summary>
    public static Refusal TooMuch(Lines.BudgetLine line) =>
        line.SetAside == 0
            ? TooMuch(line.Left)
            : new(
                "finance.held-back",
                $"Dòng dự toán còn {VietnameseFormat.Money(line.Left)}, trong đó giữ lại tiết kiệm {VietnameseFormat.Money(line.SetAside)}; chỉ chi được {VietnameseFormat.Money(line.Free)}. Giảm số tiền.",
                "Amount"
            );

    public static Refusal TooMuchOfCommitment(long open) =>
        new(
            "finance.too-much-of-commitment",
            $"Cam kết chi chỉ còn {VietnameseFormat.Money(open)}. Giảm số tiền hoặc lập cam kết bổ sung.",
            "Amount"
        );

    public static Refusal TooMuchGivenOn(long left) =>
        new(
            "finance.too-much-given-on",
            $"Số phân bổ vượt dự toán còn lại {VietnameseFormat.Money(left)}. Giảm số phân bổ hoặc điều chỉnh dự toán trước.",
            "Amount"
        );

    public static Refusal TooMuchBack(long given) =>
        new(
            "finance.too-much-back",
            $"Từ dòng này mới phân bổ {VietnameseFormat.Money(given)} nên không thu về nhiều hơn. Kiểm lại dòng và số tiền.",
            "Amount"
        );

    public static Refusal WrongState(DecisionAct act, DecisionState state) =>
        new(
            "finance.wrong-decision-state",
            $"Quyết định đang ở trạng thái “{FinanceLabels.Of(state)}” nên không {FinanceLabels.Verb(act)} được. Tải lại trang để xem trạng thái mới."
        );

    public static Refusal WrongState(EntryAct act, EntryState state) =>
        new(
            "finance.wrong-entry-state",
            $"Khoản này đang ở trạng thái “{FinanceLabels.Of(state)}” nên không {FinanceLabels.Verb(act)} được. Tải lại trang để xem trạng thái mới."
        );
}
