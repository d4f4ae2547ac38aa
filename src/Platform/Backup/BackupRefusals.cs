using ThongSuot.Platform.Results;

namespace ThongSuot.Platform.Backup;

/// <summary>Why a backup is not made or not taken back.</summary>
internal static class BackupRefusals
{
    public static Refusal FolderNotEmpty(string folder) =>
        new("backup.folder-not-empty", $"Thư mục {folder} không trống. Chọn thư mục mới cho mỗi bản sao lưu.");

    public static Refusal NoDatabase(string database) =>
        new("backup.no-database", $"Không có cơ sở dữ liệu {database}. Kiểm tra THONGSUOT_DB.");

    public static Refusal Incomplete(string folder) =>
        new(
            "backup.incomplete",
            $"Thư mục {folder} không có {BackupManifest.FileName} đọc được: sao lưu chưa xong hoặc đã hỏng. Dùng bản sao lưu khác."
        );

    public static Refusal Damaged(string file) =>
        new("backup.damaged", $"Tệp {file} của bản sao lưu thiếu hoặc đã hỏng. Dùng bản sao lưu khác.");

    public static Refusal OtherVersion { get; } =
        new(
            "backup.other-version",
            "Bản sao lưu thuộc phiên bản khác của chương trình. Khôi phục bằng đúng phiên bản đã sao lưu, rồi nâng cấp sau."
        );

    public static Refusal OtherDatabase(string kind) =>
        new("backup.other-database", $"Bản sao lưu của {kind}; THONGSUOT_DB lại chỉ đến loại cơ sở dữ liệu khác. Sửa THONGSUOT_DB.");

    public static Refusal TargetNotEmpty(string target) =>
        new("backup.target-not-empty", $"{target} đã có dữ liệu nên không khôi phục đè lên. Chọn nơi trống.");

    public static Refusal OtherKey(string wanted, string? given) =>
        new(
            "backup.other-key",
            $"Bản sao lưu được niêm phong bằng khóa ngoài {wanted}; {(given is null ? "THONGSUOT_KEY_FILE chưa đặt" : $"tệp khóa đang dùng là {given}")}. "
                + "Đặt THONGSUOT_KEY_FILE thành tệp khóa đã giữ khi cài đặt rồi khôi phục lại."
        );
}
