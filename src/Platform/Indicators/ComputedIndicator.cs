namespace ThongSuot.Platform.Indicators;

/// <summary>Whether more of it is better.</summary>
public enum IndicatorDirection
{
    Neutral,
    HigherIsBetter,
    LowerIsBetter,
}

/// <summary>How the numbers of several units make the number of all.</summary>
public enum IndicatorRollUp
{
    /// <summary>They are added.</summary>
    Sum,

    /// <summary>Numerators and denominators are added, then divided: never a mean of rates.</summary>
    Ratio,
}

/// <summary>A figure that a module computes from its own records, for any unit and any window of days.</summary>
/// <param name="Code">Stable for ever, module first: "dossiers.received-online".</param>
/// <param name="Name">As a report names it: "Số hồ sơ tiếp nhận trực tuyến".</param>
/// <param name="Unit">"hồ sơ", "%", "đồng", "giờ", "người".</param>
/// <param name="Meaning">A sentence on what is counted and what is not.</param>
/// <param name="Formula">The same as a rule that can be checked by hand.</param>
/// <param name="IsLevel">Whether it is what stands at the end of the window instead of what happened within it.</param>
/// <param name="Source">The law or paper that asks for it; null when none does.</param>
public sealed record ComputedIndicator(
    string Code,
    string Name,
    string Unit,
    string Meaning,
    string Formula,
    IndicatorDirection Direction,
    IndicatorRollUp RollUp,
    bool IsLevel,
    string? Source
)
{
    /// <param name="good">Whether more of it is better; null where neither is.</param>
    public static ComputedIndicator Count(
        string code,
        string name,
        string unit,
        string meaning,
        string formula,
        bool? good = null,
        bool isLevel = false,
        string? source = null
    ) => new(code, name, unit, meaning, formula, DirectionOf(good), IndicatorRollUp.Sum, isLevel, source);

    /// <summary>In percent.</summary>
    /// <param name="good">Whether more of it is better; null where neither is.</param>
    public static ComputedIndicator Share(
        string code,
        string name,
        string meaning,
        string formula,
        bool? good,
        string? source = null,
        bool isLevel = false
    ) => new(code, name, "%", meaning, formula, DirectionOf(good), IndicatorRollUp.Ratio, isLevel, source);

    private static IndicatorDirection DirectionOf(bool? good) =>
        good is not { } higher ? IndicatorDirection.Neutral
        : higher ? IndicatorDirection.HigherIsBetter
        : IndicatorDirection.LowerIsBetter;
}
