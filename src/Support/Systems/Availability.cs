namespace ThongSuot.Support.Systems;

/// <summary>How long something worked, from the times in which it did not.</summary>
internal static class Availability
{
    /// <summary>Time of a window that the spans cover; where they overlap it counts once.</summary>
    /// <param name="spans">From and to; an end that is null lasts.</param>
    public static TimeSpan Lost(IEnumerable<(DateTimeOffset From, DateTimeOffset? To)> spans, DateTimeOffset from, DateTimeOffset to)
    {
        var (lost, reached) = (TimeSpan.Zero, from);
        foreach (var (begun, ended) in spans.OrderBy(span => span.From))
        {
            var (start, end) = (begun > reached ? begun : reached, ended is { } at && at < to ? at : to);
            if (end > start)
            {
                (lost, reached) = (lost + (end - start), end);
            }
        }

        return lost;
    }

    /// <summary>
    /// Part of a window in which it worked, in per cent with two decimals, cut and never rounded up: 100 means no outage.
    /// </summary>
    public static decimal Percent(TimeSpan lost, TimeSpan window) =>
        window <= TimeSpan.Zero ? 100 : decimal.Floor(10_000m * (window - lost).Ticks / window.Ticks) / 100;
}
