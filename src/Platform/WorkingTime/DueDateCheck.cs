using System.Globalization;
using CsvHelper;
using ThongSuot.Platform.Time;

namespace ThongSuot.Platform.WorkingTime;

/// <summary>
/// Checks a file of due times made elsewhere against the working clock. Columns <c>received</c>, <c>working_hours</c>,
/// <c>due</c>; times are ISO 8601 with their offset (<c>2026-02-13T10:00+07:00</c>), hours may be decimal.
/// </summary>
public static class DueDateCheck
{
    private static readonly string[] Columns = ["received", "working_hours", "due"];

    private static readonly string[] Times =
        ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK"];

    /// <summary>Writes a line for each mismatch and at the end <c>matched/total</c>.</summary>
    /// <returns>0 when every line matches, else 1.</returns>
    public static int Run(TextReader file, TextWriter report, WorkingCalendar calendar)
    {
        using var rows = CsvReader.Create(file, new CsvReaderOptions { TrimWhitespace = true, TrackLineNumbers = true }, leaveOpen: true);
        rows.ReadHeader();
        if (!Columns.All(column => rows.TryGetFieldIndex(column, out _)))
        {
            report.WriteLine($"Dòng 1: cần các cột {string.Join(", ", Columns)}.");
            report.WriteLine("0/0");
            return 1;
        }

        var (matched, total) = (0, 0);
        while (rows.Read())
        {
            total++;
            if (Problem(rows, calendar) is { } problem)
            {
                report.WriteLine($"Dòng {rows.LineNumber}: {problem}");
            }
            else
            {
                matched++;
            }
        }

        report.WriteLine($"{matched}/{total}");
        return matched == total ? 0 : 1;
    }

    private static string? Problem(CsvReader row, WorkingCalendar calendar)
    {
        var (received, hours, due) = (row.GetString("received"), row.GetString("working_hours"), row.GetString("due"));
        if (!TryTime(received, out var from))
        {
            return Unreadable("received", received);
        }

        if (!decimal.TryParse(hours, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) || amount > 100_000)
        {
            return $"working_hours '{hours}' không phải số giờ. Viết như 16 hoặc 1.5.";
        }

        if (!TryTime(due, out var expected))
        {
            return Unreadable("due", due);
        }

        try
        {
            var computed = calendar.AddWorkingTime(from, TimeSpan.FromTicks((long)(amount * TimeSpan.TicksPerHour)));
            return computed == expected ? null : $"nhận {received}, {hours} giờ làm việc: tính ra {Local(computed)}, tệp ghi {due}";
        }
        catch (ArgumentOutOfRangeException)
        {
            return $"ngoài lịch làm việc ({WorkingCalendar.FirstDay:yyyy-MM-dd} đến {WorkingCalendar.LastDay:yyyy-MM-dd}).";
        }
    }

    private static bool TryTime(string text, out DateTimeOffset time)
    {
        time = default;
        // Without an offset the machine's zone would be taken, so a time must say where it is.
        var hasOffset = text.EndsWith('Z') || (text.Length > 6 && text[^6] is '+' or '-');
        return hasOffset && DateTimeOffset.TryParseExact(text, Times, CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
    }

    private static string Unreadable(string column, string text) =>
        $"{column} '{text}' không phải thời điểm có múi giờ. Viết như 2026-02-13T10:00+07:00.";

    private static string Local(DateTimeOffset moment) =>
        moment.ToOffset(OfficeClock.VietnamOffset).ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
