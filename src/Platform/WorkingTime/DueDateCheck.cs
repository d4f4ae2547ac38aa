using CsvHelper;

namespace ThongSuot.Platform.WorkingTime;

/// <summary>
/// Checks a file of due times made elsewhere against the working clock. Two kinds of columns: <c>received</c>, <c>working_hours</c>,
/// <c>due</c>; or <c>received</c>, <c>limit</c>, <c>unit</c>, <c>expected_due</c> and, where the law can be read in two ways,
/// <c>alternative</c>. Times are ISO 8601 with their offset (<c>2026-02-13T10:00+07:00</c>), working hours and days may be decimal.
/// </summary>
public static class DueDateCheck
{
    /// <summary>
    /// Writes a line for each mismatch, for each row with a second reading which one was chosen, and at the end
    /// <c>matched/total</c>.
    /// </summary>
    /// <returns>0 when every line matches, else 1.</returns>
    public static int Run(TextReader file, TextWriter report, WorkingCalendar calendar)
    {
        using var rows = CsvReader.Create(file, new CsvReaderOptions { TrimWhitespace = true, TrackLineNumbers = true }, leaveOpen: true);
        rows.ReadHeader();
        if (DueDateRow.ReaderFor(column => rows.TryGetFieldIndex(column, out _)) is not { } read)
        {
            report.WriteLine($"Dòng 1: cần các cột {DueDateRow.ColumnWords}.");
            report.WriteLine("0/0");
            return 1;
        }

        var (matched, total) = (0, 0);
        while (rows.Read())
        {
            total++;
            var checkedRow = read(rows).Check(calendar);
            matched += checkedRow.Matches ? 1 : 0;
            if (checkedRow.Line is { } line)
            {
                report.WriteLine($"Dòng {rows.LineNumber}: {line}");
            }
        }

        report.WriteLine($"{matched}/{total}");
        return matched == total ? 0 : 1;
    }
}
