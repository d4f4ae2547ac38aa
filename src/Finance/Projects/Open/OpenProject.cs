using System.Text.Json.Serialization;

namespace ThongSuot.Finance.Projects.Open;

/// <summary>
/// A project as the Open Contracting for Infrastructure Data Standard names it (OC4IDS 0.9); what fields mean stands in docs/oc4ids.md.
/// Only fields of the standard are here; what the books do not know is left out, never guessed.
/// </summary>
internal sealed record OpenProject
{
    public required string Id { get; init; }

    public required DateTimeOffset Updated { get; init; }

    public required string Title { get; init; }

    /// <summary>One of the standard's codes: identification, preparation, implementation, completion, completed.</summary>
    public required string Status { get; init; }

    public required IReadOnlyList<OpenLocation> Locations { get; init; }

    public required OpenBudget Budget { get; init; }

    public required IReadOnlyList<OpenParty> Parties { get; init; }

    public OpenReference? PublicAuthority { get; init; }

    public IReadOnlyList<OpenProcess>? ContractingProcesses { get; init; }

    public IReadOnlyList<OpenMilestone>? Milestones { get; init; }

    public OpenCompletion? Completion { get; init; }
}

/// <summary>Money: đồng are whole, so the amount has no decimals.</summary>
internal sealed record OpenValue(long Amount)
{
    public string Currency => "VND";
}

internal sealed record OpenLocation(string Id, string Description);

internal sealed record OpenReference(string Id, string Name);

/// <param name="Roles">Codes of the standard: buyer, publicAuthority, supplier.</param>
internal sealed record OpenParty(string Id, string Name, IReadOnlyList<string> Roles);

internal sealed record OpenBudget
{
    public required OpenValue Amount { get; init; }

    /// <summary>The capital of each year.</summary>
    public required IReadOnlyList<OpenBudgetLine> BudgetBreakdown { get; init; }
}

internal sealed record OpenBudgetLine(string Id, string Description, OpenValue Amount, OpenPeriod Period);

internal sealed record OpenPeriod(DateTimeOffset StartDate, DateTimeOffset? EndDate);

internal sealed record OpenProcess(string Id, OpenSummary Summary);

/// <summary>A contract: what was planned for the package is the tender's estimate, what was signed the contract's value.</summary>
internal sealed record OpenSummary
{
    public required string Title { get; init; }

    /// <summary>Null for costs outside contracts.</summary>
    public OpenTender? Tender { get; init; }

    public required IReadOnlyList<OpenReference> Suppliers { get; init; }

    public OpenValue? ContractValue { get; init; }

    /// <summary>It begins when it was signed.</summary>
    public OpenPeriod? ContractPeriod { get; init; }

    /// <summary>What the treasury paid for it.</summary>
    public IReadOnlyList<OpenTransaction>? Transactions { get; init; }
}

internal sealed record OpenTender(OpenValue CostEstimate);

internal sealed record OpenTransaction(string Id, DateTimeOffset Date, OpenValue Value);

/// <param name="Type">Always a code of the standard: delivery for works, approval for papers.</param>
/// <param name="Status">scheduled, met, notMet.</param>
internal sealed record OpenMilestone(string Id, string Title, string Type, DateTimeOffset? DueDate, DateTimeOffset? DateMet, string Status);

internal sealed record OpenCompletion
{
    public DateTimeOffset? EndDate { get; init; }

    /// <summary>What the settlement was approved with.</summary>
    public OpenValue? FinalValue { get; init; }
}

/// <summary>Writes names in the standard's case, leaves out what is null.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    WriteIndented = false
)]
[JsonSerializable(typeof(OpenProject))]
internal sealed partial class OpenJson : JsonSerializerContext;
