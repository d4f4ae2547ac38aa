namespace ThongSuot.Support.Cover;

/// <summary>
/// Who stands in on which of the days that have nobody: whoever is free longest from the first of them, of those the best by the rule; then
/// from the next day on. Days on which nobody is free stay empty.
/// </summary>
internal static class CoverPlan
{
    /// <param name="runs">Working days without cover, each run without a covered day between.</param>
    /// <param name="people">The best first, whoever may be away or taken on some days.</param>
    /// <param name="free">Whether somebody is there and stands in for nobody else on a day.</param>
    public static IReadOnlyList<CoverShare> Of(
        IEnumerable<IReadOnlyList<DateOnly>> runs,
        IReadOnlyList<CoverCandidate> people,
        Func<CoverCandidate, DateOnly, bool> free
    )
    {
        var shares = new List<CoverShare>();
        foreach (var run in runs)
        {
            for (var at = 0; at < run.Count; )
            {
                var best = people
                    .Select(one => (One: one, Days: run.Skip(at).TakeWhile(day => free(one, day)).Count()))
                    .MaxBy(one => one.Days);
                if (best.Days > 0)
                {
                    shares.Add(new(run[at], run[at + best.Days - 1], best.One.Seat, best.One.Because));
                }

                at += Math.Max(1, best.Days);
            }
        }

        return shares;
    }

    /// <summary>Runs of wanted days: days that follow each other among all.</summary>
    public static IReadOnlyList<IReadOnlyList<DateOnly>> Runs(IReadOnlyList<DateOnly> all, Func<DateOnly, bool> wanted)
    {
        var runs = new List<IReadOnlyList<DateOnly>>();
        for (var at = 0; at < all.Count; at++)
        {
            var run = all.Skip(at).TakeWhile(wanted).ToList();
            if (run.Count > 0)
            {
                runs.Add(run);
                at += run.Count;
            }
        }

        return runs;
    }
}
