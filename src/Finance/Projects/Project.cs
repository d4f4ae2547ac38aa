using ThongSuot.Finance.Projects.Contracts;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Projects;

/// <summary>How a term of settlement is set: by how large the project is (Luật Đầu tư công 58/2024/QH15).</summary>
internal enum ProjectGroup
{
    /// <summary>Group A, and what is of national importance.</summary>
    A,
    B,
    C,
}

/// <summary>How far a project has come; progress, acceptance, handover and settlement are kept apart.</summary>
internal enum ProjectState
{
    Preparation,
    InvestmentApproved,
    ContractSigned,
    Construction,

    /// <summary>Handed over for use, or stopped: the owner prepares the settlement.</summary>
    HandedOver,

    /// <summary>The whole dossier is with the body that verifies.</summary>
    Verifying,

    /// <summary>Submitted for approval.</summary>
    Approving,

    /// <summary>The settlement is approved; accounts and debts are to be cleared.</summary>
    Settled,
    Closed,
}

/// <summary>Whether it was carried over from an abolished district, and how far its new owner has taken it on.</summary>
internal enum CarryState
{
    /// <summary>It began under its owner.</summary>
    None,

    /// <summary>No new owner yet: it gets no capital and nothing is disbursed.</summary>
    Orphan,

    /// <summary>A new owner is named and has not confirmed.</summary>
    Proposed,

    /// <summary>The new owner confirmed contracts and debts.</summary>
    Transferred,
}

/// <summary>What may be done with a project.</summary>
internal enum ProjectAct
{
    ProposeOwner,
    ConfirmOwner,
    DeclineOwner,
    GiveCapital,
    CutCapital,
    ApproveInvestment,
    SignContract,
    Start,
    ReportProgress,
    Accept,
    CorrectAcceptance,
    Disburse,
    Recover,
    Agree,
    TurnDown,
    HandOver,
    SendSettlement,
    SubmitSettlement,
    ApproveSettlement,
    Close,
}

/// <summary>
/// A project of public investment: plan, contract, accepted and paid are kept apart, and what was disbursed never exceeds the approved
/// total or the capital of the year.
/// </summary>
internal sealed partial class Project : IInProvince
{
    public const int NameLength = 300;
    public const int NumberLength = 60;
    public const int TextLength = 1_000;
    public const int ShortestContractor = 5;

    public required ProjectId Id { get; init; }

    /// <summary><c>DA25-2026-0001</c>.</summary>
    public required string Code { get; init; }

    public required string ProvinceCode { get; init; }

    public required DateOnly AddedOn { get; init; }

    public required string Name { get; init; }

    public required ProjectGroup Group { get; init; }

    /// <summary>The commune it lies in.</summary>
    public required string PlacePath { get; init; }

    /// <summary>The organisation that owns it; for an orphan the commune it lies in, which sees it.</summary>
    public string OwnerPath { get; private set; } = string.Empty;

    /// <summary>The abolished district that owned it; null for none.</summary>
    public string? FormerOwner { get; init; }

    public CarryState Carry { get; private set; }

    /// <summary>The new owner named by Finance that has yet to confirm.</summary>
    public string? ProposedPath { get; private set; }

    public AccountId? ProposedBy { get; private set; }

    /// <summary>Minutes of the handover by which contracts and debts were confirmed.</summary>
    public string? HandoverNumber { get; private set; }

    public ProjectState State { get; private set; }

    /// <summary>Đồng approved by the investment decision; before it, what is asked for.</summary>
    public long Total { get; private set; }

    /// <summary>Đồng of the medium-term plan.</summary>
    public long MediumTerm { get; init; }

    public string? InvestmentNumber { get; private set; }

    /// <summary>Day of the investment decision; null for a project brought in by a list, which does not know it.</summary>
    public DateOnly? InvestmentOn { get; private set; }

    /// <summary>Đồng of all contracts.</summary>
    public long Contracted { get; private set; }

    /// <summary>Percent of the works that stand, as the owner reports; null before the first report.</summary>
    public int? Progress { get; private set; }

    public DateOnly? ProgressOn { get; private set; }

    /// <summary>Đồng of accepted volume.</summary>
    public long Accepted { get; private set; }

    /// <summary>Đồng the treasury paid since the beginning.</summary>
    public long Disbursed { get; private set; }

