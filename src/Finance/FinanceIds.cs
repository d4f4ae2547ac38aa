using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance;

/// <summary>Key of a budget line.</summary>
public readonly record struct BudgetLineId(Guid Value) : IId<BudgetLineId>
{
    public static BudgetLineId New() => new(Guid.CreateVersion7());

    public static BudgetLineId From(Guid value) => new(value);
}

/// <summary>Key of a decision that assigns budget.</summary>
public readonly record struct BudgetDecisionId(Guid Value) : IId<BudgetDecisionId>
{
    public static BudgetDecisionId New() => new(Guid.CreateVersion7());

    public static BudgetDecisionId From(Guid value) => new(value);
}

/// <summary>Key of a commitment, a spending or a counter-entry.</summary>
public readonly record struct BudgetEntryId(Guid Value) : IId<BudgetEntryId>
{
    public static BudgetEntryId New() => new(Guid.CreateVersion7());

    public static BudgetEntryId From(Guid value) => new(value);
}

/// <summary>Key of a contract of a project.</summary>
public readonly record struct ProjectContractId(Guid Value) : IId<ProjectContractId>
{
    public static ProjectContractId New() => new(Guid.CreateVersion7());

    public static ProjectContractId From(Guid value) => new(value);
}

/// <summary>Key of a project of public investment.</summary>
public readonly record struct ProjectId(Guid Value) : IId<ProjectId>
{
    public static ProjectId New() => new(Guid.CreateVersion7());

    public static ProjectId From(Guid value) => new(value);
}
