using ThongSuot.Platform.Results;

namespace ThongSuot.Platform.Files;

/// <summary>Why a file was not taken.</summary>
public static class FileRefusals
{
    /// <summary>The seal that a form carried opens nothing: the file has to be chosen again, or left out knowingly.</summary>
    public static Refusal Gone { get; } =
        new("file.gone", "Tệp đã gửi trước không dùng được nữa nên đã bỏ khỏi biểu mẫu. Chọn lại tệp rồi gửi.");

    public static Refusal TooMany(int most) =>
        new("file.too-many", $"Có quá {most} tệp nên các tệp vừa chọn chưa được nhận. Chọn ít tệp hơn hoặc gộp thành một PDF.");

    public static Refusal Empty(string name) => new("file.empty", $"Tệp “{name}” rỗng. Quét lại và chọn tệp khác.");

    public static Refusal TooLarge(string name, long most) =>
        new("file.too-large", $"Tệp “{name}” lớn hơn {most / 1024 / 1024} MB. Quét lại ở 200 dpi hoặc tách thành nhiều tệp.");

    public static Refusal OtherType(string name) =>
        new("file.type", $"Tệp “{name}” không phải PDF, JPEG hoặc PNG. Quét hoặc lưu lại ở một trong ba dạng này.");

    public static Refusal Damaged(string name) =>
        new("file.damaged", $"Tệp “{name}” hỏng, bị cắt ngang hoặc là ảnh quá 100 triệu điểm. Chụp, quét hoặc tải lại rồi gửi.");

    /// <summary>Nothing the person can mend: whom to tell, and what to do meanwhile.</summary>
    public static Refusal NotStored(string name, bool full) =>
        full
            ? new(
                "file.no-space",
                $"Máy chủ đã hết chỗ lưu tệp nên “{name}” chưa được lưu. Báo quản trị hệ thống giải phóng chỗ rồi gửi lại; trong lúc chờ có thể ghi nhận không kèm tệp."
            )
            : new(
                "file.not-stored",
                $"Máy chủ không ghi được tệp “{name}” nên tệp chưa được lưu. Báo quản trị hệ thống rồi gửi lại; trong lúc chờ có thể ghi nhận không kèm tệp."
            );
}
