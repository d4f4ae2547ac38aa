using System.Globalization;
using CsvHelper;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Staffing;

/// <summary>Specialities, positions and rules of load that this release brings; what an office edited stays.</summary>
internal sealed class StaffingReference : IReferenceData
{
    private const string Folder = "ThongSuot.Staffing.BuiltIn.";

    /// <summary>The bodies of today began: Law 72/2025/QH15.</summary>
    internal static readonly DateOnly Since = new(2025, 7, 1);

    public string Name => "staffing";

    public int Order => 40;

    public string Fingerprint { get; } =
        BuiltInText.Fingerprint(typeof(StaffingReference).Assembly, Folder + "specialities.csv", Folder + "positions.csv");

    public async Task LoadAsync(Db db, CancellationToken ct)
    {
        var specialities = await db.Specialities.ToDictionaryAsync(row => row.Code, ct);
        var rules = (await db.LoadRules.Where(row => row.ValidFrom == Since).Select(row => row.SpecialityCode).ToListAsync(ct)).ToHashSet(
            StringComparer.Ordinal
        );
        foreach (var row in Rows("specialities.csv", ["code", "name", "rank", "weight", "base", "hours", "share", "fields", "block"]))
        {
            AddSpeciality(db, row, specialities.GetValueOrDefault(row["code"]));
            if (row["base"].Length > 0 && !rules.Contains(row["code"]))
            {
                db.LoadRules.Add(RuleOf(row));
            }
        }

        var positions = await db.JobPositions.ToDictionaryAsync(row => row.Code, ct);
        var rank = 0;
        foreach (var row in Rows("positions.csv", ["code", "name", "group", "leads", "single", "places", "speciality", "certainty"]))
        {
            rank++;
            if (!positions.TryGetValue(row["code"], out var known))
            {
                db.JobPositions.Add(PositionOf(row, rank));
            }
            else if (!known.EditedHere)
            {
                (known.Name, known.SpecialityCode, known.Certainty) = (
                    row["name"],
                    row["speciality"],
                    CertaintyMarks.Parse(row["certainty"])
                );
            }
        }
    }

    /// <summary>What the press published of a province, beside which boards show ours.</summary>
    public static IReadOnlyList<PublishedStaffFigure> Published { get; } =
    [
        .. Rows("published.csv", ["province", "measure", "value", "as_of", "source"])
            .Select(row => new PublishedStaffFigure(
                row["province"],
                row["measure"],
                decimal.Parse(row["value"], CultureInfo.InvariantCulture),
                DateOnly.ParseExact(row["as_of"], "yyyy-MM-dd", CultureInfo.InvariantCulture),
                row["source"]
            )),
    ];

    private static void AddSpeciality(Db db, Dictionary<string, string> row, Speciality? known)
    {
        if (known is null)
        {
            db.Specialities.Add(
                new Speciality
                {
                    Code = row["code"],
                    Name = row["name"],
                    Rank = Number(row["rank"]),
                    Weight = Number(row["weight"]),
                    Block = BlockOf(row),
                    Certainty = Certainty.Memory,
                }
            );
        }
        else
        {
            known.Block = BlockOf(row);
            if (!known.EditedHere)
            {
                (known.Name, known.Rank, known.Weight) = (row["name"], Number(row["rank"]), Number(row["weight"]));
            }
        }
    }

    private static StaffBlock BlockOf(Dictionary<string, string> row) =>
        row["block"].Length > 0 ? Enum.Parse<StaffBlock>(row["block"]) : StaffBlock.Government;

    private static LoadRule RuleOf(Dictionary<string, string> row) =>
        new()
        {
            Id = LoadRuleId.New(),
            SpecialityCode = row["code"],
            ValidFrom = Since,
            BasePeople = decimal.Parse(row["base"], CultureInfo.InvariantCulture),
            Hours = decimal.Parse(row["hours"], CultureInfo.InvariantCulture),
            Share = Number(row["share"]),
            Fields = row["fields"],
            Certainty = Certainty.Memory,
            Note = "Mức ban đầu của phần mềm, chờ tỉnh khảo sát",
        };

    private static JobPosition PositionOf(Dictionary<string, string> row, int rank) =>
        new()
        {
            Code = row["code"],
            Name = row["name"],
            Group = Enum.Parse<PositionGroup>(row["group"]),
            Leads = row["leads"] == "1",
            Single = row["single"] == "1",
            Places = row["places"],
            SpecialityCode = row["speciality"],
            Rank = rank,
            Certainty = CertaintyMarks.Parse(row["certainty"]),
        };

    private static List<Dictionary<string, string>> Rows(string file, string[] columns)
    {
        using var text = BuiltInText.Open(typeof(StaffingReference).Assembly, Folder + file);
        using var csv = CsvReader.Create(text);
        var rows = new List<Dictionary<string, string>>();
        while (csv.Read())
        {
            rows.Add(columns.ToDictionary(column => column, csv.GetString, StringComparer.Ordinal));
        }

        return rows;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}

/// <summary>A figure of a province as it was published.</summary>
/// <param name="Measure">people, degree (percent), transfers, secondments or rotations.</param>
internal sealed record PublishedStaffFigure(string ProvinceCode, string Measure, decimal Value, DateOnly AsOf, string Source);
