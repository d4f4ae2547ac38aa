using System.Text.Json;
using ThongSuot.Platform.Law;

namespace ThongSuot.Benefits.Policy;

/// <summary>One line of a calculation: by which rule, from what, how many months' pay, how many đồng.</summary>
/// <param name="Part">1 lump sum, 2 by years early, 3 by years of insurance or work, 4 to look for work: the columns of published
/// examples.</param>
/// <param name="Inputs">In words and figures: <c>30 tháng nghỉ sớm × 1</c>.</param>
/// <param name="Months">Months of pay; for an allowance the coefficient.</param>
/// <param name="Amount">Đồng, rounded half away from zero.</param>
internal sealed record CalculationLine(
    int Part,
    string Rule,
    string Source,
    string Inputs,
    decimal Months,
    long Amount,
    Certainty Certainty
)
{
    public static CalculationLine Of(int part, PolicyFactor factor, string inputs, decimal months, decimal pay) =>
        new(part, factor.Name, factor.Source, inputs, months, RoundToDong(months * pay), factor.Certainty);

    /// <summary>
    /// No published rule says how đồng are rounded: each line to the nearest, half upwards; the total is the sum of the lines.
    /// </summary>
    public static long RoundToDong(decimal amount) => (long)Math.Round(amount, 0, MidpointRounding.AwayFromZero);
}

/// <summary>The money of one scheme, line by line.</summary>
/// <param name="Pay">The month's pay that all lines count in.</param>
internal sealed record Calculation(Scheme Scheme, decimal Pay, string PayWords, IReadOnlyList<CalculationLine> Lines)
{
    public decimal Months => Lines.Sum(line => line.Months);

    public long Total => Lines.Sum(line => line.Amount);

    public decimal MonthsOf(int part) => Lines.Where(line => line.Part == part).Sum(line => line.Months);

    public long AmountOf(int part) => Lines.Where(line => line.Part == part).Sum(line => line.Amount);

    public static string Store(IReadOnlyList<CalculationLine> lines) => JsonSerializer.Serialize(lines);

    public static IReadOnlyList<CalculationLine> Load(string stored) => JsonSerializer.Deserialize<List<CalculationLine>>(stored) ?? [];
}
