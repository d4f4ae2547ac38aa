using ThongSuot.Platform.Indicators;

namespace ThongSuot.Reports.Indicators;

/// <summary>An indicator as the register of a province knows it on a day, computed by a module or declared by units.</summary>
/// <param name="Code">Stable for ever, module first; a declared one begins with <see cref="DeclaredPrefix"/>.</param>
/// <param name="IsComputed">Whether a module counts it from its records; else units declare it.</param>
/// <param name="Module">Whose figure it is: the first part of the code.</param>
/// <param name="Version">Of its facts, printed with a report that used it; 0 as the program ships it.</param>
/// <param name="Owner">The body that answers for its meaning; null where nobody was named.</param>
/// <param name="Target">What it shall reach by the next date set for it; null where none is.</param>
internal sealed record RegisteredIndicator(
    string Code,
    string Name,
    string Unit,
    string Meaning,
    string Formula,
    IndicatorDirection Direction,
    IndicatorRollUp RollUp,
    bool IsLevel,
    string? Source,
    bool IsComputed,
    string Module,
    int Version,
    string? Owner,
    IndicatorTarget? Target
)
{
    /// <summary>Begins the code of what units declare.</summary>
    public const string DeclaredPrefix = "declared.";

    public static RegisteredIndicator Of(ComputedIndicator one) =>
        new(
            one.Code,
            one.Name,
            one.Unit,
            one.Meaning,
            one.Formula,
            one.Direction,
            one.RollUp,
            one.IsLevel,
            one.Source,
            true,
            one.Code[..one.Code.IndexOf('.')],
            0,
            null,
            null
        );

    /// <summary>The number of a value as it is printed: a ratio in percent where its unit is one.</summary>
    public decimal Number(IndicatorValue value) =>
        RollUp == IndicatorRollUp.Sum ? value.Numerator
        : Unit == "%" ? 100m * value.Numerator / value.Denominator
        : value.Numerator / value.Denominator;
}

/// <summary>What an indicator shall be by a day.</summary>
internal sealed record IndicatorTarget(DateOnly By, decimal Value);
