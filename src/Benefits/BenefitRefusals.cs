using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Benefits;

/// <summary>Every reason this module says no.</summary>
public static class BenefitRefusals
{
    public static Refusal NotFound { get; } =
        new("benefit.not-found", "Không tìm thấy, hoặc ngoài phạm vi của vị trí đang dùng. Xem lại đường dẫn.");

    public static Refusal NotYours { get; } =
        new(
            "benefit.not-yours",
            "Vị trí đang dùng không làm được việc này. Đơn vị lập và chi trả; Sở Nội vụ thẩm định, phê duyệt; người khác ghi quyết định."
        );

    public static Refusal OwnCase { get; } =
        new(
            "benefit.own-case",
            "Người lập hồ sơ không tự phê duyệt, ra quyết định hồ sơ của mình, kể cả bằng vị trí khác. Chuyển cho người khác."
        );

    public static Refusal OwnApproval { get; } =
        new("benefit.own-approval", "Người đã phê duyệt hồ sơ không ghi quyết định trên hồ sơ đó. Chuyển cho người khác.");

    public static Refusal OwnPayment { get; } =
        new(
            "benefit.own-payment",
            "Người lập hoặc phê duyệt hồ sơ không tự ghi chi trả, kể cả bằng vị trí khác. Kế toán hoặc người khác của đơn vị ghi."
        );

    public static Refusal VoucherMissing { get; } =
        new("benefit.voucher-missing", "Chưa nhập số chứng từ chi tiền. Nhập số ủy nhiệm chi hoặc phiếu chi.", "Number");

    public static Refusal LateLong { get; } =
        new("benefit.late-long", "Lý do lập sau ngày nghỉ tối đa 500 ký tự. Viết ngắn lại.", "LateWhy");

    public static Refusal NeedWrong { get; } =
        new("benefit.need-wrong", "Số người từ 0 đến 500, số tiền dự kiến là số đồng không âm. Nhập lại.");

    public static Refusal StaffUnknown { get; } =
        new(
            "benefit.staff-unknown",
            "Không có người mang mã này trong danh sách nhân sự của đơn vị. Chọn lại trong danh sách.",
            "StaffCode"
        );

    public static Refusal ForeignUnit { get; } =
        new("benefit.foreign-unit", "Đơn vị này ngoài phạm vi của vị trí đang dùng. Chọn đơn vị của mình.", "Unit");

    public static Refusal NameMissing { get; } =
        new("benefit.name-missing", "Chưa nhập họ tên. Nhập đủ họ và tên như giấy tờ, tối đa 100 ký tự.", "PersonName");

    public static Refusal PersonNumberWrong { get; } =
        new("benefit.person-number-wrong", "Số định danh cá nhân gồm đúng 12 chữ số. Nhập lại.", "PersonNumber");

    public static Refusal PostMissing { get; } =
        new("benefit.post-missing", "Chưa nhập chức danh, vị trí việc làm. Nhập tối đa 200 ký tự.", "PostTitle");

    public static Refusal BirthWrong { get; } =
        new(
            "benefit.birth-wrong",
            "Ngày sinh không hợp lý với người đang làm việc (18 đến 75 tuổi vào ngày nghỉ). Kiểm lại ngày sinh và ngày nghỉ.",
            "BirthOn"
        );

    public static Refusal LeaveWrong { get; } =
        new(
            "benefit.leave-wrong",
            "Ngày nghỉ phải từ 1/1/2025 đến 31/12/2030, thời gian các chính sách này áp dụng. Nhập lại ngày nghỉ.",
            "LeaveOn"
        );

    public static Refusal ReorganisedWrong { get; } =
        new(
            "benefit.reorganised-wrong",
            "Ngày quyết định sắp xếp phải từ 1/1/2024 và không sau ngày nghỉ. Kiểm lại hai ngày.",
            "ReorganisedOn"
        );

    public static Refusal GradeMissing { get; } =
        new("benefit.grade-missing", "Hệ số lương chưa có hoặc ngoài khoảng từ 1 đến 13. Nhập hệ số như 4,65.", "Grade");

    public static Refusal AllowanceMissing { get; } =
        new(
            "benefit.allowance-missing",
            "Chưa có mức phụ cấp hằng tháng. Nhập số đồng thực hưởng của tháng trước khi nghỉ.",
            "MonthlyAllowance"
        );

