namespace ThongSuot.Reports.Score766;

/// <summary>One measured part of the score of QĐ 766/QĐ-TTg: points in proportion to a rate, up to the rate that gives them all.</summary>
/// <param name="Group">CKMB, TDGQ, CLGQ, TTTT, MDSH or MDHL, as the national portal names the six groups.</param>
/// <param name="Code">The portal's name of the metric within its group.</param>
/// <param name="Name">What is measured, in Vietnamese.</param>
/// <param name="Most">Points at most.</param>
/// <param name="FullAt">The rate, above 0 and up to 1, from which all points are given.</param>
/// <param name="WhenNone">Points where nothing is there to be measured (a denominator of 0), as the portal gives them.</param>
public sealed record ScoreMetric(string Group, string Code, string Name, decimal Most, decimal FullAt, decimal WhenNone)
{
    /// <summary>As it stands in files: <c>CKMB.DOSSIER_SYNC</c>.</summary>
    public string Key => $"{Group}.{Code}";

    /// <summary>Points for a measured share, unrounded.</summary>
    public decimal Points(decimal numerator, decimal denominator) =>
        denominator == 0 ? WhenNone : Math.Min(Most, Most * numerator / denominator / FullAt);
}

/// <summary>A share as it was measured for a unit.</summary>
public sealed record MeasuredShare(ScoreMetric Metric, decimal Numerator, decimal Denominator)
{
    public decimal Points => Metric.Points(Numerator, Denominator);

    /// <summary>Points still to be had.</summary>
    public decimal Lost => Metric.Most - Points;

    /// <summary>How many more must count for all points; 0 where nothing is measured or nothing is lost.</summary>
    public decimal Missing => Denominator == 0 ? 0 : Math.Max(0, Math.Ceiling((Denominator * Metric.FullAt) - Numerator));
}
