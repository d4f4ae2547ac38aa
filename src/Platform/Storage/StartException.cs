using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Npgsql;
using ThongSuot.Platform.Secrets;

namespace ThongSuot.Platform.Storage;

/// <summary>Why the program cannot start or a tool cannot run, in the operator's words: what is wrong and what to do about it.</summary>
/// <param name="message">Vietnamese, complete.</param>
public sealed class StartException(string message) : Exception(message)
{
    private const string Restore =
        "Dừng chương trình, giữ lại tệp này để xem xét, rồi khôi phục bản sao lưu gần nhất bằng lệnh restore vào nơi trống.";

    /// <summary>The words for a failure of the database, its file or its key; null for anything else, which is a bug.</summary>
    public static string? AdviceOf(Exception failure, PlatformOptions options)
    {
        for (
            var at = failure;
            at is not null;
            at = at is AggregateException { InnerExceptions: [var first, ..] } ? first : at.InnerException
        )
        {
            var advice = at switch
            {
                StartException or OutsideKeyException => at.Message,
                SqliteException sqlite => OfSqlite(sqlite, options.Database),
                PostgresException answer => OfPostgres(answer),
                NpgsqlException or SocketException when options.UsesPostgres => Unreachable(options),
                UnauthorizedAccessException =>
                    $"Không có quyền đọc, ghi nơi lưu dữ liệu: {at.Message} Cấp quyền cho tài khoản chạy chương trình rồi khởi động lại.",
                IOException when DiskSpace.IsGone(at) => "Ổ đĩa đã đầy nên không ghi được dữ liệu. Giải phóng chỗ rồi khởi động lại.",
                IOException => $"Không đọc, ghi được nơi lưu dữ liệu: {at.Message} Kiểm tra THONGSUOT_DB, THONGSUOT_FILES và ổ đĩa.",
                ArgumentException when options.UsesPostgres && at.TargetSite?.DeclaringType?.Assembly == typeof(NpgsqlException).Assembly =>
                    "THONGSUOT_DB không đọc được. Viết dạng Host=…;Database=…;Username=…;Password=….",
                _ => null,
            };
            if (advice is not null)
            {
                return advice;
            }
        }

        return null;
    }

    private static string OfSqlite(SqliteException failure, string path)
    {
        var file = Path.GetFullPath(path);
        return failure.SqliteErrorCode switch
        {
            _ when Directory.Exists(file) => $"{file} là thư mục, không phải tệp cơ sở dữ liệu. Sửa THONGSUOT_DB thành đường dẫn của tệp.",
            26 => $"Tệp {file} không phải cơ sở dữ liệu SQLite hoặc phần đầu đã hỏng. Kiểm tra THONGSUOT_DB. {Restore}",
            11 => $"Cơ sở dữ liệu {file} đã hỏng. {Restore}",
            8 => $"Tệp {file} hoặc thư mục chứa nó chỉ cho đọc. Cấp quyền ghi cho tài khoản chạy chương trình rồi khởi động lại.",
            13 => $"Ổ đĩa chứa {file} đã đầy. Giải phóng chỗ rồi khởi động lại.",
            5 or 6 => $"Tệp {file} đang bị chương trình khác khóa. Dừng chương trình đó rồi khởi động lại.",
            _ =>
                $"Không mở được tệp {file} (SQLite {failure.SqliteErrorCode}). Kiểm tra THONGSUOT_DB, quyền đọc, ghi của tài khoản chạy chương trình và ổ đĩa.",
        };
    }

    private static string OfPostgres(PostgresException failure) =>
        failure.SqlState switch
        {
            PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification =>
                "PostgreSQL không nhận tên hoặc mật khẩu trong THONGSUOT_DB. Sửa Username, Password rồi khởi động lại.",
            PostgresErrorCodes.InvalidCatalogName => "PostgreSQL không có cơ sở dữ liệu này. Tạo nó hoặc sửa Database trong THONGSUOT_DB.",
            PostgresErrorCodes.InsufficientPrivilege =>
                "Tài khoản trong THONGSUOT_DB không đủ quyền tạo bảng. Cấp quyền trên cơ sở dữ liệu rồi khởi động lại.",
            PostgresErrorCodes.TooManyConnections => "PostgreSQL đã hết kết nối. Tăng max_connections hoặc giảm số máy chạy chương trình.",
            PostgresErrorCodes.DiskFull => "Ổ đĩa của PostgreSQL đã đầy. Giải phóng chỗ rồi khởi động lại.",
            PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted =>
                "Cơ sở dữ liệu PostgreSQL đã hỏng. Khôi phục bản sao lưu gần nhất bằng lệnh restore vào cơ sở dữ liệu trống.",
            _ => $"PostgreSQL từ chối (mã {failure.SqlState}). Xem nhật ký của PostgreSQL rồi khởi động lại.",
        };

    private static string Unreachable(PlatformOptions options)
    {
        var address = new NpgsqlConnectionStringBuilder(options.Database);
        return $"Không kết nối được PostgreSQL ở {address.Host}, cổng {address.Port}. Kiểm tra PostgreSQL đang chạy, tường lửa, và Host, Port trong THONGSUOT_DB.";
    }
}