    public static Refusal PercentWrong { get; } =
        new("benefit.percent-wrong", "Vượt khung, thâm niên nghề là số phần trăm từ 0 đến 60. Nhập lại.", "BeyondFrame");

    public static Refusal CoefficientWrong { get; } =
        new("benefit.coefficient-wrong", "Hệ số phụ cấp là số từ 0 đến 5. Nhập lại, như 0,60.", "Leadership");

    public static Refusal MonthsWrong { get; } =
        new(
            "benefit.months-wrong",
            "Số tháng phải từ 0 đến 660 và không vượt thời gian từ năm 15 tuổi đến ngày nghỉ. Kiểm lại sổ BHXH.",
            "InsuranceMonths"
        );

    public static Refusal TrainingWrong { get; } =
        new(
            "benefit.training-wrong",
            "Thời gian học nghề và chi phí khóa học tính bằng tháng lương, từ 0 đến 6. Nhập lại.",
            "TrainingMonths"
        );

    public static Refusal ReasonMissing { get; } =
        new("benefit.reason-missing", "Chưa nhập nội dung hoặc lý do. Viết rõ, tối đa 2.000 ký tự.", "Content");

    public static Refusal LeaderDecides { get; } =
        new("benefit.leader-decides", "Duyệt và ra quyết định do Giám đốc, Phó Giám đốc Sở Nội vụ hoặc lãnh đạo tỉnh. Trình lãnh đạo.");

    public static Refusal DecisionNumberMissing { get; } =
        new(
            "benefit.decision-number-missing",
            "Chưa có số quyết định đúng dạng. Nhập số, ký hiệu như 1234/QĐ-UBND, tối đa 60 ký tự.",
            "Number"
        );

    /// <param name="earliest">The day of filing, or of the decision that the new one replaces.</param>
    public static Refusal DecisionDateWrong(DateOnly earliest, DateOnly today) =>
        new(
            "benefit.decision-date-wrong",
            $"Ngày quyết định phải từ {VietnameseFormat.Date(earliest)} (ngày lập hồ sơ hoặc ngày quyết định trước) đến hôm nay {VietnameseFormat.Date(today)}. Nhập lại ngày.",
            "On"
        );

    public static Refusal PaidBeforeLeaving(DateOnly leaveOn) =>
        new(
            "benefit.paid-before-leaving",
            $"Người này nghỉ từ {VietnameseFormat.Date(leaveOn)}, ngày chi trả sớm hơn. Chi từ ngày nghỉ, hoặc ghi lý do chi trước ở hồ sơ này.",
            "On"
        );

    public static Refusal LeaderSubmits { get; } =
        new("benefit.leader-submits", "Lãnh đạo đơn vị trình hồ sơ chế độ; công chức lập hồ sơ. Đề nghị lãnh đạo mở hồ sơ này và trình.");

    public static Refusal AccountantPays { get; } =
        new("benefit.accountant-pays", "Kế toán hoặc lãnh đạo của đơn vị ghi chi trả, thu hồi. Chuyển cho kế toán.");

    public static Refusal SignerMissing { get; } =
        new("benefit.signer-missing", "Chưa nhập chức vụ và họ tên người ký. Nhập cả hai.", "SignerName");

    public static Refusal PaidDateWrong { get; } =
        new("benefit.paid-date-wrong", "Ngày chi trả, thu hồi không được trước ngày quyết định hoặc sau hôm nay. Nhập lại ngày.", "On");

    public static Refusal AmountWrong { get; } = new("benefit.amount-wrong", "Số tiền phải là số đồng lớn hơn 0. Nhập lại.", "Amount");

    public static Refusal SameTotal { get; } =
        new(
            "benefit.same-total",
            "Tính lại ra đúng số tiền cũ nên không có gì để điều chỉnh. Sửa số liệu sai, hoặc trả lời giữ nguyên.",
            "Content"
        );

    public static Refusal NotEdit { get; } =
        new("benefit.not-editable", "Hồ sơ đã trình nên không sửa trực tiếp được. Đề nghị trả lại, hoặc tính lại khi có khiếu nại.");

