using System.Collections.Concurrent;
using System.Data.Common;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace ThongSuot.Platform.Storage;

/// <summary>
/// Writes rows of one table past the change tracker, with the model's own columns and conversions: for rows that are only ever added, in
/// numbers where tracking each would be what costs. Within the caller's transaction if there is one.
/// </summary>
public sealed class RowWriter<T>
    where T : class
{
    // Each parameter is looked up by name among those of its statement, so longer statements cost more than they save.
    private const int RowsPerStatement = 20;

    private static readonly ConcurrentDictionary<IModel, RowWriter<T>> Known = new();

    private readonly string insert;
    private readonly string onConflict;
    private readonly Column[] columns;

    private RowWriter(IEntityType entity, ISqlGenerationHelper names)
    {
        columns = [.. entity.GetProperties().Where(property => property.ValueGenerated == ValueGenerated.Never || !property.IsPrimaryKey()).Select(property => new Column(property.GetColumnName(), property.GetRelationalTypeMapping(), property.IsNullable, property.GetGetter().GetClrValue))];
        insert = $"INSERT INTO {names.DelimitIdentifier(entity.GetTableName()!)} ({string.Join(", ", columns.Select(column => names.DelimitIdentifier(column.Name)))}) VALUES ";
        var key = entity.FindPrimaryKey()!.Properties.Select(property => property.GetColumnName()).ToList();
        var others = columns.Where(column => !key.Contains(column.Name)).Select(column => $"{names.DelimitIdentifier(column.Name)} = excluded.{names.DelimitIdentifier(column.Name)}");
        onConflict = $" ON CONFLICT ({string.Join(", ", key.Select(names.DelimitIdentifier))}) DO UPDATE SET {string.Join(", ", others)}";
    }

    /// <summary>The writer for this context's model.</summary>
    /// <exception cref="InvalidOperationException">The type has no table.</exception>
    public static RowWriter<T> For(Db db) => Known.GetOrAdd(
        db.Model,
        static (model, context) => new RowWriter<T>(model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not mapped."), context.GetService<ISqlGenerationHelper>()),
        db);

    /// <summary>Adds rows. Columns that the database numbers are left to it.</summary>
    public Task InsertAsync(Db db, IReadOnlyCollection<T> rows, CancellationToken ct) => WriteAsync(db, rows, string.Empty, ct);

    /// <summary>Adds rows, or overwrites those whose key is there.</summary>
    public Task UpsertAsync(Db db, IReadOnlyCollection<T> rows, CancellationToken ct) => WriteAsync(db, rows, onConflict, ct);

    private async Task WriteAsync(Db db, IReadOnlyCollection<T> rows, string end, CancellationToken ct)
    {
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            var connection = db.Database.GetDbConnection();
            var transaction = db.Database.CurrentTransaction?.GetDbTransaction();
            foreach (var chunk in rows.Chunk(RowsPerStatement))
            {
                await using var command = connection.CreateCommand();
                command.Transaction = transaction;
                Fill(command, chunk, end);
                await command.ExecuteNonQueryAsync(ct);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private void Fill(DbCommand command, T[] rows, string end)
    {
        var text = new StringBuilder(insert);
        var number = 0;
        foreach (var row in rows)
        {
            text.Append(number == 0 ? "(" : ", (");
            foreach (var column in columns)
            {
                var name = $"@p{number++}";
                text.Append(name).Append(", ");
                command.Parameters.Add(column.Mapping.CreateParameter(command, name, column.ValueOf(row), column.IsNullable));
            }

            text.Length -= 2;
            text.Append(')');
        }

        // The text holds names of the model and of parameters alone.
#pragma warning disable CA2100
        command.CommandText = text.Append(end).ToString();
#pragma warning restore CA2100
    }

    private sealed record Column(string Name, RelationalTypeMapping Mapping, bool IsNullable, Func<object, object?> ValueOf);
}
