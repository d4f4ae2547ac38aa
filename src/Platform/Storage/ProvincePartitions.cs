using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;

namespace ThongSuot.Platform.Storage;

/// <summary>
/// PostgreSQL keeps each province's rows of a table by province in a partition of its own. A province gets its partitions, all of them at
/// once, when the first row of it comes: a database of one province has those of one, and nobody has to order them.
/// </summary>
internal static class ProvincePartitions
{
    internal const string StorageParameter = "Npgsql:StorageParameter:";

    private const int Attempts = 4;

    // Nothing else fails a check without naming it.
    private static bool IsMissing(PostgresException failure) =>
        failure is { SqlState: PostgresErrorCodes.CheckViolation, ConstraintName: null };

    /// <summary>The provinces of some rows, when what failed was that one of them has no partitions yet; otherwise null.</summary>
    public static IReadOnlyCollection<string>? Missing(Exception failure, Func<IEnumerable<IInProvince>> rows)
    {
        for (Exception? cause = failure; cause is not null; cause = cause.InnerException)
        {
            if (cause is PostgresException refused && IsMissing(refused))
            {
                return rows().Select(row => row.ProvinceCode).ToHashSet(StringComparer.Ordinal);
            }
        }

        return null;
    }

    /// <summary>Brings the partitions of all provinces that have some to what the model says now; the nation always has some.</summary>
    public static async Task CompleteAsync(Db db, CancellationToken ct)
    {
        if (db.IsPostgres)
        {
            await MakeAsync(db, [string.Empty], ct);
        }
    }

    /// <summary>Makes the partitions of some provinces, in a transaction of its own; those that are there stay.</summary>
    public static async Task MakeAsync(Db db, IReadOnlyCollection<string> provinces, CancellationToken ct)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await MakeOnceAsync(db, provinces, ct);
                return;
            }
            catch (PostgresException met) when (attempt < Attempts && met.SqlState == PostgresErrorCodes.DeadlockDetected)
            {
                // Attaching locks the tables referred to as well, and who writes other provinces takes them in an order of its own.
            }
        }
    }

    private static async Task MakeOnceAsync(Db db, IReadOnlyCollection<string> provinces, CancellationToken ct)
    {
        // Neither this context's transaction nor its locks: what is being written there has failed already or not begun.
        await using var connection = new NpgsqlConnection(db.Database.GetConnectionString());
        await connection.OpenAsync(ct);
        await using var transaction = await connection.BeginTransactionAsync(ct);
        await connection.TakeInTransactionAsync(NamedLock.Partitions, ct);
        var tables = db.Model.GetEntityTypes().Where(entity => entity.IsByProvince()).ToDictionary(entity => entity.GetTableName()!);
        var known = await KnownAsync(connection, tables.Keys, ct);
        var wanted = provinces.Concat(known.Select(partition => partition.Province)).ToHashSet(StringComparer.Ordinal);
        // Those that are referred to first.
        foreach (var (table, entity) in tables.OrderBy(table => table.Value.GetForeignKeys().Count()))
        {
            foreach (var province in wanted)
            {
                var (there, parameters) = (known.Find(one => one.Table == table && one.Province == province), ParametersOf(db, entity));
                if (there is null)
                {
                    await RunAsync(connection, Make(table, province, parameters), ct);
                }
                else if (parameters.Length > 0 && there.Parameters != parameters)
                {
                    await RunAsync(connection, $"ALTER TABLE {NameOf(table, province)} SET ({parameters})", ct);
                }
            }
        }

        await transaction.CommitAsync(ct);
    }

    /// <summary>
    /// Holds off whoever would write rows of one province into some tables until the caller's transaction ends; other provinces go on.
    /// </summary>
    public static async Task HoldAsync(Db db, string province, IReadOnlyCollection<string> tables, CancellationToken ct)
    {
        if (db.IsPostgres)
        {
            await MakeAsync(db, [province], ct);
            var partitions = string.Join(", ", tables.Select(table => NameOf(table, province)));
#pragma warning disable EF1002 // Names of the model and codes of provinces alone.
            await db.Database.ExecuteSqlRawAsync($"LOCK TABLE {partitions} IN EXCLUSIVE MODE", ct);
#pragma warning restore EF1002
        }
    }

    // Made beside the table and attached then: who reads and writes other provinces meanwhile need not wait.
    private static string Make(string table, string province, string parameters) =>
        $"""
            CREATE TABLE {NameOf(table, province)} (LIKE {table} INCLUDING DEFAULTS INCLUDING CONSTRAINTS INCLUDING STORAGE)
            {(parameters.Length == 0 ? string.Empty : $"WITH ({parameters})")};
            ALTER TABLE {table} ATTACH PARTITION {NameOf(table, province)} FOR VALUES IN ('{Safe(province)}')
            """;

    private static string NameOf(string table, string province) => $"\"{table}_{(province.Length == 0 ? "nation" : Safe(province))}\"";

    // Codes of provinces are two digits; whatever else was taken for one becomes no statement of its own.
    private static string Safe(string province) =>
        province.All(char.IsAsciiLetterOrDigit)
            ? province
            : throw new ArgumentException($"'{province}' is no code of a province.", nameof(province));

    private static string ParametersOf(Db db, IEntityType entity) =>
        string.Join(
            ",",
            db.GetService<IDesignTimeModel>()
                .Model.FindEntityType(entity.Name)!
                .GetAnnotations()
                .Where(annotation => annotation.Name.StartsWith(StorageParameter, StringComparison.Ordinal))
                .Select(annotation =>
                    string.Create(CultureInfo.InvariantCulture, $"{annotation.Name[StorageParameter.Length..]}={annotation.Value}")
                )
                .Order(StringComparer.Ordinal)
        );

    private static async Task<List<Partition>> KnownAsync(NpgsqlConnection connection, IEnumerable<string> tables, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(
            """
            SELECT parent.relname, part.relname, coalesce((SELECT string_agg(o, ',' ORDER BY o) FROM unnest(part.reloptions) o), '')
            FROM pg_inherits i JOIN pg_class part ON part.oid = i.inhrelid JOIN pg_class parent ON parent.oid = i.inhparent
            WHERE parent.relname = ANY($1) AND parent.relnamespace = current_schema()::regnamespace
            """,
            connection
        )
        {
            Parameters = { new() { Value = tables.ToArray() } },
        };
        await using var reader = await command.ExecuteReaderAsync(ct);
        var known = new List<Partition>();
        while (await reader.ReadAsync(ct))
        {
            var (table, code) = (reader.GetString(0), reader.GetString(1)[(reader.GetString(0).Length + 1)..]);
            known.Add(new Partition(table, code == "nation" ? string.Empty : code, reader.GetString(2)));
        }

        return known;
    }

    // Names of the model and codes of provinces alone.
#pragma warning disable CA2100
    private static async Task RunAsync(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(ct);
    }
#pragma warning restore CA2100

    private sealed record Partition(string Table, string Province, string Parameters);
}

/// <summary>Rows of a province came that has no partitions yet: they are made, and what failed is done again.</summary>
internal sealed class NoPartitionException(IReadOnlyCollection<string> provinces, Exception inner)
    : Exception("A province has no partitions yet.", inner)
{
    public IReadOnlyCollection<string> Provinces { get; } = provinces;
}
