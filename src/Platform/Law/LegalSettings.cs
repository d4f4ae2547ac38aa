using System.Globalization;
using System.Reflection;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Law;

/// <summary>The settings of one chapter that this release brings, from a CSV file in an assembly.</summary>
/// <param name="name">Name of the set.</param>
/// <param name="order">As in <see cref="IReferenceData.Order"/>.</param>
/// <param name="numbers">What a value is that is neither a choice nor a time.</param>
public sealed class LegalSettings(string name, int order, Assembly assembly, string resource, string chapter, LegalValueKind numbers)
    : IReferenceData
{
    /// <summary>Limits, hours and turns of the offices' work.</summary>
    public static LegalSettings Offices { get; } =
        new(
            "legal-settings",
            20,
            typeof(LegalSettings).Assembly,
            "ThongSuot.Platform.Law.BuiltIn.legal-settings.csv",
            LegalChapter.Offices,
            LegalValueKind.Whole
        );

    public IReadOnlyList<LegalSetting> BuiltIn => field ??= Read();

    public string Name => name;

    public int Order => order;

    public string Fingerprint => field ??= BuiltInText.Fingerprint(assembly, resource);

    public async Task LoadAsync(Db db, CancellationToken ct)
    {
        var present = (
            await db.Set<LegalSetting>().Where(row => row.Chapter == chapter && row.Field.Length == 0).ToListAsync(ct)
        ).ToDictionary(row => (row.Code, row.ValidFrom));
        foreach (var brought in Read())
        {
            if (!present.TryGetValue((brought.Code, brought.ValidFrom), out var existing))
            {
                db.Add(brought);
            }
            else if (!existing.EditedHere)
            {
                (existing.Value, existing.ValidTo, existing.Source, existing.Article, existing.Certainty) = (
                    brought.Value,
                    brought.ValidTo,
                    brought.Source,
                    brought.Article,
                    brought.Certainty
                );
            }
        }
    }

    private List<LegalSetting> Read()
    {
        using var text = BuiltInText.Open(assembly, resource);
        using var csv = CsvReader.Create(text);
        var settings = new List<LegalSetting>();
        while (csv.Read())
        {
            var (value, unit) = (csv.GetString("value"), csv.GetString("unit"));
            settings.Add(
                new LegalSetting
                {
                    Id = LegalSettingId.New(),
                    Chapter = chapter,
                    Kind = KindOf(value, unit),
                    Code = csv.GetString("code"),
                    Name = csv.GetString("name"),
                    Value = value,
                    Unit = unit,
                    ValidFrom = Day(csv.GetString("valid_from")),
                    ValidTo = csv.GetString("valid_to") is { Length: > 0 } to ? Day(to) : null,
                    Source = csv.GetString("source"),
                    Article = csv.GetString("article"),
                    Certainty = CertaintyMarks.Parse(csv.GetString("certainty")),
                }
            );
        }

        return settings;
    }

    private LegalValueKind KindOf(string value, string unit) =>
        unit.Contains('|', StringComparison.Ordinal) ? LegalValueKind.Choice
        : value.Contains(':', StringComparison.Ordinal) ? LegalValueKind.Time
        : value.Contains('/', StringComparison.Ordinal) ? LegalValueKind.DayOfYear
        : numbers;

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
