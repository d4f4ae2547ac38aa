using System.Globalization;

namespace ThongSuot.Reports.Score766;

/// <summary>Prints the scores of a file, a line a unit: <c>NAME CKMB=… TDGQ=… CLGQ=… TTTT=… MDSH=… MDHL=… total=…</c>.</summary>
public static class ScoreCheck
{
    /// <returns>0, or 1 with what is wrong on <paramref name="errors"/> and nothing on <paramref name="report"/>.</returns>
    public static int Run(TextReader file, TextWriter report, TextWriter errors)
    {
        var read = ScoreFile.Read(file, ScoreFormula.Current);
        foreach (var fault in read.Faults)
        {
            errors.WriteLine(fault);
        }

        foreach (var unit in read.Units)
        {
            var groups = unit.Formula.Groups.Select(group => $"{group}={Text(unit.Of(group))}");
            report.WriteLine($"{unit.Unit} {string.Join(' ', groups)} total={Text(unit.Total)}");
            // Not measured counts 0 here and is not the same as measured 0.
            if (unit.NotGiven.ToList() is { Count: > 0 } absent)
            {
                errors.WriteLine($"{unit.Unit}: chưa có số liệu, tính 0 điểm: {string.Join(", ", absent.Select(metric => metric.Key))}.");
            }

            foreach (var share in unit.Shares.Where(share => share.Numerator > share.Denominator && share.Denominator > 0))
            {
                errors.WriteLine($"{unit.Unit}: tử số của {share.Metric.Key} lớn hơn mẫu số, tính đủ điểm. Kiểm tra lại số liệu.");
            }
        }

        return read.Faults.Count > 0 ? 1 : 0;
    }

    private static string Text(decimal points) => UnitScore.Shown(points).ToString("0.00", CultureInfo.InvariantCulture);
}
