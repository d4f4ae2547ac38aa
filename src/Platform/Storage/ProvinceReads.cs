using Microsoft.EntityFrameworkCore;

namespace ThongSuot.Platform.Storage;

/// <summary>Which provinces a table by province has rows of.</summary>
public static class ProvinceReads
{
    /// <summary>How a statement says that it looks into every province; the tests ask every other one for the province.</summary>
    public const string Across = "every province: ";

    /// <summary>Says that a query looks into every province, and why it may.</summary>
    public static IQueryable<T> AcrossProvinces<T>(this IQueryable<T> rows, string why) => rows.TagWith(Across + why);

    /// <summary>The provinces, the nation among them as an empty code, in byte order.</summary>
    public static Task<List<string>> ProvincesOfAsync<T>(this Db db, CancellationToken ct)
        where T : class, IInProvince =>
#pragma warning disable EF1002 // The name of a table of the model.
        db.Database.SqlQueryRaw<string>(Sql(db.Model.FindEntityType(typeof(T))!.GetTableName()!)).ToListAsync(ct);
#pragma warning restore EF1002

    // Leaps from province to province over the key's index: the rows of each cost nothing.
    internal static string Sql(string table) =>
        $"""
            -- {Across}which there are
            WITH RECURSIVE known(code) AS (
                SELECT (SELECT min(province_code) FROM {table})
                UNION ALL
                SELECT (SELECT min(next.province_code) FROM {table} next WHERE next.province_code > known.code)
                FROM known WHERE known.code IS NOT NULL)
            SELECT code AS "Value" FROM known WHERE code IS NOT NULL
            """;
}
