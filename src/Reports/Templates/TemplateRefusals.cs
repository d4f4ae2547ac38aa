using ThongSuot.Platform.Results;

namespace ThongSuot.Reports.Templates;

/// <summary>Why a template is not kept.</summary>
internal static class TemplateRefusals
{
    public static Refusal NameMissing { get; } =
        new("template.name-missing", "Chưa có tên mẫu báo cáo. Nhập tên, tối đa 200 ký tự.", "Name");

    public static Refusal Empty { get; } = new("template.empty", "Mẫu chưa có nội dung. Thêm ít nhất một đoạn hoặc một bảng.");

    public static Refusal TooLong { get; } = new("template.too-long", "Mẫu có quá 60 phần. Bớt phần, hoặc chia thành hai mẫu.");

    public static Refusal Meanwhile(string by) =>
        new("template.meanwhile", $"{by} đã lưu bản mới của mẫu này sau khi trang được mở. Mở lại mẫu rồi sửa trên bản mới.");

    public static Refusal UnknownCode(string code, string field) =>
        new("template.unknown-code", $"Không có chỉ tiêu mã “{code}”. Chọn trong danh sách “Chèn số liệu”.", field);

    public static Refusal TableEmpty(string field) =>
        new("template.table-empty", "Bảng chưa có chỉ tiêu nào. Chọn chỉ tiêu rồi bấm Chèn, hoặc xóa bảng.", field);

    public static Refusal UnknownDemand(string field) =>
        new("template.unknown-demand", "Chưa chọn yêu cầu báo cáo đang có hiệu lực. Chọn trong danh sách.", field);
}
