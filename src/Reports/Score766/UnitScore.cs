namespace ThongSuot.Reports.Score766;

/// <summary>The score of one unit: every point with the share it comes from.</summary>
/// <param name="Shares">One per metric that was given.</param>
public sealed record UnitScore(string Unit, ScoreFormula Formula, IReadOnlyList<MeasuredShare> Shares)
{
    public decimal Total => Shares.Sum(share => share.Points);

    /// <summary>Metrics of which nothing was given: not the same as nothing measured, and told apart from it.</summary>
    public IEnumerable<ScoreMetric> NotGiven => Formula.Metrics.Where(metric => Shares.All(share => share.Metric != metric));

    /// <summary>What would raise it most, first; what is lost for good in what was not given is not among it.</summary>
    public IEnumerable<MeasuredShare> WouldRaise => Shares.Where(share => share.Lost > 0).OrderByDescending(share => share.Lost);

    public decimal Of(string group) => Shares.Where(share => share.Metric.Group == group).Sum(share => share.Points);

    /// <summary>Two decimals, a half upwards, as the portal shows them.</summary>
    public static decimal Shown(decimal points) => Math.Round(points, 2, MidpointRounding.AwayFromZero);
}
