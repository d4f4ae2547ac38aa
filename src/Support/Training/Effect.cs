namespace ThongSuot.Support.Training;

/// <summary>Errors and all dossiers of one commune in the days before and the days after.</summary>
internal sealed record BeforeAfter(int ErrorsBefore, int AllBefore, int ErrorsAfter, int AllAfter);

/// <summary>What can be said of a session's effect.</summary>
internal enum EffectVerdict
{
    /// <summary>The days after are not over.</summary>
    TooEarly,

    /// <summary>Too few dossiers on one of the four sides.</summary>
    TooFew,

    /// <summary>Fewer errors than the others' change explains: the whole interval lies below 0.</summary>
    Fewer,

    /// <summary>More errors: the whole interval lies above 0.</summary>
    More,

    /// <summary>The interval holds 0.</summary>
    NotSeen,
}

/// <summary>Four rates and the difference of their differences, all as parts of 1.</summary>
/// <param name="Difference">(trained after − before) − (others after − before); below 0 is better.</param>
/// <param name="Low">Lower end of the 95 % interval.</param>
internal sealed record EffectResult(
    EffectVerdict Verdict,
    BeforeAfter Trained,
    BeforeAfter Others,
    double Difference,
    double Low,
    double High,
    double Dispersion
);

/// <summary>
/// Difference in differences of error rates, trained communes beside those that had no session. The variance of each rate is that of a
/// share with half an error and half a right one added, so that no error among few is no certainty; it is widened by how much the
/// communes of a group differ beyond chance (Pearson's dispersion, never below 1). 95 % by the normal law.
/// </summary>
internal static class Effect
{
    private const double Z = 1.959964;

    /// <param name="least">Fewest dossiers on each of the four sides.</param>
    public static EffectResult Of(IReadOnlyList<BeforeAfter> trained, IReadOnlyList<BeforeAfter> others, int least)
    {
        var (one, other) = (Sum(trained), Sum(others));
        if (new[] { one.AllBefore, one.AllAfter, other.AllBefore, other.AllAfter }.Any(all => all < Math.Max(1, least)))
        {
            return new(EffectVerdict.TooFew, one, other, 0, 0, 0, 1);
        }

        var difference =
            Rate(one.ErrorsAfter, one.AllAfter)
            - Rate(one.ErrorsBefore, one.AllBefore)
            - (Rate(other.ErrorsAfter, other.AllAfter) - Rate(other.ErrorsBefore, other.AllBefore));
        var dispersion = Dispersion([(trained, one), (others, other)]);
        var half =
            Z
            * Math.Sqrt(
                dispersion
                    * (
                        Variance(one.ErrorsBefore, one.AllBefore)
                        + Variance(one.ErrorsAfter, one.AllAfter)
                        + Variance(other.ErrorsBefore, other.AllBefore)
                        + Variance(other.ErrorsAfter, other.AllAfter)
                    )
            );
        var verdict =
            difference + half < 0 ? EffectVerdict.Fewer
            : difference - half > 0 ? EffectVerdict.More
            : EffectVerdict.NotSeen;
        return new(verdict, one, other, difference, difference - half, difference + half, dispersion);
    }

    public static BeforeAfter Sum(IReadOnlyList<BeforeAfter> communes) =>
        new(
            communes.Sum(one => one.ErrorsBefore),
            communes.Sum(one => one.AllBefore),
            communes.Sum(one => one.ErrorsAfter),
            communes.Sum(one => one.AllAfter)
        );

    private static double Rate(int errors, int all) => (double)errors / all;

    private static double Variance(int errors, int all)
    {
        var rate = (errors + 0.5) / (all + 1);
        return rate * (1 - rate) / all;
    }

    /// <summary>Squared deviations of communes from their group's rate, over what chance alone gives.</summary>
    private static double Dispersion(IEnumerable<(IReadOnlyList<BeforeAfter> Communes, BeforeAfter Sum)> groups)
    {
        var (sum, cells, rates) = (0.0, 0, 0);
        foreach (var (communes, all) in groups)
        {
            Add(communes.Select(one => (one.ErrorsBefore, one.AllBefore)), Rate(all.ErrorsBefore, all.AllBefore));
            Add(communes.Select(one => (one.ErrorsAfter, one.AllAfter)), Rate(all.ErrorsAfter, all.AllAfter));
        }

        return cells > rates ? Math.Max(1, sum / (cells - rates)) : 1;

        void Add(IEnumerable<(int Errors, int All)> side, double rate)
        {
            if (rate is <= 0 or >= 1)
            {
                return;
            }

            rates++;
            foreach (var (errors, all) in side.Where(cell => cell.All > 0))
            {
                cells++;
                sum += Math.Pow(errors - (all * rate), 2) / (all * rate * (1 - rate));
            }
        }
    }
}
