using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ThongSuot.Platform.Storage;

/// <summary>What every SQLite connection must be told, once when it opens.</summary>
internal sealed class SqlitePragmas : DbConnectionInterceptor
{
    // synchronous=FULL: what a clerk was told is saved survives a power cut; group commit pays for it.
    private const string Text =
        "PRAGMA journal_mode=WAL; PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA cache_size=-16000; PRAGMA temp_store=MEMORY;";

    // The pool gives the same connections out again, and they remember what they were told.
    private static readonly ConditionalWeakTable<object, object> Told = [];

    public static async Task ApplyAsync(DbConnection connection, CancellationToken ct = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Text;
        await command.ExecuteNonQueryAsync(ct);
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection,
        ConnectionEndEventData eventData,
        CancellationToken cancellationToken = default
    )
    {
        if (connection is SqliteConnection { Handle: { } handle } && Told.TryAdd(handle, handle))
        {
            await ApplyAsync(connection, cancellationToken);
        }
    }

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        if (connection is SqliteConnection { Handle: { } handle } sqlite && Told.TryAdd(handle, handle))
        {
            using var command = sqlite.CreateCommand();
            command.CommandText = Text;
            command.ExecuteNonQuery();
        }
    }
}
