using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace ThongSuot.Platform.Storage;

/// <summary>
/// What one node at a time may do. PostgreSQL knows a lock by its number, and a number may not change its meaning while an older node runs
/// beside a newer one. SQLite has one program and one writer: there each lock is free.
/// </summary>
public enum NamedLock
{
    /// <summary>Bringing the database to this release.</summary>
    Start = 7_416_001,

    /// <summary>Folding tally deltas.</summary>
    Tallies = 7_416_002,

    /// <summary>Chaining deeds.</summary>
    Seal = 7_416_003,

    /// <summary>Making the first key that signs.</summary>
    SigningKey = 7_416_004,

    /// <summary>Checking the whole trail at night.</summary>
    NightlyCheck = 7_416_005,

    /// <summary>Making a province's partitions.</summary>
    Partitions = 7_416_006,

    /// <summary>Making the key under which people's numbers are marked.</summary>
    PersonMarkKey = 7_416_007,
}

/// <summary>Takes named locks.</summary>
public static class NamedLocks
{
    /// <summary>Takes it until the transaction ends, if no other node has it.</summary>
    /// <returns>Whether it is ours.</returns>
    public static async Task<bool> TryInTransactionAsync(this Db db, NamedLock name, CancellationToken ct)
    {
        var number = (long)name;
        return !db.IsPostgres
            || await db.Database.SqlQuery<bool>($"SELECT pg_try_advisory_xact_lock({number}) AS \"Value\"").SingleAsync(ct);
    }

    /// <summary>Waits for it and has it until the transaction ends.</summary>
    public static async Task TakeInTransactionAsync(this Db db, NamedLock name, CancellationToken ct)
    {
        if (db.IsPostgres)
        {
            var number = (long)name;
            await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({number})", ct);
        }
    }

    /// <summary>The same on a connection of one's own whose transaction has begun.</summary>
    public static async Task TakeInTransactionAsync(this NpgsqlConnection connection, NamedLock name, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("SELECT pg_advisory_xact_lock($1)", connection)
        {
            Parameters = { new() { Value = (long)name } },
        };
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>
    /// Does work that takes longer than a transaction should, unless another node is at it; the context's connection stays open
    /// for it.
    /// </summary>
    /// <returns>Whether it was done.</returns>
    public static async Task<bool> TryAloneAsync(this Db db, NamedLock name, Func<CancellationToken, Task> work, CancellationToken ct)
    {
        var number = (long)name;
        await db.Database.OpenConnectionAsync(ct);
        if (db.IsPostgres && !await db.Database.SqlQuery<bool>($"SELECT pg_try_advisory_lock({number}) AS \"Value\"").SingleAsync(ct))
        {
            return false;
        }

        try
        {
            await work(ct);
            return true;
        }
        finally
        {
            // Also after a fault or a stop: connections are not wiped when they change hands, and the lock would stay with this one.
            if (db.IsPostgres)
            {
                await db.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({number})", CancellationToken.None);
            }
        }
    }
}
