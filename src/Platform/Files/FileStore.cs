using System.Security.Cryptography;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Platform.Files;

/// <summary>Where scans lie and how large one may be.</summary>
/// <param name="Folder">One folder shared by all nodes.</param>
/// <param name="LargestBytes">10 MiB by default: a scanned page is about 0.3 MiB.</param>
public sealed record FileStoreOptions(string Folder, long LargestBytes = 10 * 1024 * 1024);

/// <summary>Files by content hash. A file is on disk before the write that refers to it begins.</summary>
public sealed class FileStore(FileStoreOptions options, OfficeClock clock)
{
    private const string Part = ".part";

    /// <summary>Longer than any upload lasts: what is older was left by a program that was killed.</summary>
    private static readonly TimeSpan PartLives = TimeSpan.FromHours(2);

    /// <summary>Checks size and type by content, and stores.</summary>
    /// <returns>
    /// The stored file, or why it was not taken (<c>file.too-large</c>, <c>file.empty</c>, <c>file.type</c>, <c>file.damaged</c>,
    /// <c>file.no-space</c>,
    /// <c>file.not-stored</c>); then nothing of it is left.
    /// </returns>
    public async Task<Result<StoredFile>> StoreAsync(Stream content, string fileName, CancellationToken ct)
    {
        var temporary = Path.Combine(options.Folder, Guid.CreateVersion7().ToString("N") + Part);
        try
        {
            Directory.CreateDirectory(options.Folder);
            var (size, head, hash) = await CopyAsync(content, temporary, ct);
            if (Check(size, head, fileName) is { } refusal)
            {
                return refusal;
            }

            await using (var written = File.OpenRead(temporary))
            {
                if (FileDamage.Shows(written, TypeOf(head)!))
                {
                    return FileRefusals.Damaged(Path.GetFileName(fileName));
                }
            }

            var final = PathOf(hash);
            Directory.CreateDirectory(Path.GetDirectoryName(final)!);
            File.Move(temporary, final, overwrite: true);
            return new StoredFile
            {
                Hash = hash,
                Size = size,
                ContentType = TypeOf(head)!,
                StoredAt = clock.Now,
            };
        }
        catch (Exception failure)
            when (failure is IOException or UnauthorizedAccessException && failure is not Microsoft.AspNetCore.Http.BadHttpRequestException)
        {
            return FileRefusals.NotStored(Path.GetFileName(fileName), full: DiskSpace.IsGone(failure));
        }
        finally
        {
            DropPart(temporary);
        }
    }

    /// <summary>Stores a document that the program itself made: what is taken from people is checked by <see cref="StoreAsync"/>.</summary>
    /// <returns>The stored file, or why it could not be written (<c>file.no-space</c>, <c>file.not-stored</c>).</returns>
    public async Task<Result<StoredFile>> StoreMadeAsync(byte[] content, string contentType, string fileName, CancellationToken ct)
    {
        var temporary = Path.Combine(options.Folder, Guid.CreateVersion7().ToString("N") + Part);
        try
        {
            Directory.CreateDirectory(options.Folder);
            using var source = new MemoryStream(content);
            var (size, _, hash) = await CopyAsync(source, temporary, ct);
            var final = PathOf(hash);
            Directory.CreateDirectory(Path.GetDirectoryName(final)!);
            File.Move(temporary, final, overwrite: true);
            return new StoredFile
            {
                Hash = hash,
                Size = size,
                ContentType = contentType,
                StoredAt = clock.Now,
            };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return FileRefusals.NotStored(fileName, full: DiskSpace.IsGone(failure));
        }
        finally
        {
            DropPart(temporary);
        }
    }

    /// <summary>All bytes of a stored file for the program's own look at them (a signature), or null when they are not there.</summary>
    internal async Task<byte[]?> BytesAsync(string hash, CancellationToken ct)
    {
        await using var content = Open(hash);
        if (content is null)
        {
            return null;
        }

        var bytes = new byte[content.Length];
        await content.ReadExactlyAsync(bytes, ct);
        return bytes;
    }

    /// <summary>Whether the bytes are there.</summary>
    public bool Holds(string hash) => hash.Length == 64 && hash.All(char.IsAsciiHexDigitLower) && File.Exists(PathOf(hash));

    /// <summary>Removes what killed uploads left.</summary>
    /// <returns>How many were removed.</returns>
    public int SweepParts()
    {
        var old = clock.Now.UtcDateTime - PartLives;
        var left = Directory.Exists(options.Folder)
            ? Directory.EnumerateFiles(options.Folder, "*" + Part).Where(path => File.GetLastWriteTimeUtc(path) < old).ToList()
            : [];
        left.ForEach(DropPart);
        return left.Count;
    }

    /// <summary>Opens a stored file for <see cref="ReadFile"/>, or null when its bytes are not there.</summary>
    internal Stream? Open(string hash) =>
        Holds(hash)
            ? new FileStream(PathOf(hash), FileMode.Open, FileAccess.Read, FileShare.Read, 64 * 1024, FileOptions.Asynchronous)
            : null;

    private static void DropPart(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The folder is away or closed: the next sweep looks again.
        }
    }

    private async Task<(long Size, byte[] Head, string Hash)> CopyAsync(Stream content, string path, CancellationToken ct)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var head = new byte[16];
        var buffer = new byte[64 * 1024];
        long size = 0;
        await using var target = new FileStream(
            path,
            FileMode.CreateNew,
            FileAccess.Write,
            FileShare.None,
            buffer.Length,
            FileOptions.Asynchronous
        );
        int read;
        while ((read = await content.ReadAsync(buffer, ct)) > 0 && size <= options.LargestBytes)
        {
            if (size < head.Length)
            {
                buffer.AsSpan(0, (int)Math.Min(read, head.Length - size)).CopyTo(head.AsSpan((int)size));
            }

            size += read;
            sha.AppendData(buffer, 0, read);
            await target.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        // On disk before anybody is told: the write that refers to it may be answered right after.
        target.Flush(flushToDisk: true);
        return (size, head, Convert.ToHexStringLower(sha.GetHashAndReset()));
    }

    private Refusal? Check(long size, byte[] head, string fileName)
    {
        var name = Path.GetFileName(fileName);
        if (size == 0)
        {
            return FileRefusals.Empty(name);
        }

        if (size > options.LargestBytes)
        {
            return FileRefusals.TooLarge(name, options.LargestBytes);
        }

        return TypeOf(head) is null ? FileRefusals.OtherType(name) : null;
    }

    private string PathOf(string hash) => Path.Combine(options.Folder, hash[..2], hash);

    private static string? TypeOf(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith("%PDF-"u8))
        {
            return "application/pdf";
        }

        if (head.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF]))
        {
            return "image/jpeg";
        }

        return head.StartsWith((ReadOnlySpan<byte>)[0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]) ? "image/png" : null;
    }
}
