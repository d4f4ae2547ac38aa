using ThongSuot.Platform.Law;

namespace ThongSuot.Benefits.Policy;

/// <summary>
/// One number of a policy as a calculation reads it: a factor, a limit, the base salary. Kept as a <see cref="LegalSetting"/>.
/// </summary>
/// <param name="Code">Stable code, <c>nd178.7.near.lump</c>: decree, article, what.</param>
/// <param name="Source">Where it is written, as a line of a calculation cites it.</param>
internal sealed record PolicyFactor(
    string Code,
    string Name,
    decimal Value,
    string Unit,
    string Source,
    DateOnly ValidFrom,
    DateOnly? ValidTo,
    Certainty Certainty
)
{
    public static PolicyFactor Of(LegalSetting setting) =>
        new(
            setting.Code,
            setting.Name,
            LegalValue.NumberOf(setting),
            setting.Unit,
            setting.Article.Length == 0 ? setting.Source : $"{setting.Article} {setting.Source}",
            setting.ValidFrom,
            setting.ValidTo,
            setting.Certainty
        );

    public bool IsInForce(DateOnly day) => ValidFrom <= day && (ValidTo is null || ValidTo >= day);
}
