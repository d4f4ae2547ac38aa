using System.Globalization;
using ThongSuot.Platform.Law;

namespace ThongSuot.Facilities.Sites;

/// <summary>
/// The most floor area a body may have: the sum of the places of its people, and a share of that sum for what all use together
/// (ND 155/2025/NĐ-CP, Article 6(2): the sum × 1,85). Norms of commune leaders are not known and counted as an officer's.
/// </summary>
/// <param name="Officer">Square metres of an officer's place.</param>
/// <param name="Contract">Of service staff by contract.</param>
/// <param name="Shared">What is shared, as a part of the sum.</param>
internal readonly record struct AreaNorm(decimal Officer, decimal Contract, decimal Shared)
{
    /// <returns>Hundredths of a square metre.</returns>
    public long Of(int officers, int contract) =>
        (long)Math.Round(((officers * Officer) + (contract * Contract)) * (1 + Shared) * Quantity.One);

    public static AreaNorm On(LegalSettingCache law, DateOnly day)
    {
        decimal Number(string code) => decimal.Parse(law.Find(code, day).Value, CultureInfo.InvariantCulture);
        return new(Number("facilities.area-officer"), Number("facilities.area-contract"), Number("facilities.area-shared"));
    }
}
