using System.Globalization;

namespace ThongSuot.Bench;

/// <summary>Medians and percentiles, printed alike everywhere.</summary>
internal static class Figures
{
    public static double Median(IEnumerable<double> values) => Percentile(values, 50);

    public static double Percentile(IEnumerable<double> values, double percent)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : sorted[(int)Math.Min(sorted.Length - 1, sorted.Length * percent / 100)];
    }

    public static void Report(string what, IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        Console.WriteLine(
            $"{what}: median {Text(sorted[sorted.Length / 2])}, p95 {Text(Percentile(sorted, 95))}, from {Text(sorted[0])} to {Text(sorted[^1])}"
        );
    }

    public static string Text(double value) => value.ToString(value < 10 ? "N2" : "N0", CultureInfo.InvariantCulture);
}
