using System.Globalization;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Benefits.Policy;

/// <summary>The factors this release brings.</summary>
internal sealed class PolicyFactors : IReferenceData
{
    private const string Resource = "ThongSuot.Benefits.Policy.BuiltIn.factors.csv";

    public static IReadOnlyList<PolicyFactor> BuiltIn { get; } = Read();

    public string Name => "benefit-factors";

    public int Order => 21;

    public string Fingerprint { get; } = BuiltInText.Fingerprint(typeof(PolicyFactors).Assembly, Resource);

    public async Task LoadAsync(Db db, CancellationToken ct)
    {
        var present = (await db.PolicyFactors.ToListAsync(ct)).ToDictionary(row => (row.Code, row.ValidFrom));
        foreach (var brought in Read())
        {
            if (!present.TryGetValue((brought.Code, brought.ValidFrom), out var existing))
            {
                db.PolicyFactors.Add(brought);
            }
            else if (!existing.EditedHere)
            {
                (existing.Value, existing.ValidTo, existing.Document, existing.Article, existing.Certainty) = (
                    brought.Value,
                    brought.ValidTo,
                    brought.Document,
                    brought.Article,
                    brought.Certainty
                );
            }
        }
    }

    private static List<PolicyFactor> Read()
    {
        using var text = BuiltInText.Open(typeof(PolicyFactors).Assembly, Resource);
        using var csv = CsvReader.Create(text);
        var factors = new List<PolicyFactor>();
        while (csv.Read())
        {
            factors.Add(
                new PolicyFactor
                {
                    Id = PolicyFactorId.New(),
                    Code = csv.GetString("code"),
                    Name = csv.GetString("name"),
                    Value = decimal.Parse(csv.GetString("value"), CultureInfo.InvariantCulture),
                    Unit = csv.GetString("unit"),
                    Document = csv.GetString("document"),
                    Article = csv.GetString("article"),
                    ValidFrom = Day(csv.GetString("valid_from")),
                    ValidTo = csv.GetString("valid_to") is { Length: > 0 } to ? Day(to) : null,
                    Certainty = CertaintyMarks.Parse(csv.GetString("certainty")),
                }
            );
        }

        return factors;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
