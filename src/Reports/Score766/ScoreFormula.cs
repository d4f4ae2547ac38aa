using System.Globalization;
using CsvHelper;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Reports.Score766;

/// <summary>
/// How the national portal makes 100 points of 21 shares (QĐ 766/QĐ-TTg). Refitted from its published page to within 0.015 points,
/// certainty
/// C: the published score stays the authority and stands beside ours. A later formula is another version, never another meaning of this
/// one.
/// </summary>
/// <param name="Version">Name of the set, printed with what was counted by it.</param>
public sealed record ScoreFormula(string Version, IReadOnlyList<ScoreMetric> Metrics)
{
    private const string Resource = "ThongSuot.Reports.BuiltIn.score-766.csv";

    /// <summary>The one in force since 1/8/2022.</summary>
    public static ScoreFormula Current { get; } = Read();

    /// <summary>The six groups in the order of the decision.</summary>
    public IReadOnlyList<string> Groups { get; } = [.. Metrics.Select(metric => metric.Group).Distinct()];

    public ScoreMetric? Find(string key) =>
        Metrics.FirstOrDefault(metric => string.Equals(metric.Key, key, StringComparison.OrdinalIgnoreCase));

    private static ScoreFormula Read()
    {
        using var text = BuiltInText.Open(typeof(ScoreFormula).Assembly, Resource);
        using var rows = CsvReader.Create(text);
        var (version, metrics) = (string.Empty, new List<ScoreMetric>());
        while (rows.Read())
        {
            version = rows.GetString("formula");
            metrics.Add(
                new ScoreMetric(
                    rows.GetString("group"),
                    rows.GetString("metric"),
                    rows.GetString("name"),
                    Number(rows.GetString("max")),
                    Number(rows.GetString("full_at")),
                    Number(rows.GetString("when_none"))
                )
            );
        }

        return new ScoreFormula(version, metrics);
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
