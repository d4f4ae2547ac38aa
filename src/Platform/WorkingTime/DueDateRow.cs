using System.Globalization;
using CsvHelper;
using ThongSuot.Platform.Time;

namespace ThongSuot.Platform.WorkingTime;

/// <summary>One line of a file of due times, as written there.</summary>
internal sealed record DueDateRow(string Received, string Amount, string Unit, string Expected, string AmountColumn, string ExpectedColumn, string? Alternative)
{
    public const string ColumnWords = "received, working_hours, due hoặc received, limit, unit, expected_due";

    private const decimal MostHours = 100_000;

    // Same-day limits have a cut-off of their own and do not come in these files.
    private static readonly TimeOnly NoCutOff = TimeOnly.MaxValue;

    private static readonly string[] Times =
        ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK"];

    /// <returns>How to read a line of a file with these columns; null when they are neither of the two kinds.</returns>
    public static Func<CsvReader, DueDateRow>? ReaderFor(Func<string, bool> has) => has switch
    {
        _ when has("received") && has("limit") && has("unit") && has("expected_due") => row => new(
            row.GetString("received"), row.GetString("limit"), row.GetString("unit"), row.GetString("expected_due"), "limit", "expected_due",
            has("alternative") && row.GetString("alternative") is { Length: > 0 } other ? other : null),
        _ when has("received") && has("working_hours") && has("due") => row => new(
            row.GetString("received"), row.GetString("working_hours"), "working-hour", row.GetString("due"), "working_hours", "due", null),
        _ => null,
    };

    public (bool Matches, string? Line) Check(WorkingCalendar calendar)
    {
        if (!TryTime(Received, out var from))
        {
            return (false, Unreadable("received", Received));
        }

        if (ReadLimit(out var limit) is { } unknown)
        {
            return (false, unknown);
        }

        if (!TryTime(Expected, out var expected))
        {
            return (false, Unreadable(ExpectedColumn, Expected));
        }

        if (Alternative is not null && !TryTime(Alternative, out _))
        {
            return (false, Unreadable("alternative", Alternative));
        }

        // Working hours alone are the clock's own vectors, which know no reception.
        var due = AmountColumn == "working_hours" ? calendar.AddWorkingHours(from, limit.Value) : DeadlineRule.Due(calendar, from, limit, NoCutOff)!.Value;
        if (!WorkingCalendar.Knows(from) || !WorkingCalendar.Knows(expected))
        {
            return (false, $"ngoài lịch làm việc ({WorkingCalendar.FirstDay:yyyy-MM-dd} đến {WorkingCalendar.LastDay:yyyy-MM-dd}).");
        }

        return due == expected
            ? (true, Alternative is null ? null : $"khớp theo cách hiểu đã chọn {Local(due)}, không theo cách khác {Alternative}: {Reading(limit)}")
            : (false, $"nhận {Received}, {Amount} {UnitWords(limit.Unit)}: tính ra {Local(due)}, tệp ghi {Expected}");
    }

    private string? ReadLimit(out TimeLimit limit)
    {
        limit = default;
        var known = Unit switch
        {
            "working-hour" => TimeLimitUnit.WorkingHour,
            "working-day" => TimeLimitUnit.WorkingDay,
            "day" => TimeLimitUnit.CalendarDay,
            "month" => TimeLimitUnit.Month,
            "year" => TimeLimitUnit.Year,
            _ => TimeLimitUnit.None,
        };
        if (known == TimeLimitUnit.None)
        {
            return $"unit '{Unit}' không có trong hệ thống. Ghi một trong: day, month, year, working-day, working-hour.";
        }

        if (!decimal.TryParse(Amount, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) || amount > MostHours)
        {
            return AmountColumn == "working_hours"
                ? $"working_hours '{Amount}' không phải số giờ. Viết như 16 hoặc 1.5."
                : $"{AmountColumn} '{Amount}' không phải số. Viết như 16 hoặc 1.5.";
        }

        limit = new TimeLimit(amount, known);
        if (limit.CountsCalendarDays && amount != decimal.Truncate(amount))
        {
            return $"{AmountColumn} '{Amount}' phải là số nguyên khi tính theo {UnitWords(known)}.";
        }

        return null;
    }

    private static string Reading(TimeLimit limit) => limit.CountsCalendarDays
        ? "nhận ngoài giờ hoặc ngày nghỉ coi như nhận ngày làm việc kế tiếp, ngày đó không tính"
        : "8 giờ làm việc mỗi ngày tính từ giờ nhận; nhận ngoài giờ tính từ đầu giờ làm việc kế tiếp";

    private static string UnitWords(TimeLimitUnit unit) => unit switch
    {
        TimeLimitUnit.WorkingHour => "giờ làm việc",
        TimeLimitUnit.WorkingDay => "ngày làm việc",
        TimeLimitUnit.CalendarDay => "ngày",
        TimeLimitUnit.Month => "tháng",
        _ => "năm",
    };

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
