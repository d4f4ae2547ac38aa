namespace ThongSuot.Reports.Filling;

/// <summary>All revisions of a unit's report for one period: what was sent counts until its correction is sent too.</summary>
/// <param name="Counts">The last revision that was sent, else what is in hand.</param>
/// <param name="Correction">The correction that is being made; null of none.</param>
/// <param name="IsLate">Whether the first sending was: a correction makes nothing late and nothing in time.</param>
internal sealed record UnitAnswer(UnitReport Counts, UnitReport? Correction, bool IsLate)
{
    public bool IsSent => Counts.IsSent;

    /// <summary>The revision that acts meet.</summary>
    public UnitReport Last => Correction ?? Counts;

    /// <returns>Null where nothing was saved.</returns>
    public static UnitAnswer? Of(IEnumerable<UnitReport> revisions)
    {
        var all = revisions.OrderBy(row => row.Revision).ToList();
        if (all.Count == 0)
        {
            return null;
        }

        var (sent, last) = (all.FindLast(row => row.IsSent), all[^1]);
        return new(sent ?? last, sent is null || sent == last ? null : last, all.Find(row => row.IsSent) is { IsLate: true });
    }
}
