using System.Collections.Concurrent;
using System.Data.Common;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using ThongSuot.Platform.Storage;

namespace ThongSuot.TestKit;

/// <summary>
/// Reads over every statement that the program sends to PostgreSQL on behalf of a request or within a write: each table by province in
/// it is asked for in a province, or the statement says why it looks into all of them (<see cref="ProvinceReads.AcrossProvinces"/>). Whichever
/// test runs another one fails. A test's own readings are its own affair.
/// </summary>
public sealed partial class ProvinceWatch : DbCommandInterceptor, IStartupFilter
{
    private static readonly AsyncLocal<bool> InRequest = new();
    private readonly ConcurrentDictionary<string, string?> known = new(StringComparer.Ordinal);

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
        app =>
        {
            app.Use(
                (http, rest) =>
                {
                    InRequest.Value = true;
                    return rest(http);
                }
            );
            next(app);
        };

    /// <summary>The first table of a statement that is not asked for in a province; null when there is none.</summary>
    public static string? Unnamed(string sql, IReadOnlySet<string> tables) =>
        sql.Contains(ProvinceReads.Across, StringComparison.Ordinal)
            ? null
            : Table()
                .Matches(sql)
                .Where(found => tables.Contains(found.Groups["table"].Value))
                .FirstOrDefault(found => !IsNamed(sql, found))
                ?.Groups["table"]
                .Value;

    public override InterceptionResult<DbDataReader> ReaderExecuting(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result
    )
    {
        Check(command, eventData);
        return result;
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<DbDataReader> result,
        CancellationToken cancellationToken = default
    )
    {
        Check(command, eventData);
        return ValueTask.FromResult(result);
    }

    public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(
        DbCommand command,
        CommandEventData eventData,
        InterceptionResult<int> result,
        CancellationToken cancellationToken = default
    )
    {
        Check(command, eventData);
        return ValueTask.FromResult(result);
    }

    private void Check(DbCommand command, CommandEventData about)
    {
        if (about.Context is not Db { IsPostgres: true } db || !(InRequest.Value || command.Transaction is not null))
        {
            return;
        }

        var missing = known.GetOrAdd(
            command.CommandText,
            static (sql, model) =>
                Unnamed(
                    sql,
                    model.GetEntityTypes().Where(entity => entity.IsByProvince()).Select(entity => entity.GetTableName()!).ToHashSet()
                ),
            db.Model
        );
        if (missing is not null)
        {
            throw new InvalidOperationException($"{missing} is not asked for in a province: {command.CommandText}");
        }
    }

    // By its alias where it has one; an insert brings its rows' own provinces.
    private static bool IsNamed(string sql, Match table) =>
        table.Groups["verb"].Value == "INSERT INTO"
        || Regex.IsMatch(
            sql,
            table.Groups["alias"].Success
                ? $@"\b{table.Groups["alias"].Value}\.province_code (=|IN)|= {table.Groups["alias"].Value}\.province_code\b"
                : @"(?<!\.)\bprovince_code (=|IN)"
        );

    [GeneratedRegex(
        @"(?<verb>INSERT INTO|UPDATE|FROM|JOIN)\s+""?(?<table>[a-z_]+)""?(\s+(AS\s+)?(?!WHERE|SET|ON|ORDER|GROUP|JOIN|LEFT|INNER|LIMIT|UNION|CROSS|IN\b)(?<alias>[a-z][a-z0-9_]*))?",
        RegexOptions.ExplicitCapture
    )]
    private static partial Regex Table();
}
