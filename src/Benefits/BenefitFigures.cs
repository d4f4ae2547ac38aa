using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Tallies;

namespace ThongSuot.Benefits;

/// <summary>The counters cases move. Numbers are stored: one that was used is never given another meaning.</summary>
internal enum BenefitMeasure
{
    Filed = 450,
    Decided = 451,
    Paid = 452,
    Withdrawn = 453,
}

/// <summary>What stood in the counters for a case.</summary>
internal sealed record BenefitCounted(
    string UnitPath,
    Scheme Scheme,
    DateOnly FiledOn,
    DateOnly? DecidedOn,
    DateOnly? PaidOn,
    DateOnly? WithdrawnOn
);

/// <summary>Which counters a case moves and when. Cases are counted here; money is summed from the cases, to the đồng.</summary>
internal static class BenefitFigures
{
    public const string Prefix = "bn.";

    public static string SubjectOf(Scheme scheme) => Prefix + Schemes.Of(scheme).Slug;

    /// <summary>
    /// The moves that bring the counters from what stood to what stands: another scheme takes the case's place in them along.
    /// </summary>
    public static IEnumerable<(TallyKey Key, int Delta)> Moves(BenefitCounted? before, BenefitCounted after)
    {
        var (old, now) = (before is null ? [] : KeysOf(before).ToList(), KeysOf(after).ToList());
        return [.. old.Except(now).Select(key => (key, -1)), .. now.Except(old).Select(key => (key, 1))];
    }

    private static IEnumerable<TallyKey> KeysOf(BenefitCounted counted)
    {
        var subject = SubjectOf(counted.Scheme);
        foreach (
            var (day, measure) in new[]
            {
                ((DateOnly?)counted.FiledOn, BenefitMeasure.Filed),
                (counted.DecidedOn, BenefitMeasure.Decided),
                (counted.PaidOn, BenefitMeasure.Paid),
                (counted.WithdrawnOn, BenefitMeasure.Withdrawn),
            }
        )
        {
            if (day is { } on)
            {
                yield return new TallyKey(counted.UnitPath, subject, on, (int)measure);
            }
        }
    }
}
