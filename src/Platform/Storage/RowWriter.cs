using System.Collections.Concurrent;
using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace ThongSuot.Platform.Storage;

/// <summary>
/// Writes rows of one table past the change tracker, with the model's own columns and conversions: for rows that are only ever added, where
/// tracking each would be what costs. Within the caller's transaction if there is one.
/// </summary>
public sealed class RowWriter<T>
    where T : class
{
    // Each parameter is looked up by name among those of its statement, so longer statements cost more than they save.
    private const int RowsPerStatement = 20;

    private static readonly ConcurrentDictionary<IModel, RowWriter<T>> Known = new();

    private readonly ConcurrentDictionary<int, string> texts = new();
    private readonly string head;
    private readonly string onConflict;
    private readonly string copy;
    private readonly string? nextNumber;
    private readonly Column[] columns;
    private readonly DbCommand makesParameters;

    private RowWriter(IEntityType entity, ISqlGenerationHelper names, DbConnection connection)
    {
        makesParameters = connection.CreateCommand();
        columns =
        [
            .. entity
                .GetProperties()
                .Where(property => property.ValueGenerated == ValueGenerated.Never)
                .Select(property => new Column(property)),
        ];
        var (table, list) = (
            names.DelimitIdentifier(entity.GetTableName()!),
            string.Join(", ", columns.Select(column => names.DelimitIdentifier(column.Name)))
        );
        if (connection is not NpgsqlConnection && entity.IsByProvince() && entity.NumberedColumn() is { } number)
        {
            // SQLite numbers rows by itself only where the number alone is the key; one writer at a time reads the highest.
            list += $", {names.DelimitIdentifier(number)}";
            nextNumber = $"(SELECT coalesce(max({names.DelimitIdentifier(number)}), 0) FROM {table}) + ";
        }

        (head, copy) = ($"INSERT INTO {table} ({list}) VALUES ", $"COPY {table} ({list}) FROM STDIN (FORMAT BINARY)");
        var key = entity.FindPrimaryKey()!.Properties.Select(property => property.GetColumnName()).ToList();
        var others = columns
            .Where(column => !key.Contains(column.Name))
            .Select(column => $"{names.DelimitIdentifier(column.Name)} = excluded.{names.DelimitIdentifier(column.Name)}");
        onConflict = $" ON CONFLICT ({string.Join(", ", key.Select(names.DelimitIdentifier))}) DO UPDATE SET {string.Join(", ", others)}";
    }

    /// <summary>The writer for this context's model.</summary>
    /// <exception cref="InvalidOperationException">The type has no table.</exception>
    public static RowWriter<T> For(Db db) =>
        Known.GetOrAdd(
            db.Model,
            static (model, context) =>
                new RowWriter<T>(
                    model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not mapped."),
                    context.GetService<ISqlGenerationHelper>(),
                    context.Database.GetDbConnection()
                ),
            db
        );

    /// <summary>Adds rows. Columns that the database numbers are left to it.</summary>
    public Task InsertAsync(Db db, IReadOnlyCollection<T> rows, CancellationToken ct) =>
        WriteAsync(
            db,
            rows,
            () =>
                db.Database.GetDbConnection() is NpgsqlConnection postgres
                    ? CopyAsync(postgres, rows, ct)
                    : RepeatAsync(db, rows, string.Empty, ct),
            ct
        );

    /// <summary>Adds rows, or overwrites those whose key is there.</summary>
    public Task UpsertAsync(Db db, IReadOnlyCollection<T> rows, CancellationToken ct) =>
        WriteAsync(db, rows, () => RepeatAsync(db, rows, onConflict, ct), ct);

    private static async Task WriteAsync(Db db, IReadOnlyCollection<T> rows, Func<Task> write, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            await write();
        }
        catch (PostgresException failure) when (ProvincePartitions.Missing(failure, rows.OfType<IInProvince>) is { } missing)
        {
            if (db.Database.CurrentTransaction is not null)
            {
                throw new NoPartitionException(missing, failure);
            }

            await ProvincePartitions.MakeAsync(db, missing, ct);
            await write();
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    internal void Append(IReadOnlyCollection<T> rows, RowBatch batch)
    {
        foreach (var chunk in rows.Chunk(RowsPerStatement))
        {
            batch.Add(
                TextFor(chunk.Length),
                chunk.SelectMany(
                    (row, at) =>
                        columns.Select((column, number) => column.Parameter(makesParameters, $"@p{(at * columns.Length) + number}", row))
                )
            );
        }
    }

    private string TextFor(int rows) => texts.GetOrAdd(rows, count =>
        {
            var text = new StringBuilder(head);
            for (var row = 0; row < count; row++)
            {
                text.Append(row == 0 ? "(" : ", (").AppendJoin(", ", columns.Select((_, column) => $"@p{(row * columns.Length) + column}"));
                if (nextNumber is not null)
                {
                    text.Append(", ").Append(nextNumber).Append(row + 1);
                }

                text.Append(')');
            }

            return text.ToString();
        });

    // One statement prepared once and run with other values: the quickest way into SQLite.
    private async Task RepeatAsync(Db db, IReadOnlyCollection<T> rows, string end, CancellationToken ct)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        // The text holds names of the model and of parameters alone.
#pragma warning disable CA2100
        command.CommandText = TextFor(1) + end;
#pragma warning restore CA2100
        foreach (var row in rows)
        {
            if (command.Parameters.Count == 0)
            {
                command.Parameters.AddRange(columns.Select((column, number) => column.Parameter(command, $"@p{number}", row)).ToArray());
                await command.PrepareAsync(ct);
            }
            else
            {
                for (var number = 0; number < columns.Length; number++)
                {
                    command.Parameters[number].Value = columns[number].ValueOf(row) ?? DBNull.Value;
                }
            }

            await command.ExecuteNonQueryAsync(ct);
        }
    }

    private async Task CopyAsync(NpgsqlConnection connection, IReadOnlyCollection<T> rows, CancellationToken ct)
    {
        await using var writer = await connection.BeginBinaryImportAsync(copy, ct);
        foreach (var row in rows)
        {
            await writer.StartRowAsync(ct);
            foreach (var column in columns)
            {
                var value = column.ValueOf(row);
                await (value is null ? writer.WriteNullAsync(ct) : writer.WriteAsync(value, column.StoreType, ct));
            }
        }

        await writer.CompleteAsync(ct);
    }

    private sealed class Column(IProperty property)
    {
        private readonly RelationalTypeMapping mapping = property.GetRelationalTypeMapping();
        private readonly Func<object, object?> get = property.GetGetter().GetClrValue;

        public string Name { get; } = property.GetColumnName();

        public string StoreType => mapping.StoreType;

        /// <summary>The value as the database's driver takes it.</summary>
        public object? ValueOf(T row) =>
            get(row) is { } value
                ? mapping.Converter is { } converter
                    ? converter.ConvertToProvider(value)
                    : value
                : null;

        public DbParameter Parameter(DbCommand command, string name, T row) =>
            mapping.CreateParameter(command, name, get(row), property.IsNullable);
    }
}
