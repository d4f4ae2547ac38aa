using System.Globalization;
using CsvHelper;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Projects.Milestones;

/// <summary>A gate a project goes through: who signs what, and what is locked without it.</summary>
/// <param name="Before">The step of a project at which the gate should be behind it.</param>
/// <param name="ByLeader">The owner's leader signs it himself, and nobody else records that he did.</param>
internal sealed record ProjectGate(
    int Order,
    string Name,
    string Signer,
    string Document,
    string Rule,
    ProjectState Before,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    Certainty Certainty,
    string Source,
    bool ByLeader
);

/// <summary>
/// The sixteen gates from the council's plan to closing, with dates and mark: the practice of one commune for projects that need an
/// economic-technical report alone. What is missing is shown and refuses nothing beside what the project's own steps lock.
/// </summary>
internal static class ProjectGates
{
    private static readonly Lazy<IReadOnlyList<ProjectGate>> All = new(Read);

    /// <summary>Those in force on a day, in order.</summary>
    public static IReadOnlyList<ProjectGate> On(DateOnly day) =>
        [.. All.Value.Where(gate => gate.ValidFrom <= day && (gate.ValidTo is null || gate.ValidTo >= day)).OrderBy(gate => gate.Order)];

    private static List<ProjectGate> Read()
    {
        using var text = BuiltInText.Open(typeof(ProjectGates).Assembly, "ThongSuot.Finance.Projects.BuiltIn.gates.csv");
        using var csv = CsvReader.Create(text);
        var rows = new List<ProjectGate>();
        while (csv.Read())
        {
            rows.Add(
                new(
                    int.Parse(csv.GetString("order"), CultureInfo.InvariantCulture),
                    csv.GetString("name"),
                    csv.GetString("signer"),
                    csv.GetString("document"),
                    csv.GetString("rule"),
                    Enum.Parse<ProjectState>(csv.GetString("before")),
                    BuiltInDays.Of(csv.GetString("valid_from")),
                    BuiltInDays.OrNone(csv.GetString("valid_to")),
                    CertaintyMarks.Parse(csv.GetString("certainty")),
                    csv.GetString("source"),
                    csv.GetString("leader") == "yes"
                )
            );
        }

        return rows;
    }
}

/// <summary>Days in the files a release brings.</summary>
internal static class BuiltInDays
{
    public static DateOnly Of(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static DateOnly? OrNone(string text) => text.Length == 0 ? null : Of(text);
}
