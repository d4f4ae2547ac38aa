using ThongSuot.Platform.Results;
using ThongSuot.Platform.Text;

namespace ThongSuot.Difficulties;

/// <summary>What is wrong with the document that an answer stands on.</summary>
internal static partial class DifficultyRefusals
{
    public static Refusal RaisedByOther(string raisedBy) =>
        new(
            "difficulty.raised-by-other",
            $"Kiến nghị này do {raisedBy} nêu: người nêu hoặc lãnh đạo đơn vị mới sửa, rút, xác nhận. Báo người nêu hoặc lãnh đạo đơn vị."
        );

    public static Refusal DocumentNotNamed(string number) =>
        new(
            "difficulty.document-not-named",
            $"Số “{number}” chưa rõ là văn bản nào. Ghi đủ số, ký hiệu như trên văn bản (ví dụ 123/UBND-NC), hoặc ghi thêm tên văn bản.",
            "DocumentNumber"
        );

    public static Refusal DocumentNotYet(DateOnly day) =>
        new(
            "difficulty.document-not-yet",
            $"Ngày văn bản {VietnameseFormat.Date(day)} chưa đến. Ghi ngày đã ký văn bản, hoặc chờ ban hành rồi trả lời.",
            "DocumentDate"
        );

    public static Refusal DocumentAndNone { get; } =
        new(
            "difficulty.document-and-none",
            "Đã ghi văn bản mà vẫn ghi “Chưa có văn bản vì”. Có văn bản thì xoá lý do; chưa có thì xoá số, tên văn bản.",
            "WithoutBecause"
        );

    public static Refusal DateWithoutDocument { get; } =
        new(
            "difficulty.date-without-document",
            "Đã ghi ngày văn bản nhưng chưa ghi văn bản nào. Ghi số hoặc tên văn bản, hoặc xoá ngày.",
            "DocumentDate"
        );

    public static Refusal WithoutBecauseTooShort { get; } =
        new(
            "difficulty.without-because-too-short",
            "Lý do chưa có văn bản quá ngắn. Ghi vì sao chưa có, ví dụ: luật đã quy định, chỉ cần làm theo.",
            "WithoutBecause"
        );
}
