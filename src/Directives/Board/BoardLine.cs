using ThongSuot.Platform.Tallies;

namespace ThongSuot.Directives.Board;

/// <summary>
/// One body over a period. The balance holds by construction: carried over + given = on time + overdue + withdrawn + open.
/// </summary>
/// <param name="Path">The body; the province for the sum.</param>
/// <param name="Before">Counted before the period.</param>
/// <param name="Within">Counted in the period.</param>
/// <param name="OpenOverdue">Open and past due at the end of the period; now, when it has not ended.</param>
/// <param name="Unreported">Open and in time then, of which nothing was reported for longer than it may be.</param>
internal sealed record BoardLine(string Path, string Name, TallyCounts Before, TallyCounts Within, long OpenOverdue, long Unreported)
{
    public long CarriedOver => Before[(int)DirectiveMeasure.Given] - Ended(Before);

    public long Given => Within[(int)DirectiveMeasure.Given];

    public long OnTime => Within[(int)DirectiveMeasure.OnTime];

    public long DoneOverdue => Within[(int)DirectiveMeasure.Overdue];

    public long Withdrawn => Within[(int)DirectiveMeasure.Withdrawn];

    public long Extended => Within[(int)DirectiveMeasure.Extended];

    public long Returned => Within[(int)DirectiveMeasure.Returned];

    public long Open => CarriedOver + Given - Ended(Within);

    public long OpenInTime => Open - OpenOverdue;

    public bool IsEmpty => CarriedOver == 0 && Given == 0 && Open == 0;

    public decimal? Score(ScoreRule rule) => rule.Of(OnTime, DoneOverdue, OpenOverdue, Unreported, Returned, Extended);

    private static long Ended(TallyCounts counts) =>
        counts[(int)DirectiveMeasure.OnTime] + counts[(int)DirectiveMeasure.Overdue] + counts[(int)DirectiveMeasure.Withdrawn];
}
