using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Finance.Projects;

/// <summary>Every reason projects say no.</summary>
internal static class ProjectRefusals
{
    public static Refusal NotFound { get; } =
        new("project.not-found", "Không tìm thấy dự án, hoặc ngoài phạm vi của vị trí đang dùng. Xem lại đường dẫn.");

    public static Refusal Orphan { get; } =
        new(
            "project.orphan",
            "Dự án chuyển tiếp chưa có chủ đầu tư mới nên chưa bố trí vốn, chưa giải ngân. Sở Tài chính giao chủ đầu tư trước."
        );

    public static Refusal OwnProposal { get; } =
        new(
            "project.own-proposal",
            "Người giao chủ đầu tư không tự xác nhận nhận dự án, kể cả bằng vị trí khác. Chuyển cho lãnh đạo bên nhận."
        );

    public static Refusal OwnSettlement { get; } =
        new("project.own-settlement", "Người gửi hồ sơ quyết toán không tự phê duyệt, kể cả bằng vị trí khác. Chuyển cho người khác.");

    public static Refusal FinanceOnly { get; } = new("project.finance-only", "Việc này do Sở Tài chính làm. Gửi đề nghị đến Sở Tài chính.");

    public static Refusal NewOwnerOnly { get; } =
        new("project.new-owner-only", "Chỉ lãnh đạo cơ quan được giao làm chủ đầu tư mới xác nhận. Trình lãnh đạo cơ quan đó.");

    public static Refusal OwnerOnly { get; } =
        new("project.owner-only", "Việc này do kế toán hoặc lãnh đạo của chủ đầu tư làm. Chuyển cho chủ đầu tư.");

    public static Refusal OwnerUnknown { get; } =
        new("project.owner-unknown", "Chủ đầu tư mới phải là xã, phường hoặc sở trong tỉnh. Chọn trong danh sách.", "Unit");

    public static Refusal NumberMissing { get; } =
        new("project.number-missing", "Chưa nhập số văn bản, chứng từ. Nhập số, ký hiệu, tối đa 60 ký tự.", "Number");

    public static Refusal ContractorMissing { get; } =
        new("project.contractor-missing", "Chưa nhập tên nhà thầu đầy đủ. Ghi tên như trong hợp đồng, từ 5 ký tự.", "Content");

    public static Refusal PackageMissing { get; } =
        new("project.package-missing", "Chưa nhập tên gói thầu. Ghi như kế hoạch lựa chọn nhà thầu, tối đa 300 ký tự.", "Package");

    public static Refusal ContractUnknown { get; } =
        new("project.contract-unknown", "Không thấy hợp đồng này trong dự án. Chọn lại trong danh sách.", "Contract");

    public static Refusal PercentWrong { get; } =
        new("project.percent-wrong", "Tiến độ phải là số nguyên từ 0 đến 100. Nhập lại phần trăm khối lượng đã làm.", "Percent");

    public static Refusal PlannedWrong { get; } =
        new("project.planned-wrong", "Giá gói thầu theo kế hoạch phải là số đồng lớn hơn 0. Nhập lại.", "Planned");

    public static Refusal GateUnknown { get; } = new("project.gate-unknown", "Không có mốc này. Chọn lại trong danh sách.", "Gate");

    public static Refusal MilestoneEmpty { get; } =
        new("project.milestone-empty", "Chưa nhập ngày dự kiến hoặc ngày hoàn thành. Nhập ít nhất một ngày.", "PlannedOn");

    public static Refusal GateLeaderOnly { get; } =
        new(
            "project.gate-leader-only",
            "Mốc này do Chủ tịch UBND ký. Lãnh đạo đơn vị tự ghi ngày hoàn thành và số văn bản; kế toán ghi ngày dự kiến.",
            "DoneOn"
        );

    public static Refusal BoardNameMissing { get; } =
        new("project.board-name-missing", "Chưa nhập tên ban quản lý dự án. Nhập tên đầy đủ, tối đa 300 ký tự.", "Name");

    public static Refusal BoardCommune { get; } =
        new("project.board-commune", "Ban quản lý dự án thuộc một xã, phường trong tỉnh. Chọn trong danh sách.", "Unit");

    public static Refusal BoardEndWrong { get; } =
        new("project.board-end-wrong", "Ngày giải thể phải sau ngày thành lập và không sau hôm nay. Nhập lại ngày.", "EndedOn");

    public static Refusal AmountWrong { get; } = new("project.amount-wrong", "Số tiền phải là số đồng lớn hơn 0. Nhập lại.", "Amount");

    public static Refusal DayWrong { get; } = new("project.day-wrong", "Chưa có ngày, hoặc ngày sau hôm nay. Nhập lại ngày.", "On");

    public static Refusal DayTooOld { get; } = new("project.day-too-old", "Ngày trước năm 2000. Kiểm tra lại năm và nhập lại ngày.", "On");

    public static Refusal WordsMissing { get; } =
        new("project.words-missing", "Chưa nhập nội dung. Viết rõ, tối đa 1.000 ký tự.", "Content");

    public static Refusal RequestGone { get; } =
        new(
            "project.request-gone",
            "Khoản này không còn chờ, hoặc không thuộc quyền xác nhận của vị trí đang dùng. Tải lại trang.",
            "Request"
        );

    public static Refusal CostUnnamed { get; } =
        new("project.cost-unnamed", "Khoản không theo hợp đồng phải ghi là chi phí gì. Ghi rõ, hoặc chọn hợp đồng.", "Content");

    public static Refusal Closed { get; } = new("project.closed", "Dự án đã đóng nên không ghi thêm. Mở dự án khác.");

