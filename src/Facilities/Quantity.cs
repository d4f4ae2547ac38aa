using ThongSuot.Platform.Text;

namespace ThongSuot.Facilities;

/// <summary>Quantities are kept as whole hundredths of their unit, so that 12,5 metres of shelf add up exactly on every database.</summary>
internal static class Quantity
{
    public const int Decimals = 2;

    /// <summary>Hundredths of one.</summary>
    public const long One = 100;

    /// <summary>The largest, in hundredths: a hundred million of a thing.</summary>
    public const long Most = 100_000_000 * One;

    /// <summary>Hundredths of a number with at most two decimals.</summary>
    public static long Of(decimal number) => (long)(number * One);

    public static decimal Number(long hundredths) => (decimal)hundredths / One;

    /// <summary><c>1.200</c>, <c>12,5</c>.</summary>
    public static string Words(long hundredths) =>
        VietnameseFormat.Number(
            Number(hundredths),
            hundredths % One == 0 ? 0
                : hundredths % (One / 10) == 0 ? 1
                : Decimals
        );
}
