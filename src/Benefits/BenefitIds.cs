using ThongSuot.Platform.Storage;

namespace ThongSuot.Benefits;

/// <summary>Key of a case.</summary>
public readonly record struct BenefitCaseId(Guid Value) : IId<BenefitCaseId>
{
    public static BenefitCaseId New() => new(Guid.CreateVersion7());

    public static BenefitCaseId From(Guid value) => new(value);
}
