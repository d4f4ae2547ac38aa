using ThongSuot.Platform.Storage;

namespace ThongSuot.Benefits;

/// <summary>Key of a case.</summary>
public readonly record struct BenefitCaseId(Guid Value) : IId<BenefitCaseId>
{
    public static BenefitCaseId New() => new(Guid.CreateVersion7());

    public static BenefitCaseId From(Guid value) => new(value);
}

/// <summary>Key of a policy factor.</summary>
public readonly record struct PolicyFactorId(Guid Value) : IId<PolicyFactorId>
{
    public static PolicyFactorId New() => new(Guid.CreateVersion7());

    public static PolicyFactorId From(Guid value) => new(value);
}
