using CsvHelper;
using ThongSuot.Benefits;
using ThongSuot.Benefits.Policy;

namespace ThongSuot.Demonstration.Vectors;

/// <summary>
/// Checks a file of money and age examples made elsewhere against the calculator: columns as in <see cref="VectorRow.Columns"/>.
/// A cell that is empty asserts that there is nothing of it; an example without any figure asserts nothing and counts as matched.
/// </summary>
internal static class VectorCheck
{
    /// <summary>Writes a line for each mismatch and at the end <c>matched/total</c>.</summary>
    /// <returns>0 when every example matches, else 1.</returns>
    public static int Run(TextReader file, TextWriter report)
    {
        var (matched, total) = (0, 0);
        try
        {
            using var csv = CsvReader.Create(
                file,
                new CsvReaderOptions { TrimWhitespace = true, TrackLineNumbers = true },
                leaveOpen: true
            );
            csv.ReadHeader();
            var missing = VectorRow
                .Columns.Where(column => column is not ("source" or "certainty") && !csv.TryGetFieldIndex(column, out _))
                .ToList();
            if (missing.Count > 0)
            {
                report.WriteLine($"Dòng 1: thiếu cột {string.Join(", ", missing)}. Cần các cột {string.Join(", ", VectorRow.Columns)}.");
                report.WriteLine("0/0");
                return 1;
            }

            while (csv.Read())
            {
                total++;
                var problems = ProblemsOf(csv);
                matched += problems.Count == 0 ? 1 : 0;
                foreach (var problem in problems)
                {
                    report.WriteLine($"Dòng {csv.LineNumber}: {problem}");
                }
            }
        }
        catch (CsvFormatException wrong)
        {
            report.WriteLine($"Không đọc được tệp CSV: {wrong.Message}");
            report.WriteLine($"{matched}/{total}");
            return 1;
        }

        report.WriteLine($"{matched}/{total}");
        return matched == total && total > 0 ? 0 : 1;
    }

    private static List<string> ProblemsOf(CsvReader csv)
    {
        string Cell(string column) => csv.TryGetFieldIndex(column, out var at) && at < csv.FieldCount ? csv.GetString(at) : string.Empty;
        var id = Cell("id");
        var unreadable = VectorRow
            .Numbers.Where(column => Cell(column) is { Length: > 0 } text && !VectorRow.TryNumber(text, out _))
            .Select(column => $"{id}: cột {column}: “{Cell(column)}” không phải số. Viết như 2340000 hoặc 12.5.")
            .ToList();
        if (unreadable.Count > 0)
        {
            return unreadable;
        }

        return [.. VectorRow.Of(Cell).Problems(PolicyRules.BuiltIn).Select(problem => $"{id}: {problem}")];
    }
}
