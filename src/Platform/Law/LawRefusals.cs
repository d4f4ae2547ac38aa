using ThongSuot.Platform.Results;

namespace ThongSuot.Platform.Law;

/// <summary>Why a legal setting was not changed.</summary>
public static class LawRefusals
{
    public static Refusal Unknown { get; } = new("law.unknown", "Không có quy định này. Mở lại trang Quy định.");

    public static Refusal NotADayOfYear { get; } =
        new("law.not-a-day-of-year", "Giá trị phải là ngày và tháng có trong mọi năm, dạng 20/1. Nhập lại.", "Value");

    public static Refusal NotATime { get; } = new("law.not-a-time", "Giá trị phải là giờ trong ngày, dạng 15:00. Nhập lại.", "Value");

    public static Refusal NotAWholeNumber { get; } =
        new("law.not-a-whole-number", "Giá trị phải là số nguyên từ 0, không có dấu và phần lẻ. Nhập lại.", "Value");

    public static Refusal NotANumber { get; } =
        new("law.not-a-number", "Giá trị phải là số từ 0 trở lên, nhiều nhất hai chữ số thập phân. Nhập như 0,8 hoặc 2530000.", "Value");

    public static Refusal ReasonMissing { get; } =
        new("law.reason-missing", "Chưa nhập lý do sửa. Ghi văn bản hoặc chỉ đạo làm thay đổi quy định.", "Reason");

    public static Refusal SourceMissing { get; } =
        new("law.source-missing", "Chưa nhập văn bản làm căn cứ, tối đa 300 ký tự. Nhập số, ký hiệu văn bản.", "Source");

    public static Refusal Settled { get; } =
        new(
            "law.settled",
            "Giá trị này đã đối chiếu với văn bản nên không sửa được. Khi có văn bản mới, nhập giá trị mới kèm ngày áp dụng.",
            "From"
        );

    public static Refusal DateWrong { get; } =
        new(
            "law.date-wrong",
            "Ngày áp dụng phải sau ngày bắt đầu của giá trị đang có và trong thời gian nó còn hiệu lực. Nhập lại.",
            "From"
        );

    public static Refusal FieldHasOwn { get; } =
        new("law.field-has-own", "Lĩnh vực này đã có giá trị riêng. Về trang Quy định, sửa dòng của lĩnh vực đó.", "Field");

    public static Refusal FieldUnknown { get; } = new("law.field-unknown", "Không có lĩnh vực này. Chọn lại trong danh sách.", "Field");

    public static Refusal FieldWithoutDay { get; } =
        new("law.field-without-day", "Giá trị riêng của lĩnh vực cần ngày bắt đầu. Nhập ngày áp dụng.", "From");

    public static Refusal NotAChoice(IEnumerable<string> choices) =>
        new("law.not-a-choice", $"Giá trị phải là một trong: {string.Join("; ", choices)}. Chọn lại.", "Value");
}
