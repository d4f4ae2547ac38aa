using CsvHelper;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Facilities.Handovers;

/// <summary>A kind of things as their law names them: which minutes they want, what is counted, how long they are kept.</summary>
/// <param name="Code">Stable.</param>
/// <param name="Kind">The file they stand in.</param>
/// <param name="Unit">What is counted where a list does not say it.</param>
/// <param name="Money">What the đồng of a line are: "nguyên giá"; empty where it has none.</param>
/// <param name="Retention">How long they are kept, in words; empty for what has no term.</param>
/// <param name="Basis">The law; empty where we know none.</param>
/// <param name="Witness">Who signs as third; empty where two suffice.</param>
internal sealed record HandoverCategory(
    string Code,
    HandoverKind Kind,
    string Name,
    string Form,
    string Unit,
    string Money,
    string Retention,
    string Basis,
    string Witness,
    Certainty Certainty
);

/// <summary>The categories of this release. Arms, passwords and keys are in none: they are never listed here.</summary>
internal static class HandoverCategories
{
    public static IReadOnlyList<HandoverCategory> All { get; } = Read();

    private static readonly Dictionary<string, HandoverCategory> ByCode = All.ToDictionary(row => row.Code, StringComparer.Ordinal);

    public static HandoverCategory Of(string code) => ByCode[code];

    public static HandoverCategory? Find(string? code) => code is null ? null : ByCode.GetValueOrDefault(code);

    /// <summary>A third signature is wanted.</summary>
    public static bool WantsWitness(HandoverKind kind) => All.Any(row => row.Kind == kind && row.Witness.Length > 0);

    private static List<HandoverCategory> Read()
    {
        using var text = BuiltInText.Open(typeof(HandoverCategories).Assembly, "ThongSuot.Facilities.BuiltIn.handover-categories.csv");
        using var csv = CsvReader.Create(text);
        var rows = new List<HandoverCategory>();
        while (csv.Read())
        {
            rows.Add(
                new(
                    csv.GetString("code"),
                    Enum.Parse<HandoverKind>(csv.GetString("kind")),
                    csv.GetString("name"),
                    csv.GetString("form"),
                    csv.GetString("unit"),
                    csv.GetString("money"),
                    csv.GetString("retention"),
                    csv.GetString("basis"),
                    csv.GetString("witness"),
                    CertaintyMarks.Parse(csv.GetString("certainty"))
                )
            );
        }

        return rows;
    }
}
