using ThongSuot.Platform.Tallies;

namespace ThongSuot.Dossiers.Board;

/// <summary>
/// One line of a board. The balance holds by construction: carried over + received = resolved + open + rejected + withdrawn + stopped.
/// </summary>
/// <param name="Before">Counted before the period.</param>
/// <param name="Within">Counted in the period.</param>
internal sealed record BalanceRow(TallyCounts Before, TallyCounts Within)
{
    private static readonly DossierMeasure[] Arrivals =
    [
        DossierMeasure.ReceivedDirect,
        DossierMeasure.ReceivedOnline,
        DossierMeasure.ReceivedPost,
    ];
    private static readonly DossierMeasure[] Ends =
    [
        DossierMeasure.Early,
        DossierMeasure.OnTime,
        DossierMeasure.Overdue,
        DossierMeasure.Rejected,
        DossierMeasure.Withdrawn,
        DossierMeasure.Stopped,
    ];

    public static BalanceRow Empty { get; } = new(TallyCounts.None, TallyCounts.None);

    /// <summary>Received before the period and not closed then.</summary>
    public long CarriedOver => Sum(Before, Arrivals) - Sum(Before, Ends);

    public long Online => Within[(int)DossierMeasure.ReceivedOnline];

    public long Direct => Within[(int)DossierMeasure.ReceivedDirect];

    public long Post => Within[(int)DossierMeasure.ReceivedPost];

    public long Early => Within[(int)DossierMeasure.Early];

    public long OnTime => Within[(int)DossierMeasure.OnTime];

    public long ResolvedOverdue => Within[(int)DossierMeasure.Overdue];

    public long Rejected => Within[(int)DossierMeasure.Rejected];

    public long Withdrawn => Within[(int)DossierMeasure.Withdrawn];

    public long Stopped => Within[(int)DossierMeasure.Stopped];

    public long Rated => Within[(int)DossierMeasure.Rated];

    public long Satisfied => Within[(int)DossierMeasure.Satisfied];

    /// <summary>Open and past due at the end of the period; now, when it has not ended.</summary>
    public long OpenOverdue { get; init; }

    /// <summary>Open and due within the near-due hours. Known for a period that has not ended only.</summary>
    public long OpenNearDue { get; init; }

    public long Received => Sum(Within, Arrivals);

    public long Resolved => Early + OnTime + ResolvedOverdue;

    public long NotResolved => Rejected + Withdrawn + Stopped;

    public long Open => CarriedOver + Received - Resolved - NotResolved;

    /// <summary>Open and not past due, near due among them.</summary>
    public long OpenInTime => Open - OpenOverdue;

    public bool IsEmpty => CarriedOver == 0 && Received == 0 && Open == 0;

    public BalanceRow Plus(BalanceRow other) =>
        new(Before.Plus(other.Before), Within.Plus(other.Within))
        {
            OpenOverdue = OpenOverdue + other.OpenOverdue,
            OpenNearDue = OpenNearDue + other.OpenNearDue,
        };

    private static long Sum(TallyCounts counts, DossierMeasure[] measures)
    {
        long sum = 0;
        foreach (var measure in measures)
        {
            sum += counts[(int)measure];
        }

        return sum;
    }
}
