using ThongSuot.Platform.Results;
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

    private static readonly HashSet<string> Pieces = new(StringComparer.OrdinalIgnoreCase)
    {
        "cái",
        "chiếc",
        "con",
        "con dấu",
        "bộ",
        "hồ sơ",
        "quyển",
        "cuốn",
        "hộp",
        "đơn",
        "dự án",
        "công trình",
        "dòng",
        "máy",
        "xe",
        "tờ",
        "thùng",
    };

    /// <summary>Whether there can be so much of what is measured so: nobody hands over half a seal.</summary>
    public static bool Fits(long hundredths, string measure) => hundredths % One == 0 || !Pieces.Contains(measure.Trim());

    /// <summary>Hundredths of what somebody typed; each way of being wrong has its own words.</summary>
    public static Result<long> Typed(string? text)
    {
        var plain = (text ?? string.Empty).Trim();
        if (plain.Length == 0)
        {
            return FacilityRefusals.QuantityBlank;
        }

        if (plain[0] == '-')
        {
            return FacilityRefusals.QuantityNegative;
        }

        if (!TypedNumber.IsPlain(plain))
        {
            return FacilityRefusals.QuantityPower;
        }

        if (!TypedNumber.Decimal(plain).TryGet(out var number, out var refusal))
        {
            return refusal;
        }

        return number > Most / One ? FacilityRefusals.QuantityLarge
            : decimal.Round(number, Decimals) != number ? FacilityRefusals.QuantityFine
            : Of(number);
    }

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
