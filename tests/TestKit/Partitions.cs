using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.TestKit;

/// <summary>Which partitions PostgreSQL looked into.</summary>
public static partial class Partitions
{
    /// <summary>Makes provinces' partitions before a row of theirs comes.</summary>
    public static Task MakeAsync(Db db, params string[] provinces) => ProvincePartitions.MakeAsync(db, provinces, default);

    /// <summary>Runs a query and tells what its plan read; a partition that was left out while it ran does not count.</summary>
    public static async Task<IReadOnlyList<string>> ReadByAsync<T>(this Db db, IQueryable<T> query)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = query.CreateDbCommand();
        return await ReadByAsync(command);
    }

    /// <summary>The same for a statement that is on its way.</summary>
    public static async Task<IReadOnlyList<string>> ReadByAsync(DbCommand command)
    {
        // The text is EF's or the program's own.
#pragma warning disable CA2100
        command.CommandText = "EXPLAIN (ANALYZE, COSTS OFF, TIMING OFF) " + command.CommandText;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync();
        var read = new SortedSet<string>(StringComparer.Ordinal);
        while (await reader.ReadAsync())
        {
            var line = reader.GetString(0);
            if (!line.Contains("never executed", StringComparison.Ordinal) && Scan().Match(line) is { Success: true } scan)
            {
                read.Add(scan.Groups["name"].Value);
            }
        }

        return [.. read];
    }

    [GeneratedRegex(
        @"(Seq Scan|Index Scan( Backward)? using \S+|Index Only Scan( Backward)? using \S+|Bitmap Heap Scan) on ""?(?<name>\w+)",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Scan();
}
