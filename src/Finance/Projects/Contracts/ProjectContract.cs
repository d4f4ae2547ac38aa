using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Projects.Contracts;

/// <summary>A contract of a project: what was planned for its package, signed, accepted and paid are kept apart; all in đồng.</summary>
internal sealed class ProjectContract : IInProvince
{
    public required ProjectContractId Id { get; init; }

    public required string ProvinceCode { get; init; }

    public required ProjectId ProjectId { get; init; }

    public required string Number { get; init; }

    /// <summary>The package as the plan of tenders names it.</summary>
    public required string Package { get; init; }

    public required string Contractor { get; init; }

    /// <summary>Price of the package in the plan of tenders.</summary>
    public required long Planned { get; init; }

    public required long Value { get; init; }

    public required DateOnly SignedOn { get; init; }

    public long Accepted { get; private set; }

    public long Paid { get; private set; }

    public int Version { get; private set; }

    /// <param name="accepted">Đồng accepted before it was entered here.</param>
    /// <param name="paid">Đồng paid before it was entered here.</param>
    public static ProjectContract Of(Project project, ContractFacts facts, DateOnly on, long accepted = 0, long paid = 0) =>
        new()
        {
            Id = ProjectContractId.New(),
            ProvinceCode = project.ProvinceCode,
            ProjectId = project.Id,
            Number = facts.Number,
            Package = facts.Package,
            Contractor = facts.Contractor,
            Planned = facts.Planned,
            Value = facts.Value,
            SignedOn = on,
            Accepted = accepted,
            Paid = paid,
        };

    /// <summary>Volume is accepted up to what was signed.</summary>
    public Result Accept(long value)
    {
        if (!Amounts.Fits(Accepted, value) || Accepted + value > Value)
        {
            return ProjectRefusals.AboveContract(Value - Accepted);
        }

        Accepted += value;
        Version++;
        return Result.Done;
    }

    /// <summary>Less was done than was accepted.</summary>
    public Result CorrectAcceptance(long value)
    {
        if (value > Accepted)
        {
            return ProjectRefusals.AboveAccepted(Accepted);
        }

        Accepted -= value;
        Version++;
        return Result.Done;
    }

    /// <summary>
    /// Paid up to what was signed, below zero for what came back; beyond what was accepted it is an advance, which the page shows.
    /// </summary>
    public Result Pay(long value)
    {
        if (Paid + value < 0)
        {
            return ProjectRefusals.AbovePaid(Paid);
        }

        if (Paid + value > Value)
        {
            return ProjectRefusals.AboveContract(Value - Paid);
        }

        Paid += value;
        Version++;
        return Result.Done;
    }
}

/// <summary>A contract as typed.</summary>
internal sealed record ContractFacts(string Number, string Package, string Contractor, long Planned, long Value)
{
    public Refusal? Against() =>
        Refusal.Together([
            Number.Length is 0 or > Project.NumberLength ? ProjectRefusals.NumberMissing : null,
            Package.Length is 0 or > Project.NameLength ? ProjectRefusals.PackageMissing : null,
            // "09" and "DA" stood for contractors and codes in lists that were seen.
            Contractor.Length
                is < Project.ShortestContractor
                    or > Project.NameLength
                ? ProjectRefusals.ContractorMissing
                : null,
            Planned <= 0 ? ProjectRefusals.PlannedWrong : null,
            Value <= 0 ? ProjectRefusals.AmountWrong
            : Planned > 0 && Value > Planned ? ProjectRefusals.AbovePackage(Planned)
            : null,
        ]);
}
