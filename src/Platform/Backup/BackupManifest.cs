using System.Text.Json;

namespace ThongSuot.Platform.Backup;

/// <summary>What a backup holds. Written last and by rename: a folder without it is half a backup and is never taken for one.</summary>
/// <param name="Version">Of this format.</param>
/// <param name="Database"><c>sqlite</c> or <c>postgres</c>.</param>
/// <param name="Migrations">All that the database had: only a program with the same ones restores it.</param>
/// <param name="Tables">Rows by table.</param>
/// <param name="Files">Everything in the folder but this.</param>
/// <param name="Missing">Hashes of scans that the database knows and the files folder did not have.</param>
/// <param name="Provinces">The provinces that have rows of their own in tables by province.</param>
/// <param name="KeyName">Name of the key outside the database that its keys are sealed with; the key itself is never in a backup. Null for
/// none.</param>
public sealed record BackupManifest(
    int Version,
    string Database,
    DateTimeOffset At,
    IReadOnlyList<string> Migrations,
    IReadOnlyDictionary<string, long> Tables,
    IReadOnlyList<BackupFile> Files,
    IReadOnlyList<string> Missing,
    IReadOnlyList<string> Provinces,
    string? KeyName = null
)
{
    internal const int CurrentVersion = 1;
    internal const string FileName = "manifest.json";

    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    internal static async Task<BackupManifest?> ReadAsync(string folder, CancellationToken ct)
    {
        var path = Path.Combine(folder, FileName);
        if (!File.Exists(path))
        {
            return null;
        }

        try
        {
            return JsonSerializer.Deserialize<BackupManifest>(await File.ReadAllBytesAsync(path, ct), Options);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    internal async Task WriteAsync(string folder, CancellationToken ct)
    {
        var (path, part) = (Path.Combine(folder, FileName), Path.Combine(folder, FileName + ".part"));
        await using (var file = BackupFiles.Create(part))
        {
            await JsonSerializer.SerializeAsync(file, this, Options, ct);
            await file.FlushAsync(ct);
            file.Flush(flushToDisk: true);
        }

        File.Move(part, path);
    }
}

/// <summary>One file of a backup.</summary>
/// <param name="Path">Within the folder, with <c>/</c>.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Hash">SHA-256, lower-case hex.</param>
public sealed record BackupFile(string Path, long Size, string Hash);
