using System.Globalization;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Law;

/// <summary>The settings this release brings.</summary>
internal sealed class LegalSettings : IReferenceData
{
    private const string Resource = "ThongSuot.Platform.Law.BuiltIn.legal-settings.csv";

    public static IReadOnlyList<LegalSetting> BuiltIn { get; } = Read();

    public string Name => "legal-settings";

    public int Order => 20;

    public string Fingerprint { get; } = BuiltInText.Fingerprint(typeof(LegalSettings).Assembly, Resource);

    public async Task LoadAsync(Db db, CancellationToken ct)
    {
        var present = await db.Set<LegalSetting>().ToListAsync(ct);
        foreach (var brought in Read())
        {
            var existing = present.Find(setting => setting.Code == brought.Code && setting.ValidFrom == brought.ValidFrom);
            if (existing is null)
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

    private static List<LegalSetting> Read()
    {
        using var text = BuiltInText.Open(typeof(LegalSettings).Assembly, Resource);
        using var csv = CsvReader.Create(text);
        var settings = new List<LegalSetting>();
        while (csv.Read())
        {
            settings.Add(
                new LegalSetting
                {
                    Id = LegalSettingId.New(),
                    Code = csv.GetString("code"),
                    Name = csv.GetString("name"),
                    Value = csv.GetString("value"),
                    Unit = csv.GetString("unit"),
                    ValidFrom = DateOnly.ParseExact(csv.GetString("valid_from"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
                    ValidTo = csv.GetString("valid_to") is { Length: > 0 } to
                        ? DateOnly.ParseExact(to, "yyyy-MM-dd", CultureInfo.InvariantCulture)
                        : null,
                    Source = csv.GetString("source"),
                    Article = csv.GetString("article"),
                    Certainty = CertaintyMarks.Parse(csv.GetString("certainty")),
                }
            );
        }

        return settings;
    }
}

/// <summary>The one-letter marks of certainty.</summary>
public static class CertaintyMarks
{
    /// <exception cref="FormatException">Not one of S, R, C, M, D.</exception>
    public static Certainty Parse(string mark) =>
        mark switch
        {
            "S" => Certainty.Seen,
            "R" => Certainty.Read,
            "C" => Certainty.Practice,
            "M" => Certainty.Memory,
            "D" => Certainty.Disputed,
            _ => throw new FormatException($"Certainty mark '{mark}' is not one of S, R, C, M, D"),
        };

    public static string Vietnamese(Certainty certainty) =>
        certainty switch
        {
            Certainty.Seen => "đã thấy trên nguồn công khai",
            Certainty.Read => "đã đọc văn bản",
            Certainty.Practice => "theo cách làm của hệ thống đang chạy",
            Certainty.Disputed => "còn có cách hiểu khác nhau",
            _ => "cần kiểm lại văn bản",
        };
}
