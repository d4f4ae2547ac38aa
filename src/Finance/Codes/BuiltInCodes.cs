using System.Globalization;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Codes;

/// <summary>The classification this release brings: 401 codes, most of them from memory of TT 324/2016/TT-BTC and marked so.</summary>
internal sealed class BuiltInCodes : IReferenceData
{
    private const string Resource = "ThongSuot.Finance.Codes.BuiltIn.codes.csv";

    public string Name => "finance-codes";

    public int Order => 31;

    public string Fingerprint { get; } = BuiltInText.Fingerprint(typeof(BuiltInCodes).Assembly, Resource);

    public async Task LoadAsync(Db db, CancellationToken ct)
    {
        var codes = db.BudgetCodes;
        var present = (await codes.ToListAsync(ct)).ToDictionary(row => (row.Kind, row.Code, row.ValidFrom));
        foreach (var brought in Read())
        {
            if (!present.TryGetValue((brought.Kind, brought.Code, brought.ValidFrom), out var existing))
            {
                db.Add(brought);
            }
            else if (!existing.EditedHere)
            {
                (existing.Name, existing.Parent, existing.ValidTo) = (brought.Name, brought.Parent, brought.ValidTo);
                (existing.Certainty, existing.Source) = (brought.Certainty, brought.Source);
            }
        }
    }

    public static IReadOnlyList<BudgetCode> Read()
    {
        using var text = BuiltInText.Open(typeof(BuiltInCodes).Assembly, Resource);
        using var csv = CsvReader.Create(text);
        var rows = new List<BudgetCode>();
        while (csv.Read())
        {
            rows.Add(
                new BudgetCode
                {
                    Kind = Enum.Parse<CodeKind>(csv.GetString("kind"), ignoreCase: true),
                    Code = csv.GetString("code"),
                    Name = csv.GetString("name"),
                    Parent = csv.GetString("parent"),
                    ValidFrom = Day(csv.GetString("valid_from")),
                    ValidTo = csv.GetString("valid_to") is { Length: > 0 } to ? Day(to) : null,
                    Certainty = CertaintyMarks.Parse(csv.GetString("certainty")),
                    Source = csv.GetString("source"),
                }
            );
        }

        return rows;
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
