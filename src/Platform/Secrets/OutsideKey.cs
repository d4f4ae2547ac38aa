using System.Security.Cryptography;
using System.Text;

namespace ThongSuot.Platform.Secrets;

/// <summary>The key of <c>THONGSUOT_KEY_FILE</c> is missing, unreadable or another one; the message says so and what to do.</summary>
public sealed class OutsideKeyException(string message) : Exception(message);

/// <summary>
/// A key that lies outside the database. It seals the ring of keys that protects cookies, authenticator secrets and the trail's private
/// key, so that a copy of the database alone opens nothing. AES-256-GCM; the key's name stands with each sealed text, so that a wrong key
/// is told.
/// </summary>
public sealed class OutsideKey
{
    private const string Mark = "ts-sealed:";
    private const int KeyLength = 32;
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly byte[]? key;

    private OutsideKey(byte[]? key)
    {
        this.key = key;
        Name = key is null ? null : Convert.ToHexStringLower(SHA256.HashData(key))[..16];
    }

    /// <summary>Tells keys apart and says nothing about them; null without a key.</summary>
    public string? Name { get; }

    /// <summary>Reads the key, and makes it at the first start when its place is set and empty.</summary>
    /// <param name="path">Of the file; null when none is set: then nothing is sealed.</param>
    /// <exception cref="OutsideKeyException">The file cannot be read or made, or holds no key.</exception>
    public static OutsideKey At(string? path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            return new OutsideKey(null);
        }

        try
        {
            if (!File.Exists(path))
            {
                Make(path);
            }

            var read = new byte[KeyLength];
            return Convert.TryFromBase64String(File.ReadAllText(path).Trim(), read, out var length) && length == KeyLength
                ? new OutsideKey(read)
                : throw new OutsideKeyException(
                    $"Tệp khóa {path} không chứa khóa của chương trình. Đặt lại đúng tệp đã giữ, hoặc sửa THONGSUOT_KEY_FILE."
                );
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new OutsideKeyException(
                $"Không đọc hoặc không tạo được tệp khóa {path}. Kiểm tra đường dẫn THONGSUOT_KEY_FILE và quyền của tài khoản chạy chương trình."
            );
        }
    }

    public static bool IsSealed(string text) => text.StartsWith(Mark, StringComparison.Ordinal);

    /// <summary>Name of the key that a sealed text needs; null when it is in clear.</summary>
    public static string? NameIn(string text) => IsSealed(text) ? text[Mark.Length..].Split(':')[0] : null;

    /// <summary>Seals a text; without a key it stays as it is.</summary>
    public string Seal(string text)
    {
        if (key is null)
        {
            return text;
        }

        var clear = Encoding.UTF8.GetBytes(text);
        var whole = new byte[NonceLength + TagLength + clear.Length];
        RandomNumberGenerator.Fill(whole.AsSpan(0, NonceLength));
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(
            whole.AsSpan(0, NonceLength),
            clear,
            whole.AsSpan(NonceLength + TagLength),
            whole.AsSpan(NonceLength, TagLength),
            Encoding.UTF8.GetBytes(Mark + Name)
        );
        return $"{Mark}{Name}:{Convert.ToBase64String(whole)}";
    }

    /// <summary>Opens what <see cref="Seal"/> made; a text in clear, written before there was a key, is given back as it is.</summary>
    /// <exception cref="OutsideKeyException">It was sealed with another key, or there is none.</exception>
    public string Open(string text)
    {
        if (NameIn(text) is not { } wanted)
        {
            return text;
        }

        if (key is null)
        {
            throw new OutsideKeyException(
                $"Cơ sở dữ liệu được niêm phong bằng khóa ngoài ({wanted}) nhưng THONGSUOT_KEY_FILE chưa đặt. Đặt đường dẫn của tệp khóa đã giữ rồi khởi động lại."
            );
        }

        if (wanted != Name)
        {
            throw new OutsideKeyException(
                $"Tệp khóa đang dùng ({Name}) không phải khóa đã niêm phong cơ sở dữ liệu này ({wanted}). Đặt THONGSUOT_KEY_FILE thành tệp khóa đã giữ khi cài đặt."
            );
        }

        try
        {
            var whole = Convert.FromBase64String(text[(Mark.Length + wanted.Length + 1)..]);
            var clear = new byte[whole.Length - NonceLength - TagLength];
            using var aes = new AesGcm(key, TagLength);
            aes.Decrypt(
                whole.AsSpan(0, NonceLength),
                whole.AsSpan(NonceLength + TagLength),
                whole.AsSpan(NonceLength, TagLength),
                clear,
                Encoding.UTF8.GetBytes(Mark + Name)
            );
            return Encoding.UTF8.GetString(clear);
        }
        catch (Exception failure) when (failure is CryptographicException or FormatException or OverflowException)
        {
            throw new OutsideKeyException("Một dòng khóa trong cơ sở dữ liệu đã bị sửa hoặc hỏng. Khôi phục bản sao lưu gần nhất.");
        }
    }

    private static void Make(string path)
    {
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
        }

        // Whole under another name first: a node that starts beside this one must not read half a key.
        var part = $"{path}.{Guid.CreateVersion7():N}.part";
        var made = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            made.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using (var file = new FileStream(part, made))
        {
            file.Write(Encoding.ASCII.GetBytes(Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyLength)) + "\n"));
            file.Flush(flushToDisk: true);
        }

        try
        {
            File.Move(part, path);
        }
        catch (IOException) when (File.Exists(path))
        {
            // Another node was first: its key counts.
            File.Delete(part);
        }
    }
}