    public static Refusal NumberKnown(string number) =>
        new("project.number-known", $"Số {number} đã ghi cho dự án này. Kiểm tra lại số, mỗi văn bản, chứng từ ghi một lần.", "Number");

    public static Refusal AbovePlan(long left) =>
        new(
            "project.above-plan",
            $"Vượt kế hoạch trung hạn của dự án: chỉ còn {VietnameseFormat.Money(left)}, đã tính cả khoản chờ xác nhận. Giảm số vốn, hoặc điều chỉnh kế hoạch trước.",
            "Amount"
        );

    public static Refusal BeforeInvestment(DateOnly day) =>
        new(
            "project.before-investment",
            $"Ngày này trước quyết định đầu tư, ngày {VietnameseFormat.Date(day)}. Nhập ngày từ đó trở đi.",
            "On"
        );

    public static Refusal AboveAccepted(long accepted) =>
        new(
            "project.above-accepted",
            $"Giảm nhiều hơn số đã nghiệm thu {VietnameseFormat.Money(accepted)}. Kiểm tra lại số tiền, hoặc chọn hợp đồng khác.",
            "Amount"
        );

    public static Refusal AcceptedBelowPaid(long free) =>
        new(
            "project.accepted-below-paid",
            $"Nghiệm thu không thấp hơn số đã chi và khoản chờ xác nhận: chỉ giảm được {VietnameseFormat.Money(free)}. Thu hồi tiền trước, hoặc giảm ít hơn.",
            "Amount"
        );

    public static Refusal AbovePaid(long paid) =>
        new("project.above-paid", $"Thu hồi nhiều hơn số đã chi {VietnameseFormat.Money(paid)}. Kiểm tra lại số tiền.", "Amount");

    public static Refusal AbovePackage(long planned) =>
        new(
            "project.above-package",
            $"Giá hợp đồng vượt giá gói thầu {VietnameseFormat.Money(planned)}. Kiểm tra lại, hoặc điều chỉnh kế hoạch lựa chọn nhà thầu trước.",
            "Amount"
        );

    public static Refusal HandedOverTooEarly(DateOnly signed) =>
        new("project.handed-over-early", $"Ngày bàn giao trước ngày ký hợp đồng {VietnameseFormat.Date(signed)}. Nhập lại ngày.", "On");

    public static Refusal BeforeStep(DateOnly day) =>
        new("project.before-step", $"Ngày này trước bước trước đó, ngày {VietnameseFormat.Date(day)}. Nhập lại ngày.", "On");

    public static Refusal ProgressBack(int percent) =>
        new("project.progress-back", $"Tiến độ thấp hơn lần báo trước ({percent} %). Ghi lý do ở phần việc đã làm.", "Content");

    public static Refusal StillWaiting(int waiting) =>
        new(
            "project.still-waiting",
            $"Còn {VietnameseFormat.Number(waiting)} khoản vốn, giải ngân chờ xác nhận. Lãnh đạo xác nhận hoặc không xác nhận trước khi gửi quyết toán."
        );

    public static Refusal PaidNotAccepted(long paid, long accepted) =>
        new(
            "project.paid-not-accepted",
            $"Đã chi {VietnameseFormat.Money(paid)}, mới nghiệm thu {VietnameseFormat.Money(accepted)}. Ghi nghiệm thu phần còn thiếu, hoặc thu hồi phần chi vượt."
        );

    public static Refusal SettledNotAccepted(long accepted) =>
        new(
            "project.settled-not-accepted",
            $"Giá trị quyết toán vượt số đã nghiệm thu {VietnameseFormat.Money(accepted)}. Kiểm tra lại số tiền.",
            "Amount"
        );

    public static Refusal GateTooEarly(int gate, DateOnly day) =>
        new(
            "project.gate-too-early",
            $"Ngày hoàn thành trước mốc {gate}, xong ngày {VietnameseFormat.Date(day)}. Nhập ngày từ đó trở đi, hoặc sửa mốc {gate} trước.",
            "DoneOn"
        );

    public static Refusal AboveTotal(long left) =>
        new(
            "project.above-total",
            $"Vượt tổng mức đầu tư: chỉ còn {VietnameseFormat.Money(left)}. Kiểm tra lại số tiền, hoặc điều chỉnh quyết định đầu tư trước.",
            "Amount"
        );

    public static Refusal AboveContract(long left) =>
        new(
            "project.above-contract",
            $"Vượt giá trị hợp đồng: chỉ còn {VietnameseFormat.Money(left)}. Kiểm tra lại số tiền, hoặc chọn hợp đồng khác.",
            "Amount"
        );

    public static Refusal AboveCapital(long left) =>
        new(
            "project.above-capital",
            $"Vốn kế hoạch năm chỉ còn {VietnameseFormat.Money(left)}. Giảm số tiền hoặc đề nghị bố trí thêm vốn.",
            "Amount"
        );

    public static Refusal NotCleared(long disbursed, long settled) =>
        new(
            "project.not-cleared",
            $"Đã chi {VietnameseFormat.Money(disbursed)}, quyết toán {VietnameseFormat.Money(settled)}: chưa bằng nhau. Chi nốt hoặc thu hồi phần lệch rồi tất toán."
        );

    public static Refusal WrongState(ProjectAct act, ProjectState state) =>
        new(
            "project.wrong-state",
            $"Dự án đang ở bước “{ProjectLabels.Of(state)}” nên chưa {ProjectActs.Forms.Of(act).Button.ToLowerInvariant()} được. Tải lại trang để xem bước mới."
        );
}
