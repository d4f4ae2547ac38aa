using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Law;

/// <summary>How sure we are of a fact of law (docs/glossary.md).</summary>
public enum Certainty
{
    /// <summary>S: seen on a public page or in the press.</summary>
    Seen,

    /// <summary>R: read in a copy of the law's text.</summary>
    Read,

    /// <summary>C: seen in the practice of running systems.</summary>
    Practice,

    /// <summary>M: from memory; to be checked against the text, and shown so.</summary>
    Memory,

    /// <summary>D: sources or offices read it differently; shown so, and left to the province to set.</summary>
    Disputed,

    /// <summary>I: inferred from sources that do not say it outright; shown, and never a ground to refuse.</summary>
    Inferred,
}

/// <summary>What a setting's value is.</summary>
public enum LegalValueKind
{
    /// <summary>A whole number of zero or more.</summary>
    Whole,

    /// <summary>A number of zero or more with up to two decimals.</summary>
    Number,

    /// <summary>A time of day.</summary>
    Time,

    /// <summary>One of the values that <see cref="LegalSetting.Unit"/> lists.</summary>
    Choice,

    /// <summary>
    /// A day of every year, <c>20/1</c>; <see cref="LegalSetting.Unit"/> says whether it is itself the last one ("hết ngày") or the day
    /// before it is ("trước ngày").
    /// </summary>
    DayOfYear,
}

/// <summary>A number, time or choice that the law sets, with its dates and source. Never a constant in code.</summary>
public sealed class LegalSetting
{
    public required LegalSettingId Id { get; init; }

    /// <summary>Whose part of the law it is, as in <see cref="LegalChapter.Code"/>.</summary>
    public required string Chapter { get; init; }

    public required LegalValueKind Kind { get; init; }

    /// <summary>Stable code, <c>dossier.same-day-cut-off</c>.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>The field of procedures it holds for, before what holds for all; empty for all.</summary>
    public string Field { get; init; } = string.Empty;

    /// <summary>As rules read it: <c>15:00</c>, <c>3</c>, <c>0.8</c>.</summary>
    public required string Value { get; set; }

    /// <summary>What the value counts; or the values to choose from, parted by <c>|</c>.</summary>
    public required string Unit { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public DateOnly? ValidTo { get; set; }

    public required string Source { get; set; }

    public required string Article { get; set; }

    public required Certainty Certainty { get; set; }

    /// <summary>An office changed it: a new release leaves it alone.</summary>
    public bool EditedHere { get; set; }

    public int Version { get; set; }

    /// <summary>The values it may have; empty when it is a number or a time.</summary>
    public IReadOnlyList<string> Choices => Kind == LegalValueKind.Choice ? Unit.Split('|', StringSplitOptions.TrimEntries) : [];

    /// <summary>Its text was never compared, or is read differently: the province may mend the value that stands.</summary>
    public bool IsDoubtful => Certainty is Certainty.Memory or Certainty.Disputed or Certainty.Inferred;

    public bool IsInForce(DateOnly day) => ValidFrom <= day && (ValidTo is null || ValidTo >= day);
}

/// <summary>Key of a legal setting.</summary>
public readonly record struct LegalSettingId(Guid Value) : IId<LegalSettingId>
{
    public static LegalSettingId New() => new(Guid.CreateVersion7());

    public static LegalSettingId From(Guid value) => new(value);
}
