using ThongSuot.Platform.Tallies;

namespace ThongSuot.Difficulties.Board;

/// <summary>
/// One line of the board. Two balances hold by construction. What was raised: carried over + raised = confirmed + silent + not
/// valid + open. What a body has: carried over + taken + reopened = on time + late + given away + closed otherwise + open.
/// </summary>
/// <param name="Before">Counted before the period.</param>
/// <param name="Within">Counted in the period.</param>
internal sealed record DifficultyFiguresRow(TallyCounts Before, TallyCounts Within)
{
    public static DifficultyFiguresRow Empty { get; } = new(TallyCounts.None, TallyCounts.None);

    public long RaisedBefore =>
        Of(Before, DifficultyMeasure.Raised)
        - Of(Before, DifficultyMeasure.Confirmed)
        - Of(Before, DifficultyMeasure.Silent)
        - Of(Before, DifficultyMeasure.Invalid);

    public long Raised => Of(Within, DifficultyMeasure.Raised);

    public long Confirmed => Of(Within, DifficultyMeasure.Confirmed);

    public long Silent => Of(Within, DifficultyMeasure.Silent);

    public long Invalid => Of(Within, DifficultyMeasure.Invalid);

    public long RaisedOpen => RaisedBefore + Raised - Confirmed - Silent - Invalid;

    public long HeldBefore => Of(Before, DifficultyMeasure.Taken) + Of(Before, DifficultyMeasure.ReopenedTo) - Ended(Before);

    public long Taken => Of(Within, DifficultyMeasure.Taken);

    public long Reopened => Of(Within, DifficultyMeasure.ReopenedTo);

    public long OnTime => Of(Within, DifficultyMeasure.OnTime);

    public long Late => Of(Within, DifficultyMeasure.Late);

    public long GivenAway => Of(Within, DifficultyMeasure.GivenAway);

    public long GivenAwayLate => Of(Within, DifficultyMeasure.GivenAwayLate);

    public long ClosedOtherwise => Of(Within, DifficultyMeasure.ClosedOtherwise);

    public long Answered => OnTime + Late;

    public long HeldOpen => HeldBefore + Taken + Reopened - Ended(Within);

    /// <summary>Open and past due at the end of the period: not answered, and late already.</summary>
    public int? Overdue { get; init; }

    /// <summary>What should have been answered by now: what was, what is overdue, and what was let go when overdue.</summary>
    public long Owed => Answered + GivenAwayLate + (Overdue ?? 0);

    /// <summary>
    /// Whole working days that half of the answers took at most: from the day a body got the difficulty to its answer. Null
    /// without answers.
    /// </summary>
    public int? MedianDays
    {
        get
        {
            var half = (Within.All.Where(pair => IsDays(pair.Measure)).Sum(pair => pair.Count) + 1) / 2;
            foreach (var (measure, count) in Within.All.Where(pair => IsDays(pair.Measure)))
            {
                half -= count;
                if (half <= 0 && count > 0)
                {
                    return measure - (int)DifficultyMeasure.Days;
                }
            }

            return null;
        }
    }

    public bool IsEmpty =>
        RaisedBefore == 0
        && Raised == 0
        && HeldBefore == 0
        && Taken == 0
        && Reopened == 0
        && Confirmed == 0
        && Answered == 0
        && Silent == 0
        && Invalid == 0;

    public DifficultyFiguresRow Plus(DifficultyFiguresRow other) =>
        new(Before.Plus(other.Before), Within.Plus(other.Within))
        {
            Overdue = Overdue is null && other.Overdue is null ? null : (Overdue ?? 0) + (other.Overdue ?? 0),
        };

    private static bool IsDays(int measure) =>
        measure is >= (int)DifficultyMeasure.Days and <= (int)DifficultyMeasure.Days + DifficultyFigures.MostDays;

    private static long Ended(TallyCounts counts) =>
        Of(counts, DifficultyMeasure.OnTime)
        + Of(counts, DifficultyMeasure.Late)
        + Of(counts, DifficultyMeasure.GivenAway)
        + Of(counts, DifficultyMeasure.ClosedOtherwise);

    private static long Of(TallyCounts counts, DifficultyMeasure measure) => counts[(int)measure];
}

/// <summary>Open difficulties now, from the index of open rows.</summary>
/// <param name="Owned">Given to a person of a body who still holds a seat, with a date.</param>
/// <param name="Ages">Opened at most 7, 8–30, 31–90 and more than 90 days ago.</param>
internal sealed record OpenDifficulties(
    int All,
    int Queue,
    int Escalated,
    int Overdue,
    int Urgent,
    int Reopened,
    int Answered,
    int Contested,
    int Owned,
    IReadOnlyList<int> Ages,
    IReadOnlyDictionary<string, int> OverdueByBody,
    IReadOnlyDictionary<DifficultyField, int> OverdueByField
)
{
    /// <summary>Days from which and below which an age counts.</summary>
    public static IReadOnlyList<(string Name, int? From, int? Below)> AgeClasses { get; } =
    [("đến 7 ngày", null, 8), ("8–30 ngày", 8, 31), ("31–90 ngày", 31, 91), ("trên 90 ngày", 91, null)];
}
