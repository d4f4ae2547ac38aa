using ThongSuot.Platform.Law;

namespace ThongSuot.Benefits.Policy;

/// <summary>The chapter of the law that policy money is calculated by, and what of it this release brings.</summary>
internal static class PolicyFactors
{
    public static LegalChapter Chapter { get; } =
        new(
            "benefits",
            "Quy định của các chính sách",
            "/che-do/quy-dinh",
            "Lần tính đã có không đổi; lần tính sau theo giá trị mới.",
            SettledStands: true
        );

    public static LegalSettings Brought { get; } =
        new(
            "benefit-factors",
            21,
            typeof(PolicyFactors).Assembly,
            "ThongSuot.Benefits.Policy.BuiltIn.factors.csv",
            Chapter.Code,
            LegalValueKind.Number
        );
}
