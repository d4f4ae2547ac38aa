using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Secrets;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Platform.Backup;

/// <summary>
/// Copies database and files into a new folder while the program writes. The database as it was at one moment comes first, the files
/// after it: a file is on disk before the write that refers to it, so the later copy holds all that the earlier one names.
/// </summary>
public sealed class TakeBackup
{
    internal const string SqliteFile = "database.sqlite";
    private const string FilesFolder = "files";

    private readonly PlatformOptions options;
    private readonly IDbContextFactory<Db> contexts;
    private readonly OfficeClock clock;

    internal TakeBackup(PlatformOptions options, IDbContextFactory<Db> contexts, OfficeClock clock) =>
        (this.options, this.contexts, this.clock) = (options, contexts, clock);

    /// <summary>Makes one backup.</summary>
    /// <param name="folder">New or empty.</param>
    /// <returns>What was taken, or <c>backup.folder-not-empty</c>, <c>backup.no-database</c>.</returns>
    public async Task<Result<BackupManifest>> RunAsync(string folder, CancellationToken ct)
    {
        if (!BackupFiles.IsEmpty(folder))
        {
            return BackupRefusals.FolderNotEmpty(folder);
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        if (!await db.Database.CanConnectAsync(ct))
        {
            return BackupRefusals.NoDatabase(
                options.UsesPostgres ? new NpgsqlConnectionStringBuilder(options.Database).Database! : options.Database
            );
        }

        Directory.CreateDirectory(folder);
        var at = clock.Now;
        var (files, found) = options.UsesPostgres ? await FromPostgresAsync(db, folder, ct) : await FromSqliteAsync(db, folder, ct);
        files.AddRange(await CopyFilesAsync(folder, ct));
        var held = files.Select(file => Path.GetFileName(file.Path)).ToHashSet(StringComparer.Ordinal);
        var manifest = new BackupManifest(
            BackupManifest.CurrentVersion,
            options.UsesPostgres ? "postgres" : "sqlite",
            at,
            found.Migrations,
            found.Rows,
            files,
            [.. found.Scans.Where(hash => !held.Contains(hash))],
            found.Provinces,
            found.KeyName
        );
        await manifest.WriteAsync(folder, ct);
        return manifest;
    }

    private async Task<(List<BackupFile> Files, Found Found)> FromSqliteAsync(Db db, string folder, CancellationToken ct)
    {
        var path = Path.Combine(folder, SqliteFile);
        await BackupTables.CopySqliteAsync(options.ConnectionString, path, ct);
        await using (var copy = new SqliteConnection($"Data Source={path};Mode=ReadOnly;Pooling=False"))
        {
            await copy.OpenAsync(ct);
            var found = await FindAsync(db, copy, ct);
            return ([await BackupFiles.HashAsync(folder, SqliteFile, ct)], found);
        }
    }

    private static async Task<(List<BackupFile> Files, Found Found)> FromPostgresAsync(Db db, string folder, CancellationToken ct)
    {
        await using var connection = new NpgsqlConnection(db.Database.GetConnectionString());
        await connection.OpenAsync(ct);
        await using var moment = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead, ct);
        var found = await FindAsync(db, connection, ct);
        return (await BackupTables.CopyOutAsync(db, connection, folder, ct), found);
    }

    private static async Task<Found> FindAsync(Db db, System.Data.Common.DbConnection connection, CancellationToken ct) =>
        new(
            await BackupTables.TextsAsync(connection, "SELECT \"MigrationId\" FROM \"__EFMigrationsHistory\" ORDER BY 1", ct),
            await BackupTables.CountAsync(connection, BackupTables.Names(db), ct),
            await BackupTables.TextsAsync(
                connection,
                $"SELECT hash FROM {db.Model.FindEntityType(typeof(StoredFile))!.GetTableName()}",
                ct
            ),
            (await BackupTables.TextsAsync(connection, $"SELECT xml FROM {db.Model.FindEntityType(typeof(KeyRow))!.GetTableName()}", ct))
                .Select(OutsideKey.NameIn)
                .FirstOrDefault(name => name is not null),
            await BackupTables.ProvincesAsync(db, connection, ct)
        );

    private async Task<List<BackupFile>> CopyFilesAsync(string folder, CancellationToken ct)
    {
        var files = new List<BackupFile>();
        if (!Directory.Exists(options.FilesFolder))
        {
            return files;
        }

        foreach (
            var path in Directory
                .EnumerateFiles(options.FilesFolder, "*", SearchOption.AllDirectories)
                .Where(path => !path.EndsWith(".part", StringComparison.Ordinal))
        )
        {
            await using var file = BackupFiles.Open(path);
            files.Add(
                await BackupFiles.CopyAsync(
                    file,
                    folder,
                    $"{FilesFolder}/{Path.GetRelativePath(options.FilesFolder, path).Replace('\\', '/')}",
                    ct
                )
            );
        }

        return files;
    }

    private sealed record Found(
        List<string> Migrations,
        Dictionary<string, long> Rows,
        List<string> Scans,
        string? KeyName,
        List<string> Provinces
    );
}
