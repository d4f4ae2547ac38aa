using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Secrets;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Backup;

/// <summary>Puts a backup into an empty place. Everything is checked before anything is touched; the database comes last.</summary>
public sealed class RestoreBackup
{
    private readonly PlatformOptions options;
    private readonly IDbContextFactory<Db> contexts;

    private readonly OutsideKey outside;

    internal RestoreBackup(PlatformOptions options, IDbContextFactory<Db> contexts, OutsideKey outside) =>
        (this.options, this.contexts, this.outside) = (options, contexts, outside);

    /// <summary>Restores one backup.</summary>
    /// <returns>
    /// What was restored, or <c>backup.incomplete</c>, <c>backup.damaged</c>, <c>backup.other-version</c>, <c>backup.other-database</c>,
    /// <c>backup.target-not-empty</c>, <c>backup.other-key</c>.
    /// </returns>
    public async Task<Result<BackupManifest>> RunAsync(string folder, CancellationToken ct)
    {
        if (await BackupManifest.ReadAsync(folder, ct) is not { } manifest)
        {
            return BackupRefusals.Incomplete(folder);
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await RefusalAsync(db, folder, manifest, ct) is { } refusal)
        {
            return refusal;
        }

        foreach (var file in manifest.Files.Where(file => file.Path.StartsWith("files/", StringComparison.Ordinal)))
        {
            await using var from = BackupFiles.Open(Path.Combine(folder, file.Path));
            await BackupFiles.CopyAsync(from, options.FilesFolder, file.Path["files/".Length..], ct);
        }

        return options.UsesPostgres ? await IntoPostgresAsync(db, folder, manifest, ct) : await IntoSqliteAsync(db, folder, manifest, ct);
    }

    private async Task<Refusal?> RefusalAsync(Db db, string folder, BackupManifest manifest, CancellationToken ct)
    {
        var own = db.IsPostgres ? "postgres" : "sqlite";
        if (manifest.Database != own)
        {
            return BackupRefusals.OtherDatabase(manifest.Database);
        }

        if (
            manifest.Version != BackupManifest.CurrentVersion
            || !manifest.Migrations.SequenceEqual(db.Database.GetMigrations(), StringComparer.Ordinal)
        )
        {
            return BackupRefusals.OtherVersion;
        }

        if (manifest.KeyName is { } wanted && wanted != outside.Name)
        {
            return BackupRefusals.OtherKey(wanted, outside.Name);
        }

        if (!await IsEmptyAsync(db, ct))
        {
            return BackupRefusals.TargetNotEmpty(
                db.IsPostgres ? "Cơ sở dữ liệu " + new NpgsqlConnectionStringBuilder(options.Database).Database : "Tệp " + options.Database
            );
        }

        if (!BackupFiles.IsEmpty(options.FilesFolder))
        {
            return BackupRefusals.TargetNotEmpty("Thư mục " + options.FilesFolder);
        }

        return await BackupFiles.FirstDamagedAsync(folder, manifest, ct) is { } damaged ? BackupRefusals.Damaged(damaged) : null;
    }

    private async Task<bool> IsEmptyAsync(Db db, CancellationToken ct)
    {
        if (!db.IsPostgres)
        {
            return !File.Exists(options.Database);
        }

        var creator = (RelationalDatabaseCreator)db.GetService<IRelationalDatabaseCreator>();
        return !await creator.ExistsAsync(ct) || !await creator.HasTablesAsync(ct);
    }

    private async Task<Result<BackupManifest>> IntoSqliteAsync(Db db, string folder, BackupManifest manifest, CancellationToken ct)
    {
        var target = Path.GetFullPath(options.Database);
        var (place, part) = (Path.GetDirectoryName(target)!, Path.GetFileName(target) + ".part");
        await using (var from = BackupFiles.Open(Path.Combine(folder, TakeBackup.SqliteFile)))
        {
            await BackupFiles.CopyAsync(from, place, part, ct);
        }

        bool agrees;
        await using (var copy = new SqliteConnection($"Data Source={Path.Combine(place, part)};Pooling=False"))
        {
            await copy.OpenAsync(ct);
            agrees = await AgreesAsync(db, copy, manifest, ct);
            // As the program leaves it: whoever opens it only to read, as EF does first, could not change the mode.
            await BackupTables.TextsAsync(copy, "PRAGMA journal_mode=WAL", ct);
        }

        if (!agrees)
        {
            File.Delete(Path.Combine(place, part));
            return BackupRefusals.Damaged(BackupManifest.FileName);
        }

        // Only a whole database takes the name.
        File.Move(Path.Combine(place, part), target);
        return manifest;
    }

    private static async Task<Result<BackupManifest>> IntoPostgresAsync(Db db, string folder, BackupManifest manifest, CancellationToken ct)
    {
        await db.Database.MigrateAsync(ct);
        await ProvincePartitions.MakeAsync(db, [string.Empty, .. manifest.Provinces], ct);
        await using var connection = new NpgsqlConnection(db.Database.GetConnectionString());
        await connection.OpenAsync(ct);
        await using var all = await connection.BeginTransactionAsync(ct);
        await BackupTables.CopyInAsync(db, connection, folder, ct);
        if (!await AgreesAsync(db, connection, manifest, ct))
        {
            return BackupRefusals.Damaged(BackupManifest.FileName);
        }

        await all.CommitAsync(ct);
        return manifest;
    }

    private static async Task<bool> AgreesAsync(
        Db db,
        System.Data.Common.DbConnection connection,
        BackupManifest manifest,
        CancellationToken ct
    )
    {
        var counts = await BackupTables.CountAsync(connection, BackupTables.Names(db), ct);
        return counts.Count == manifest.Tables.Count
            && counts.All(table => manifest.Tables.TryGetValue(table.Key, out var rows) && rows == table.Value);
    }
}
