using System.Globalization;
using CsvHelper;
using ThongSuot.Finance.Projects.Milestones;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Projects.Sites;

/// <summary>A step of site clearance as the law orders it.</summary>
/// <param name="ByHousehold">Whether it is done household by household.</param>
/// <param name="Setting">The setting of its term, an address into the law as data; empty where the law sets none.</param>
/// <param name="IsLeast">The term is the least time it has to take and not the most.</param>
/// <param name="After">The step whose end starts the clock; null where its own beginning does.</param>
/// <param name="Forms">Numbers of the forms that belong to it.</param>
internal sealed record SiteStepRule(
    int Order,
    string Name,
    bool ByHousehold,
    string Setting,
    bool IsLeast,
    int? After,
    string Forms,
    string Article,
    bool IsOptional,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    Certainty Certainty,
    string Source
);

/// <summary>The sixteen steps of site clearance (Land Law 31/2024/QH15) with dates and mark; their terms are settings.</summary>
internal static class SiteSteps
{
    public const int Notice = 3;
    public const int Post = 6;
    public const int Approve = 9;
    public const int Pay = 12;
    public const int Withdraw = 13;
    public const int Enforce = 14;

    private static readonly Lazy<IReadOnlyList<SiteStepRule>> All = new(Read);

    /// <summary>What the head of the committee decides: a leader records it.</summary>
    public static bool IsDecision(int order) => order is Approve or Withdraw or Enforce;

    /// <summary>Those in force on a day, in order.</summary>
    public static IReadOnlyList<SiteStepRule> On(DateOnly day) =>
        [.. All.Value.Where(step => step.ValidFrom <= day && (step.ValidTo is null || step.ValidTo >= day)).OrderBy(step => step.Order)];

    private static List<SiteStepRule> Read()
    {
        using var text = BuiltInText.Open(typeof(SiteSteps).Assembly, "ThongSuot.Finance.Projects.BuiltIn.site-steps.csv");
        using var csv = CsvReader.Create(text);
        var rows = new List<SiteStepRule>();
        while (csv.Read())
        {
            var clock = csv.GetString("clock");
            rows.Add(
                new(
                    int.Parse(csv.GetString("order"), CultureInfo.InvariantCulture),
                    csv.GetString("name"),
                    csv.GetString("by_household") == "yes",
                    csv.GetString("setting"),
                    csv.GetString("least") == "yes",
                    int.TryParse(clock, CultureInfo.InvariantCulture, out var after) ? after : null,
                    csv.GetString("forms"),
                    csv.GetString("article"),
                    csv.GetString("optional") == "yes",
                    BuiltInDays.Of(csv.GetString("valid_from")),
                    BuiltInDays.OrNone(csv.GetString("valid_to")),
                    CertaintyMarks.Parse(csv.GetString("certainty")),
                    csv.GetString("source")
                )
            );
        }

        return rows;
    }
}
