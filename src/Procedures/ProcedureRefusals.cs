using ThongSuot.Platform.Results;

namespace ThongSuot.Procedures;

/// <summary>Every reason this module says no.</summary>
internal static class ProcedureRefusals
{
    public static Refusal Unknown(string code) =>
        new("procedure.unknown", $"Không có thủ tục {code} trong danh mục. Tìm lại theo mã hoặc tên.");

    public static Refusal NotADraft(string code, Publishing state) =>
        new(
            "procedure.not-a-draft",
            $"Thủ tục {code} không phải bản nháp (đang là: {ProcedureLabels.Of(state)}), không cần công khai lại."
        );

    public static Refusal NotPublished(string code, Publishing state) =>
        new(
            "procedure.not-published",
            $"Thủ tục {code} không đang công khai (đang là: {ProcedureLabels.Of(state)}). Chỉ làm được việc này với thủ tục đang công khai."
        );

    public static Refusal RepealDayMissing() =>
        new("procedure.repeal-day-missing", "Chưa có ngày bãi bỏ. Nhập ngày theo quyết định công bố.", "RepealFrom");

    public static Refusal RepealBeforeStart(string code, DateOnly start, DateOnly asked) =>
        new(
            "procedure.repeal-before-start",
            $"Ngày bãi bỏ {asked:d/M/yyyy} không sau ngày {code} có hiệu lực ({start:d/M/yyyy}). Chọn ngày muộn hơn.",
            "RepealFrom"
        );

    public static Refusal ReplacedByItself(string code) =>
        new(
            "procedure.replaced-by-itself",
            $"Thủ tục {code} không thể thay bằng chính nó. Nhập mã thủ tục thay thế hoặc để trống.",
            "ReplacedBy"
        );

    public static Refusal NotACode(string text) =>
        new("procedure.not-a-code", $"“{text}” không phải mã thủ tục. Mã có dạng 1.001193.", "ReplacedBy");

    public static Refusal VersionBeforeStart(string code, DateOnly start, DateOnly asked) =>
        new(
            "procedure.version-before-start",
            $"Ngày áp dụng {asked:d/M/yyyy} trước ngày bản đang dùng của {code} có hiệu lực ({start:d/M/yyyy}). Chọn ngày muộn hơn.",
            "From"
        );

    public static Refusal AlreadyEnds(string code, DateOnly end) =>
        new("procedure.already-ends", $"Bản này của {code} đã có ngày hết hiệu lực ({end:d/M/yyyy}). Sửa bản có hiệu lực sau cùng.");

    public static Refusal LimitWithoutNumber(string field) =>
        new(
            "procedure.limit-without-number",
            "Thời hạn phải là số lớn hơn 0. Nhập số, hoặc chọn “Trong ngày” hay “Chưa có thời hạn”.",
            field
        );

    public static Refusal TooManySteps(int most) =>
        new("procedure.too-many-steps", $"Quy trình có nhiều hơn {most} bước. Gộp các bước cùng người giữ hồ sơ.", "Steps");

    public static Refusal StepsMustReceiveAndReturn() =>
        new(
            "procedure.steps-must-receive-and-return",
            "Quy trình phải bắt đầu bằng bước tiếp nhận và kết thúc bằng bước trả kết quả. Sắp lại các bước.",
            "Steps"
        );

    public static Refusal StepIncomplete(int order) =>
        new("procedure.step-incomplete", $"Bước {order} thiếu tên hoặc có số giờ âm. Nhập tên và số giờ từ 0 trở lên.", "Steps");

    public static Refusal StepsExceedLimit(decimal sum, decimal limit) =>
        new(
            "procedure.steps-exceed-limit",
            $"Tổng các bước {ProcedureLabels.Number(sum)} giờ vượt thời hạn {ProcedureLabels.Number(limit)} giờ làm việc (lấy thời hạn ngắn hơn giữa trực tiếp và trực tuyến). Giảm giờ của các bước hoặc sửa thời hạn.",
            "Steps"
        );

    public static Refusal ReasonMissing() =>
        new("procedure.reason-missing", "Chưa nêu lý do. Ghi số quyết định hoặc căn cứ của thay đổi này.", "Reason");

    public static Refusal ChangedMeanwhile(string code) =>
        new("procedure.changed-meanwhile", $"Người khác vừa sửa thủ tục {code}. Tải lại trang để xem bản mới rồi làm lại.");
}
