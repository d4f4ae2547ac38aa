using ThongSuot.Platform.Results;

namespace ThongSuot.Reports.Demands;

/// <summary>Why a demand for a report is not taken.</summary>
internal static class DemandRefusals
{
    public static Refusal NotFound { get; } =
        new("demand.not-found", "Không tìm thấy yêu cầu báo cáo, hoặc ngoài phạm vi của vị trí đang dùng. Xem lại đường dẫn.");

    public static Refusal MayNotAsk { get; } =
        new(
            "demand.may-not-ask",
            "Chỉ cơ quan cấp tỉnh đặt yêu cầu báo cáo cho đơn vị khác. Chuyển sang vị trí ở sở, ngành hoặc Văn phòng UBND tỉnh."
        );

    public static Refusal NotYours { get; } = new("demand.not-yours", "Yêu cầu này của cơ quan khác. Trao đổi với cơ quan đã đặt yêu cầu.");

    public static Refusal OwnProposal { get; } =
        new("demand.own-proposal", "Người đề xuất không tự duyệt. Đề nghị lãnh đạo khác của cơ quan quyết định.");

    public static Refusal LeaderDecides { get; } =
        new("demand.leader-decides", "Lãnh đạo cơ quan đặt yêu cầu quyết định việc này. Trình lãnh đạo.");

    public static Refusal Decided { get; } =
        new("demand.decided", "Yêu cầu đã được duyệt nên không sửa. Kết thúc yêu cầu này và lập yêu cầu mới.");

    public static Refusal ReasonMissing { get; } = new("demand.reason-missing", "Chưa ghi lý do. Ghi lý do, tối đa 300 ký tự.", "Opinion");

    public static Refusal NameMissing { get; } =
        new("demand.name-missing", "Chưa có tên báo cáo. Nhập tên, tối đa 200 ký tự.", nameof(DemandFacts.Name));

    public static Refusal NoLevels { get; } =
        new("demand.no-levels", "Chưa chọn ai phải báo cáo. Chọn xã, phường hoặc sở, ngành.", nameof(DemandFacts.Levels));

    public static Refusal NoCells { get; } =
        new("demand.no-cells", "Chưa có chỉ tiêu nào. Nhập ít nhất một chỉ tiêu và đơn vị tính.", nameof(DemandFacts.Cells));

    public static Refusal HoursWrong { get; } =
        new(
            "demand.hours-wrong",
            "Số giờ một đơn vị làm một kỳ phải từ 0 đến 200, lớn hơn 0 khi có chỉ tiêu phải điền. Nhập như 1,5.",
            nameof(DemandFacts.Hours)
        );

    public static Refusal WindowMissing { get; } =
        new(
            "demand.window-missing",
            "Yêu cầu một lần phải có ngày đầu và ngày cuối lấy số liệu, ngày cuối không trước ngày đầu. Nhập cả hai ngày.",
            "From"
        );

    public static Refusal DueDaysWrong { get; } =
        new("demand.due-days-wrong", "Hạn nộp từ 0 đến 60 ngày làm việc sau ngày chốt. Nhập lại.", nameof(DemandFacts.DueDays));

    public static Refusal ValidWrong { get; } =
        new("demand.valid-wrong", "Ngày hết hiệu lực trước ngày bắt đầu. Sửa một trong hai ngày.", nameof(DemandFacts.ValidTo));

    public static Refusal NothingToTake { get; } =
        new("demand.nothing-to-take", "Không còn chỉ tiêu nào đã có sẵn để lấy. Trình lãnh đạo, hoặc sửa yêu cầu.");

    public static Refusal NotNow(string state) =>
        new("demand.not-now", $"Yêu cầu đang ở trạng thái “{state}” nên không làm được việc này. Tải lại trang để xem trạng thái.");

    public static Refusal CellWithoutUnit(string name) =>
        new("demand.cell-without-unit", $"Chỉ tiêu “{name}” chưa có đơn vị tính. Nhập như “buổi”, “giờ”, “%”.", nameof(DemandFacts.Cells));

    public static Refusal CellTwice(string name) =>
        new("demand.cell-twice", $"Chỉ tiêu “{name}” có hai lần. Bỏ một dòng.", nameof(DemandFacts.Cells));

    public static Refusal UnknownIndicator(string code) =>
        new(
            "demand.unknown-indicator",
            $"Không có chỉ tiêu mã “{code}” trong danh mục. Chọn trong danh sách gợi ý.",
            nameof(DemandFacts.Cells)
        );

    public static Refusal WholeUnknown(string name) =>
        new(
            "demand.whole-unknown",
            $"Chỉ tiêu “{name}” là một phần của dòng không có hoặc của chính nó. Ghi số thứ tự của dòng tổng.",
            nameof(DemandFacts.Cells)
        );

    public static Refusal BoundsWrong(string name) =>
        new(
            "demand.bounds-wrong",
            $"Chỉ tiêu “{name}” có mức thấp nhất cao hơn mức cao nhất. Sửa một trong hai.",
            nameof(DemandFacts.Cells)
        );

    public static Refusal UnitOutside(string path) =>
        new(
            "demand.unit-outside",
            $"Đơn vị {path} không thuộc tỉnh hoặc không thuộc cấp đã chọn, không yêu cầu báo cáo được. Chọn trong danh sách.",
            nameof(DemandFacts.UnitPaths)
        );
}
