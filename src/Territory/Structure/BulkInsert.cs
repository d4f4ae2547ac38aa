using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Territory.Structure;

/// <summary>
/// Writes many rows as a few long statements, with the model's own columns and conversions. Built-in tables hold tens of
/// thousands of rows, and tracking each of them would make the first start wait.
/// </summary>
internal static class BulkInsert
{
    // Each parameter is looked up by name among those of its statement, so longer statements cost more than they save.
    private const int RowsPerStatement = 20;

    public static async Task RunAsync<T>(Db db, IReadOnlyCollection<T> rows, CancellationToken ct) where T : class
    {
        var entity = db.Model.FindEntityType(typeof(T)) ?? throw new InvalidOperationException($"{typeof(T).Name} is not mapped.");
        var columns = entity.GetProperties().Select(property => new Column(property.GetColumnName(), property.GetRelationalTypeMapping(), property.IsNullable, property.GetGetter().GetClrValue)).ToList();
        var names = db.GetService<ISqlGenerationHelper>();
        var head = $"INSERT INTO {names.DelimitIdentifier(entity.GetTableName()!)} ({string.Join(", ", columns.Select(column => names.DelimitIdentifier(column.Name)))}) VALUES ";
        await db.Database.OpenConnectionAsync(ct);
        try
        {
            foreach (var chunk in rows.Chunk(RowsPerStatement))
            {
                await InsertAsync(db, head, columns, chunk, ct);
            }
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    private static async Task InsertAsync<T>(Db db, string head, List<Column> columns, T[] rows, CancellationToken ct) where T : class
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.Transaction = db.Database.CurrentTransaction?.GetDbTransaction();
        var text = new StringBuilder(head);
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
        command.CommandText = text.ToString();
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(ct);
    }

    private sealed record Column(string Name, RelationalTypeMapping Mapping, bool IsNullable, Func<object, object?> ValueOf);
}
