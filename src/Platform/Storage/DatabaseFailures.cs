using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace ThongSuot.Platform.Storage;

/// <summary>Which failures of a database pass by themselves: whoever is told "try again" must be able to.</summary>
public static class DatabaseFailures
{
    // SQLite's own codes: busy, locked, no memory, read only, input or output, full, cannot open, protocol.
    private static readonly HashSet<int> PassingOnSqlite = [5, 6, 7, 8, 10, 13, 14, 15];

    // PostgreSQL's classes of states: connection, rollback, resources, not in the right state, operator, system; and 25006, a standby.
    private static readonly HashSet<string> PassingOnPostgres = ["08", "40", "53", "55", "57", "58"];

    /// <summary>The failure of the database in a chain of exceptions; null when it has none.</summary>
    public static DbException? Of(Exception? failure)
    {
        for (var at = failure; at is not null; at = at.InnerException)
        {
            if (at is DbException found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>
    /// Whether the same request may succeed later without anybody changing it: the database is away, full, starting, or two writes met.
    /// Text it cannot hold or a broken rule of a table is no such failure.
    /// </summary>
    public static bool Passes(DbException failure) =>
        failure switch
        {
            SqliteException lite => PassingOnSqlite.Contains(lite.SqliteErrorCode),
            PostgresException server => server.SqlState is { Length: 5 } state
                && (PassingOnPostgres.Contains(state[..2]) || state == "25006"),
            NpgsqlException => true,
            _ => failure.IsTransient,
        };
}
