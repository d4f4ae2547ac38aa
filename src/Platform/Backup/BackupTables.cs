using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Backup;

/// <summary>The tables of the model as the database takes and gives them.</summary>
internal static class BackupTables
{
    public static IReadOnlyList<string> Names(Db db) => [.. Ordered(db).Select(entity => entity.GetTableName()!)];

    /// <summary>Copies a living SQLite file into one of its own, as it was at one moment.</summary>
    public static async Task CopySqliteAsync(string connectionString, string path, CancellationToken ct)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var from = new SqliteConnection(connectionString);
        await from.OpenAsync(ct);
        await using var to = new SqliteConnection($"Data Source={path};Pooling=False");
        await to.OpenAsync(ct);
        from.BackupDatabase(to);
        await using var command = to.CreateCommand();
        // One file: what lies beside it would have to be carried along.
        command.CommandText = "PRAGMA journal_mode=DELETE";
        await command.ExecuteNonQueryAsync(ct);
    }

    /// <summary>Copies every table out, as all of them were at one moment, while others write.</summary>
    public static async Task<List<BackupFile>> CopyOutAsync(Db db, NpgsqlConnection connection, string folder, CancellationToken ct)
    {
        var files = new List<BackupFile>();
        foreach (var entity in Ordered(db))
        {
            await using var rows = await connection.BeginRawBinaryCopyAsync(
                $"COPY (SELECT {Columns(entity)} FROM {entity.GetTableName()}) TO STDOUT (FORMAT BINARY)",
                ct
            );
            files.Add(await BackupFiles.CopyAsync(rows, folder, PathOf(entity.GetTableName()!), ct));
        }

        return files;
    }

    /// <summary>Copies every table in, those that are referred to first, and sets counters behind the highest number.</summary>
    public static async Task CopyInAsync(Db db, NpgsqlConnection connection, string folder, CancellationToken ct)
    {
        foreach (var entity in Ordered(db))
        {
            var table = entity.GetTableName()!;
            await using (
                var rows = await connection.BeginRawBinaryCopyAsync($"COPY {table} ({Columns(entity)}) FROM STDIN (FORMAT BINARY)", ct)
            )
            {
                await using var file = BackupFiles.Open(Path.Combine(folder, PathOf(table)));
                await file.CopyToAsync(rows, ct);
            }

            foreach (
                var column in entity
                    .GetProperties()
                    .Where(property => property is { ValueGenerated: ValueGenerated.OnAdd } && property.ClrType == typeof(long))
                    .Select(property => property.GetColumnName())
            )
            {
                await using var counter = Command(
                    connection,
                    $"SELECT setval(pg_get_serial_sequence('{table}', '{column}'), coalesce(max({column}), 1), max({column}) IS NOT NULL) FROM {table}"
                );
                await counter.ExecuteNonQueryAsync(ct);
            }
        }
    }

    public static async Task<Dictionary<string, long>> CountAsync(
        System.Data.Common.DbConnection connection,
        IEnumerable<string> tables,
        CancellationToken ct
    )
    {
        var counts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var table in tables)
        {
            await using var command = Command(connection, $"SELECT count(*) FROM {table}");
            counts[table] = Convert.ToInt64(await command.ExecuteScalarAsync(ct), System.Globalization.CultureInfo.InvariantCulture);
        }

        return counts;
    }

    /// <summary>The provinces whose partitions must be there before rows come back into them.</summary>
    public static async Task<List<string>> ProvincesAsync(Db db, System.Data.Common.DbConnection connection, CancellationToken ct)
    {
        var codes = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var entity in db.Model.GetEntityTypes().Where(entity => entity.IsByProvince()))
        {
            codes.UnionWith(await TextsAsync(connection, ProvinceReads.Sql(entity.GetTableName()!), ct));
        }

        return [.. codes];
    }

    public static async Task<List<string>> TextsAsync(System.Data.Common.DbConnection connection, string sql, CancellationToken ct)
    {
        var texts = new List<string>();
        await using var command = Command(connection, sql);
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct))
        {
            texts.Add(reader.GetString(0));
        }

        return texts;
    }

    private static string PathOf(string table) => $"tables/{table}.copy";

    private static string Columns(IEntityType entity) =>
        string.Join(", ", entity.GetProperties().Select(property => $"\"{property.GetColumnName()}\""));

    // Names of the model alone, never what somebody typed.
#pragma warning disable CA2100
    private static System.Data.Common.DbCommand Command(System.Data.Common.DbConnection connection, string sql)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        return command;
    }
#pragma warning restore CA2100

    private static List<IEntityType> Ordered(Db db)
    {
        var (left, ordered) = (
            db.Model.GetEntityTypes().OrderBy(entity => entity.GetTableName(), StringComparer.Ordinal).ToList(),
            new List<IEntityType>()
        );
        while (left.Count > 0)
        {
            var next = left.First(entity =>
                entity.GetForeignKeys().All(key => key.PrincipalEntityType == entity || ordered.Contains(key.PrincipalEntityType))
            );
            left.Remove(next);
            ordered.Add(next);
        }

        return ordered;
    }
}
