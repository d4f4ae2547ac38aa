using System.Globalization;
using CsvHelper;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.WorkingTime;

/// <summary>The calendar that comes with the release: sources beside each row, doubtful rows marked for the office to confirm.</summary>
internal static class BuiltInCalendar
{
    private const string DaysTable = "ThongSuot.Platform.WorkingTime.BuiltIn.holidays.csv";
    private const string HoursTable = "ThongSuot.Platform.WorkingTime.BuiltIn.hours.csv";

    /// <summary>Every announced day, and for the years before and after those the days that follow from the law.</summary>
    public static IReadOnlyList<CalendarDay> Days()
    {
        var announced = Announced();
        var (first, last) = (announced.Min(day => day.Day.Year), announced.Max(day => day.Day.Year));
        var years = Enumerable.Range(WorkingCalendar.FirstDay.Year, WorkingCalendar.LastDay.Year - WorkingCalendar.FirstDay.Year + 1);
        return
        [
            .. announced,
            .. years.Where(year => year < first || year > last).SelectMany(year => HolidaysByLaw.Of(year, provisional: year > last)),
        ];
    }

    private static List<CalendarDay> Announced() => Read(DaysTable, row => new CalendarDay
        {
            Day = DateOnly.ParseExact(row.GetString("day"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Name = row.GetString("name"),
            Kind = KindOf(row.GetString("kind")),
            Source = row.GetString("source"),
            Article = row.GetString("article"),
            Certainty = CertaintyMarks.Parse(row.GetString("certainty")),
        });

    public static IReadOnlyList<WorkingHours> Hours() => Read(HoursTable, row => new WorkingHours
        {
            UnitPath = row.GetString("unit_path"),
            Name = row.GetString("name"),
            ValidFrom = DateOnly.ParseExact(row.GetString("valid_from"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
            ValidTo = row.GetString("valid_to") is { Length: > 0 } to
                ? DateOnly.ParseExact(to, "yyyy-MM-dd", CultureInfo.InvariantCulture)
                : null,
            Monday = row.GetString("monday"),
            Tuesday = row.GetString("tuesday"),
            Wednesday = row.GetString("wednesday"),
            Thursday = row.GetString("thursday"),
            Friday = row.GetString("friday"),
            Saturday = row.GetString("saturday"),
            Sunday = row.GetString("sunday"),
            Source = row.GetString("source"),
            Certainty = CertaintyMarks.Parse(row.GetString("certainty")),
        });

    /// <summary>Hash of both files and of how far ahead days are computed: changes exactly when the content does.</summary>
    public static string Fingerprint() =>
        $"{BuiltInText.Fingerprint(typeof(BuiltInCalendar).Assembly, DaysTable, HoursTable)}-{WorkingCalendar.LastDay:yyyy}";

    private static List<T> Read<T>(string name, Func<CsvReader, T> row)
    {
        using var reader = CsvReader.Create(BuiltInText.Open(typeof(BuiltInCalendar).Assembly, name));
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(row(reader));
        }

        return rows;
    }

    private static CalendarDayKind KindOf(string kind) =>
        kind switch
        {
            "holiday" => CalendarDayKind.Holiday,
            "compensatory" => CalendarDayKind.Compensatory,
            "swap_off" => CalendarDayKind.SwapOff,
            "makeup_work" => CalendarDayKind.MakeupWork,
            _ => throw new FormatException($"Unknown kind of day '{kind}'."),
        };
}
