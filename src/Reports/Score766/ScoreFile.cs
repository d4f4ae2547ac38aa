using System.Globalization;
using CsvHelper;

namespace ThongSuot.Reports.Score766;

/// <summary>A file of measured shares: columns <c>unit,metric,numerator,denominator</c>, a line each.</summary>
/// <param name="Units">In the order in which they first stand in the file; empty when a line is wrong.</param>
/// <param name="Faults">What is wrong, each with its line and what to do.</param>
public sealed record ScoreFile(IReadOnlyList<UnitScore> Units, IReadOnlyList<string> Faults)
{
    private static readonly string[] Columns = ["unit", "metric", "numerator", "denominator"];

    public static ScoreFile Read(TextReader text, ScoreFormula formula)
    {
        using var rows = CsvReader.Create(text, new CsvReaderOptions { TrimWhitespace = true, TrackLineNumbers = true }, leaveOpen: true);
        try
        {
            rows.ReadHeader();
            var missing = Columns.Where(column => !rows.TryGetFieldIndex(column, out _)).ToList();
            return missing.Count > 0
                ? Wrong($"Dòng 1: thiếu cột {string.Join(", ", missing)}. Cần các cột {string.Join(", ", Columns)}.")
                : Read(rows, formula);
        }
        catch (Exception unreadable) when (unreadable is CsvFormatException or CsvValidationException or InvalidOperationException)
        {
            return Wrong("Tệp không đọc được như CSV. Lưu lại thành CSV UTF-8 có dòng tiêu đề rồi chạy lại.");
        }
    }

    private static ScoreFile Wrong(string fault) => new([], [fault]);

    private static ScoreFile Read(CsvReader rows, ScoreFormula formula)
    {
        var (faults, order, shares) = (new List<string>(), new List<string>(), new Dictionary<string, List<MeasuredShare>>());
        while (rows.Read())
        {
            var unit = rows.GetString("unit");
            if (unit.Length == 0 && rows.GetString("metric").Length == 0)
            {
                continue;
            }

            if (!shares.TryGetValue(unit, out var own))
            {
                order.Add(unit);
                shares[unit] = own = [];
            }

            if (ShareOf(rows, formula, unit, own, out var share) is { } fault)
            {
                faults.Add($"Dòng {rows.LineNumber}: {fault}");
            }
            else
            {
                own.Add(share!);
            }
        }

        return faults.Count > 0 ? new([], faults)
            : order.Count == 0 ? Wrong("Tệp không có dòng số liệu nào.")
            : new([.. order.Select(unit => new UnitScore(unit, formula, shares[unit]))], []);
    }

    private static string? ShareOf(CsvReader rows, ScoreFormula formula, string unit, List<MeasuredShare> own, out MeasuredShare? share)
    {
        share = null;
        var key = rows.GetString("metric");
        if (unit.Length == 0)
        {
            return "chưa có tên đơn vị ở cột unit.";
        }

        if (formula.Find(key) is not { } metric)
        {
            return $"không có chỉ số “{key}”. Dùng một trong: {string.Join(", ", formula.Metrics.Select(one => one.Key))}.";
        }

        if (own.Exists(other => other.Metric == metric))
        {
            return $"chỉ số {key} của {unit} đã có ở dòng trên. Bỏ một dòng.";
        }

        if (Number(rows.GetString("numerator")) is not { } numerator || Number(rows.GetString("denominator")) is not { } denominator)
        {
            return $"tử số, mẫu số của {key} phải là số từ 0, dấu chấm thập phân.";
        }

        share = new MeasuredShare(metric, numerator, denominator);
        return null;
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) ? number : null;
}
