using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace ThongSuot.Platform.Storage;

/// <summary>
/// The statements of one connection, read by SQLite once and used again: the few dozen that writes consist of come thousands of
/// times a day, and reading them anew took a tenth of the writer's time. For one user at a time, as the writer is.
/// </summary>
internal sealed class SqliteStatements : DbCommandInterceptor, IDisposable
{
    /// <summary>Later ones are read anew each time.</summary>
    public const int Most = 300;

    private static readonly ConditionalWeakTable<DbConnection, SqliteStatements> OfConnections = [];

    private readonly Dictionary<string, Kept> kept = new(StringComparer.Ordinal);

    public int Count => kept.Count;

    /// <summary>Keeps the statements of a connection from now on.</summary>
    public static SqliteStatements For(SqliteConnection connection) => OfConnections.GetValue(connection, _ => new SqliteStatements());

    /// <summary>Runs a command that EF does not see, with a kept statement where its connection keeps them.</summary>
    public static async Task RunAsync(DbCommand command, CancellationToken ct)
    {
        var known =
            command.Connection is { } connection && OfConnections.TryGetValue(connection, out var statements)
                ? statements.Borrow(command)
                : null;
        await (known?.Command ?? command).ExecuteNonQueryAsync(ct);
    }

    public override async ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    ) =>
        Borrow(command) is { } known
            ? InterceptionResult<DbDataReader>.SuppressWithResult(known.Reader = await known.Command.ExecuteReaderAsync(cancellationToken))
            : result;

    public override async ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    ) =>
        Borrow(command) is { } known
            ? InterceptionResult<int>.SuppressWithResult(await known.Command.ExecuteNonQueryAsync(cancellationToken))
            : result;

    public void Dispose()
    {
        foreach (var one in kept.Values)
        {
            one.Command.Dispose();
        }

        kept.Clear();
    }

    // Nothing when the statement is being read right now, or when enough are kept.
    private Kept? Borrow(DbCommand asked)
    {
        if (!kept.TryGetValue(asked.CommandText, out var one))
        {
            if (kept.Count >= Most)
            {
                return null;
            }

            // The text is EF's or a writer's own, with parameters for every value.
            one = new Kept(((SqliteConnection)asked.Connection!).CreateCommand());
            one.Command.CommandText = asked.CommandText;
            kept.Add(asked.CommandText, one);
        }

        if (one.Reader is { IsClosed: false })
        {
            return null;
        }

        one.Command.Transaction = (SqliteTransaction?)asked.Transaction;
        one.Command.CommandTimeout = asked.CommandTimeout;
        one.Command.Parameters.Clear();
        foreach (SqliteParameter parameter in asked.Parameters)
        {
            one.Command.Parameters.Add(parameter);
        }

        return one;
    }

    private sealed class Kept(SqliteCommand command)
    {
        public SqliteCommand Command => command;

        public DbDataReader? Reader { get; set; }
    }
}
