using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Directives;

/// <summary>Gives codes: province, year, and the order in that year, without gaps or doubles.</summary>
internal static class DirectiveNumbers
{
    /// <summary>The next code; its number is taken in the transaction of the directive it is for.</summary>
    public static async Task<string> NextAsync(Db db, string provinceCode, int year, CancellationToken ct)
    {
        var last = (await db.Database.SqlQuery<int>(
            $"""
            INSERT INTO directives_numbers (province_code, year, last) VALUES ({provinceCode}, {year}, 1)
            ON CONFLICT (province_code, year) DO UPDATE SET last = directives_numbers.last + 1
            RETURNING last AS "Value"
            """).ToListAsync(ct))[0];
        return $"CD{provinceCode}-{year}-{last:0000}";
    }

    /// <summary>A code as people type it.</summary>
    public static string Clean(string typed) => typed.Trim().ToUpperInvariant();
}
