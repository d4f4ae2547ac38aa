using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace ThongSuot.Platform.Storage;

/// <summary>
/// Inserts of several tables sent together: one round trip where the database takes batches, one after the other where it does
/// not.
/// </summary>
public sealed class RowBatch : IAsyncDisposable
{
    private readonly Db db;
    private readonly DbConnection connection;
    private readonly DbTransaction? transaction;
    private readonly DbBatch? batch;
    private readonly List<DbCommand> commands = [];
    private readonly List<IInProvince> byProvince = [];

    public RowBatch(Db db)
    {
        this.db = db;
        connection = db.Database.GetDbConnection();
        transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        batch = connection.CanCreateBatch ? connection.CreateBatch() : null;
    }

    /// <summary>Adds rows of one table to what will be sent.</summary>
    public void Insert<T>(IReadOnlyCollection<T> rows)
        where T : class
    {
        if (rows.Count > 0)
        {
            RowWriter<T>.For(db).Append(rows, this);
            byProvince.AddRange(rows.OfType<IInProvince>());
        }
    }

    /// <summary>Sends all of it within the caller's transaction.</summary>
    public async Task RunAsync(CancellationToken ct)
    {
        if (batch is { BatchCommands.Count: > 0 })
        {
            batch.Connection = connection;
            batch.Transaction = transaction;
            try
            {
                await batch.ExecuteNonQueryAsync(ct);
            }
            catch (PostgresException failure) when (ProvincePartitions.Missing(failure, () => byProvince) is { } missing)
            {
                throw new NoPartitionException(missing, failure);
            }
        }

        foreach (var command in commands)
        {
            await SqliteStatements.RunAsync(command, ct);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (batch is not null)
        {
            await batch.DisposeAsync();
        }

        foreach (var command in commands)
        {
            await command.DisposeAsync();
        }
    }

    // The text holds names of the model and of parameters alone.
    internal void Add(string text, IEnumerable<DbParameter> parameters)
    {
        if (batch is not null)
        {
            var part = batch.CreateBatchCommand();
            part.CommandText = text;
            foreach (var parameter in parameters)
            {
                part.Parameters.Add(parameter);
            }

            batch.BatchCommands.Add(part);
            return;
        }

        var command = connection.CreateCommand();
        commands.Add(command);
        command.Transaction = transaction;
#pragma warning disable CA2100
        command.CommandText = text;
#pragma warning restore CA2100
        foreach (var parameter in parameters)
        {
            command.Parameters.Add(parameter);
        }
    }
}
