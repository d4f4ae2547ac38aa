using Microsoft.EntityFrameworkCore;

namespace ThongSuot.Platform.Storage;

/// <summary>The last number given in a series.</summary>
public sealed class RunningNumber
{
    /// <summary>What is numbered, for whom and in which year: <c>VM25-2025</c>.</summary>
    public required string Series { get; init; }

    public required int Last { get; set; }
}

/// <summary>Gives numbers in a row without gaps or doubles: a number is taken in the transaction of the record that bears it.</summary>
public static class RunningNumbers
{
    /// <summary>The first of as many numbers in a row as are asked for.</summary>
    public static async Task<int> NextNumberAsync(this Db db, string series, CancellationToken ct, int count = 1)
    {
        var last = (
            await db
                .Database.SqlQuery<int>(
                    $"""
                    INSERT INTO platform_numbers (series, last) VALUES ({series}, {count})
                    ON CONFLICT (series) DO UPDATE SET last = platform_numbers.last + {count}
                    RETURNING last AS "Value"
                    """
                )
                .ToListAsync(ct)
        )[0];
        return last - count + 1;
    }

    /// <summary>A code as people say it: <c>VM25-2025-0042</c>.</summary>
    /// <param name="letters">What it is: two capitals.</param>
    public static async Task<string> NextCodeAsync(this Db db, string letters, string provinceCode, int year, CancellationToken ct)
    {
        var series = $"{letters}{provinceCode}-{year}";
        return $"{series}-{await db.NextNumberAsync(series, ct):0000}";
    }
}
