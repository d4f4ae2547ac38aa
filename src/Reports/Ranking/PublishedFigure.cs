using System.Globalization;
using CsvHelper;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Reports.Ranking;

/// <summary>
/// A figure that a province published and the program does not count, as it was printed: ranks among 34, growth, buildings. It stands
/// beside our own with its source and is never computed from.
/// </summary>
/// <param name="Key">Stable: "rank.online".</param>
/// <param name="Printed">Digit by digit.</param>
internal sealed record PublishedFigure(string ProvinceCode, DayWindow Window, string Key, string Name, string Printed, string Source)
{
    private const string Resource = "ThongSuot.Reports.BuiltIn.declared-figures.csv";

    public static IReadOnlyList<PublishedFigure> All { get; } = Read();

    public bool IsRank => Key.StartsWith("rank.", StringComparison.Ordinal);

    public static IEnumerable<PublishedFigure> Of(string provinceCode) => All.Where(figure => figure.ProvinceCode == provinceCode);

    private static List<PublishedFigure> Read()
    {
        using var text = BuiltInText.Open(typeof(PublishedFigure).Assembly, Resource);
        using var rows = CsvReader.Create(text);
        var figures = new List<PublishedFigure>();
        while (rows.Read())
        {
            figures.Add(
                new PublishedFigure(
                    rows.GetString("province"),
                    new DayWindow(Day(rows.GetString("from")), Day(rows.GetString("to"))),
                    rows.GetString("key"),
                    rows.GetString("name"),
                    rows.GetString("printed"),
                    rows.GetString("source")
                )
            );
        }

        return figures;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