    /// <summary>Đồng the settlement was approved with; what was paid beyond it is to come back.</summary>
    public long SettledTotal { get; private set; }

    public DateOnly? HandedOverOn { get; private set; }

    public DateOnly? VerifyFrom { get; private set; }

    public DateOnly? ApproveFrom { get; private set; }

    public DateOnly? SettledOn { get; private set; }

    /// <summary>Capital and payments that wait for a second person.</summary>
    public int Waiting { get; private set; }

    public AccountId? SettlementSentBy { get; private set; }

    public int Version { get; private set; }

    public bool IsOrphan => Carry is CarryState.Orphan or CarryState.Proposed;

    /// <summary>Đồng paid beyond what was accepted, which is an advance or a fault.</summary>
    public long PaidAhead => Math.Max(0, Disbursed - Accepted);

    /// <summary>The setting of the term that runs now and the day it began; null when none runs.</summary>
    public (string Setting, DateOnly From)? Term
    {
        get
        {
            var group = char.ToLowerInvariant(Group.ToString()[0]);
            return State switch
            {
                ProjectState.HandedOver when HandedOverOn is { } from => ($"project.prepare-{group}", from),
                ProjectState.Verifying when VerifyFrom is { } from => ($"project.verify-{group}", from),
                ProjectState.Approving when ApproveFrom is { } from => ($"project.approve-{group}", from),
                ProjectState.Settled when SettledOn is { } from => ("project.accounts-cleared", from),
                _ => null,
            };
        }
    }

    /// <summary>A project of its owner.</summary>
    /// <param name="code">Given by the program.</param>
    public static Project Of(string code, string province, ProjectFacts facts, DateOnly today) =>
        new()
        {
            Id = ProjectId.New(),
            Code = code,
            ProvinceCode = province,
            AddedOn = today,
            Name = facts.Name,
            Group = facts.Group,
            PlacePath = facts.PlacePath,
            OwnerPath = facts.OwnerPath ?? facts.PlacePath,
            FormerOwner = facts.FormerOwner,
            Carry =
                facts.FormerOwner is null ? CarryState.None
                : facts.OwnerPath is null ? CarryState.Orphan
                : CarryState.Transferred,
            State = facts.State,
            Total = facts.Total,
            MediumTerm = facts.MediumTerm,
            Disbursed = facts.Disbursed,
            Accepted = facts.Accepted,
            Contracted = facts.Contracted,
            HandedOverOn = facts.State >= ProjectState.HandedOver ? facts.HandedOverOn : null,
            // A list knows the day of handover alone: whatever ran since then is counted from it.
            VerifyFrom = facts.State == ProjectState.Verifying ? facts.HandedOverOn : null,
            ApproveFrom = facts.State == ProjectState.Approving ? facts.HandedOverOn : null,
            SettledOn = facts.State == ProjectState.Settled ? facts.HandedOverOn : null,
            SettledTotal = facts.State >= ProjectState.Settled ? facts.Disbursed : 0,
        };

    /// <summary>The contract that a list brought, with what was accepted and paid of the project as far as the contract goes.</summary>
    public ProjectContract? ContractOf(ProjectFacts facts, DateOnly today) =>
        facts is { ContractNumber: { } number, Contractor: { } contractor, Contracted: > 0 }
            ? ProjectContract.Of(
                this,
                new(number, "Thi công xây dựng", contractor, facts.Contracted, facts.Contracted),
                today,
                Math.Min(facts.Accepted, facts.Contracted),
                Math.Min(facts.Disbursed, facts.Contracted)
            )
            : null;

    private Result Become(ProjectState state)
    {
        State = state;
        return Changed();
    }

    private Result Changed()
    {
        Version++;
        return Result.Done;
    }
}

/// <summary>A project as it is brought in.</summary>
/// <param name="OwnerPath">Null for one that nobody has taken over.</param>
internal sealed record ProjectFacts(string Name, ProjectGroup Group, string PlacePath, string? OwnerPath, string? FormerOwner)
{
    public ProjectState State { get; init; }

    public long Total { get; init; }

    public long MediumTerm { get; init; }

    public long Disbursed { get; init; }

    public long Accepted { get; init; }

    public string? ContractNumber { get; init; }

    public string? Contractor { get; init; }

    public long Contracted { get; init; }

    public DateOnly? HandedOverOn { get; init; }
}