    public static Refusal ReemployedWrong { get; } =
        new("benefit.reemployed-wrong", "Ngày được tuyển lại phải sau ngày nghỉ và không sau hôm nay. Nhập lại ngày.", "On");

    public static Refusal AllWaits { get; } =
        new("benefit.all-waits", "Đã ghi chi đủ, đang chờ lãnh đạo xác nhận. Lãnh đạo xác nhận, hoặc không xác nhận để ghi lại.");

    public static Refusal LeaderConfirms { get; } =
        new("benefit.leader-confirms", "Chỉ lãnh đạo đơn vị xác nhận khoản đã chi. Trình lãnh đạo.");

    public static Refusal OwnRecord { get; } =
        new("benefit.own-record", "Người ghi khoản chi không tự xác nhận, kể cả bằng vị trí khác. Chuyển cho lãnh đạo khác của đơn vị.");

    public static Refusal VoucherSeries { get; } =
        new(
            "benefit.voucher-series",
            "Lấy từ dòng dự toán thì mỗi hồ sơ một chứng từ: số phải kết thúc bằng chữ số để đánh tiếp. Viết như UNC-101.",
            "Number"
        );

    public static Refusal VoucherKnown(string number) =>
        new("benefit.voucher-known", $"Chứng từ {number} đã ghi cho hồ sơ này. Kiểm tra lại số, mỗi chứng từ ghi một lần.", "Number");

    public static Refusal FundNotOfLine { get; } =
        new(
            "benefit.fund-not-of-line",
            "Nguồn kinh phí không phải ngân sách của đơn vị có dòng dự toán. Chọn lại nguồn, hoặc bỏ dòng dự toán.",
            "Fund"
        );

    public static Refusal LineMissing { get; } =
        new(
            "benefit.line-missing",
            "Chi trả phải lấy từ một dòng dự toán của đơn vị. Chọn dòng; chưa có dòng còn tiền thì đề nghị kế toán lập, bổ sung dự toán.",
            "Line"
        );

    public static Refusal PaymentStands(string code) =>
        new(
            "benefit.payment-stands",
            $"Khoản này chi cho hồ sơ chế độ {code} đang thu hồi hoàn trả nên không ghi giảm ở ngân sách. Ghi thu hồi ở hồ sơ chế độ."
        );

    public static Refusal Already(string code) =>
        new("benefit.already", $"Người này đã có hồ sơ {code} chưa kết thúc. Mở hồ sơ đó, hoặc rút nó trước.", "PersonNumber");

    public static Refusal PersonPaid(string code) =>
        new(
            "benefit.person-paid",
            $"Người này đã được giải quyết chế độ ở hồ sơ {code}. Một người chỉ hưởng một chính sách; nếu được tuyển lại thì ghi hoàn trả trước.",
            "PersonNumber"
        );

    public static Refusal TooMuch(long left) =>
        new("benefit.too-much", $"Chỉ còn {VietnameseFormat.Money(left)}. Nhập số tiền không quá số này.", "Amount");

    public static Refusal RefundOutside(int months, DateOnly until) =>
        new(
            "benefit.refund-outside",
            $"Tuyển lại sau {months} tháng (sau ngày {VietnameseFormat.Date(until)}) thì không phải hoàn trả. Kiểm lại ngày.",
            "On"
        );

    internal static Refusal Ineligible(EligibilityReason reason, string field = "Scheme") =>
        new($"benefit.ineligible-{reason.Code}", reason.Text, field);

    internal static Refusal WrongState(CaseAct act, CaseState state) =>
        new(
            "benefit.wrong-state",
            $"Hồ sơ đang ở trạng thái “{BenefitLabels.Of(state)}” nên không {BenefitLabels.Verb(act)} được. Tải lại trang để xem trạng thái mới."
        );

    public static Refusal LeavePast(DateOnly leave, DateOnly today) =>
        new(
            "benefit.leave-past",
            $"Ngày nghỉ {VietnameseFormat.Date(leave)} đã qua (hôm nay {VietnameseFormat.Date(today)}). Chọn ngày từ hôm nay trở đi, hoặc ghi lý do lập hồ sơ sau ngày nghỉ.",
            "LateWhy"
        );
}
