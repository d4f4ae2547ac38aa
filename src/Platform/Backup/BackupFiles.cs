using System.Security.Cryptography;

namespace ThongSuot.Platform.Backup;

/// <summary>Copies that are hashed on the way and on disk when they are done.</summary>
internal static class BackupFiles
{
    private const int Buffer = 128 * 1024;

    public static FileStream Create(string path)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        return new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, Buffer, FileOptions.Asynchronous);
    }

    /// <summary>Copies a stream into a new file.</summary>
    public static async Task<BackupFile> CopyAsync(Stream from, string folder, string path, CancellationToken ct)
    {
        await using var to = Create(Path.Combine(folder, path));
        var (size, hash) = await CopyAsync(from, to, ct);
        to.Flush(flushToDisk: true);
        return new BackupFile(path, size, hash);
    }

    public static async Task<BackupFile> HashAsync(string folder, string path, CancellationToken ct)
    {
        await using var file = Open(Path.Combine(folder, path));
        var (size, hash) = await CopyAsync(file, Stream.Null, ct);
        return new BackupFile(path, size, hash);
    }

    /// <summary>The first file that is not what the manifest says, or null.</summary>
    public static async Task<string?> FirstDamagedAsync(string folder, BackupManifest manifest, CancellationToken ct)
    {
        foreach (var file in manifest.Files)
        {
            // The path comes from a file that anybody may have written: it must not lead out of the folder.
            var inside = Path.GetFullPath(Path.Combine(folder, file.Path))
                .StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
            if (!inside || !File.Exists(Path.Combine(folder, file.Path)) || await HashAsync(folder, file.Path, ct) != file)
            {
                return file.Path;
            }
        }

        return null;
    }

    public static FileStream Open(string path) =>
        new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, Buffer, FileOptions.Asynchronous | FileOptions.SequentialScan);

    public static bool IsEmpty(string folder) => !Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any();

    private static async Task<(long Size, string Hash)> CopyAsync(Stream from, Stream to, CancellationToken ct)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[Buffer];
        long size = 0;
        int read;
        while ((read = await from.ReadAsync(buffer, ct)) > 0)
        {
            sha.AppendData(buffer, 0, read);
            await to.WriteAsync(buffer.AsMemory(0, read), ct);
            size += read;
        }

        await to.FlushAsync(ct);
        return (size, Convert.ToHexStringLower(sha.GetHashAndReset()));
    }
}
