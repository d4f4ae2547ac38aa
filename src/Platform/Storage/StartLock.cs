using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace ThongSuot.Platform.Storage;

/// <summary>
/// One node at a time brings the database to this release; the others wait and find it done. EF's own lock cannot be it: on PostgreSQL it
/// is a lock on a table that must be made first, so two nodes over an empty database met there and one died; on SQLite it is a row that
/// stays when its owner is killed, and every later start would wait for it without end.
/// </summary>
internal static class StartLock
{
    // EAGAIN as Linux numbers it, which .NET passes on; and Windows' sharing violation.
    private static readonly int[] Held = [11, unchecked((int)0x80070020)];
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits for the lock; disposing lets the next one in, and so does the end of the process, however it ends.</summary>
    public static async Task<IAsyncDisposable> TakeAsync(Db db, CancellationToken ct) =>
        db.IsPostgres ? await OnPostgresAsync(db, ct) : await OnSqliteAsync(db, ct);

    private static async Task<IAsyncDisposable> OnPostgresAsync(Db db, CancellationToken ct)
    {
        await MakeDatabaseAsync(db, ct);
        // Not of the pool: the lock is the connection's and must end with it.
        var connection = new NpgsqlConnection(
            new NpgsqlConnectionStringBuilder(db.Database.GetConnectionString()) { Pooling = false, CommandTimeout = 0 }.ConnectionString
        );
        await connection.OpenAsync(ct);
        await using var command = new NpgsqlCommand("SELECT pg_advisory_lock($1)", connection)
        {
            Parameters = { new() { Value = (long)NamedLock.Start } },
        };
        await command.ExecuteNonQueryAsync(ct);
        return connection;
    }

    private static async Task MakeDatabaseAsync(Db db, CancellationToken ct)
    {
        var creator = (RelationalDatabaseCreator)db.GetService<IRelationalDatabaseCreator>();
        try
        {
            if (!await creator.ExistsAsync(ct))
            {
                await creator.CreateAsync(ct);
            }
        }
        catch (PostgresException failure)
            when (failure.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
        {
            // Another node made it at the same moment.
        }
    }

    private static async Task<IAsyncDisposable> OnSqliteAsync(Db db, CancellationToken ct)
    {
        var path = Path.GetFullPath(new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        while (true)
        {
            try
            {
                var file = new FileStream(path + ".starting", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
                await DropLeftLockAsync(path, ct);
                return file;
            }
            catch (IOException failure) when (Held.Contains(failure.HResult))
            {
                await Task.Delay(Look, ct);
            }
        }
    }

    // Whoever holds the file lock is alone, so a row of EF's lock is what a killed start left.
    private static async Task DropLeftLockAsync(string path, CancellationToken ct)
    {
        if (new FileInfo(path) is not { Exists: true, Length: > 0 })
        {
            return;
        }

        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False;Mode=ReadWrite");
        await connection.OpenAsync(ct);
        await using var find = connection.CreateCommand();
        find.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = '__EFMigrationsLock'";
        if (await find.ExecuteScalarAsync(ct) is long and > 0)
        {
            await using var drop = connection.CreateCommand();
            drop.CommandText = "DELETE FROM \"__EFMigrationsLock\"";
            await drop.ExecuteNonQueryAsync(ct);
        }
    }
}
