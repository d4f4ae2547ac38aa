using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Indicators;

/// <summary>Days counted, both included.</summary>
public readonly record struct DayWindow(DateOnly From, DateOnly To);

/// <summary>Which figures are wanted: every code of every unit in every window.</summary>
/// <param name="UnitPaths">Organisations or provinces; a province's figure is of everything below it.</param>
/// <param name="Codes">Those of this source only.</param>
public sealed record IndicatorQuery(
    IReadOnlyCollection<string> UnitPaths,
    IReadOnlyCollection<DayWindow> Windows,
    IReadOnlySet<string> Codes
);

/// <summary>A number as the records give it. What is not known has no line: missing is not 0.</summary>
/// <param name="Numerator">Of a sum the number itself.</param>
/// <param name="Denominator">1 of a sum; a ratio over 0 has no line.</param>
/// <param name="Path">The list that shows as many records; null where the reader cannot open one.</param>
public sealed record IndicatorValue(string Code, string UnitPath, DayWindow Window, decimal Numerator, decimal Denominator, string? Path);

/// <summary>The one way in which a module gives its figures to reports, demands and rankings.</summary>
public interface IIndicatorSource
{
    IReadOnlyList<ComputedIndicator> Indicators { get; }

    /// <summary>One batched read for all units and windows, from counters or a snapshot: never a statement for each unit.</summary>
    Task<IReadOnlyList<IndicatorValue>> ReadAsync(Db db, IndicatorQuery query, CancellationToken ct);
}
