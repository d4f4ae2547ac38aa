using System.Diagnostics;
using System.Globalization;
using CsvHelper;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Reports.Forecast;

namespace ThongSuot.Bench;

/// <summary>
/// How far the forecast of arrivals is from what came, beside the naive one; of a file, or of a stated model of arrivals.
/// </summary>
internal static class Forecasts
{
    public static int Run(string? file)
    {
        if (file is not null && !File.Exists(file))
        {
            Console.Error.WriteLine($"Không có tệp {file}.");
            return 2;
        }

        IReadOnlyList<DailySeries> series;
        try
        {
            series = DailySeries.Of(file is null ? Drawn() : Read(file));
        }
        catch (Exception wrong) when (wrong is FormatException or CsvFormatException or CsvValidationException or InvalidOperationException)
        {
            Console.Error.WriteLine($"{file}: {wrong.Message} Cần các cột date,unit,field,count; ngày dạng 2026-01-31, số từ 0.");
            return 1;
        }

        var watch = Stopwatch.StartNew();
        if (Backtest.Run(series, WorkingCalendar.Standard) is not { } result)
        {
            Console.Error.WriteLine($"Cần ít nhất {2 * ArrivalForecast.Horizon} ngày có số liệu để thử dự báo 4 tuần.");
            return 1;
        }

        Console.WriteLine(
            $"{series.Count} series of {series[0].Counts.Length} days, {result.Origins} origins, {watch.Elapsed.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s"
        );
        foreach (var field in result.ByNaive)
        {
            Console.WriteLine($"  at least once by the naive forecast: {field}");
        }

        Console.WriteLine($"wape={Text(result.Error)} naive={Text(result.Naive)} worst_group={Text(result.Worst.Ratio)}");
        Console.WriteLine($"  better by {Text((1 - (result.Error / result.Naive)) * 100)} %, worst of {result.Worst.Field}");
        return 0;
    }

    private static string Text(double number) => number.ToString("0.0000", CultureInfo.InvariantCulture);

    private static List<(DateOnly, string, string, double)> Read(string file)
    {
        using var text = File.OpenText(file);
        using var rows = CsvReader.Create(text, new CsvReaderOptions { TrimWhitespace = true, TrackLineNumbers = true });
        var read = new List<(DateOnly, string, string, double)>();
        while (rows.Read())
        {
            read.Add(
                (
                    DateOnly.ParseExact(rows.GetString("date"), "yyyy-MM-dd", CultureInfo.InvariantCulture),
                    rows.GetString("unit"),
                    rows.GetString("field"),
                    double.Parse(rows.GetString("count"), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
                )
            );
        }

        return read;
    }

    /// <summary>
    /// 40 communes of a long tail, eight fields, 18 months from 1/7/2025: weekdays, half of Saturdays' mornings, days after days off, the
    /// end of a month, a slow growth, and a commune that doubles. Every draw is a Poisson number of a fixed seed.
    /// </summary>
    private static IEnumerable<(DateOnly, string, string, double)> Drawn()
    {
        var random = new Random(20250701);
        double[] week = [0, 1.35, 1.1, 1.0, 0.95, 0.9, 0];
        for (var commune = 1; commune <= 40; commune++)
        {
            for (var field = 1; field <= 8; field++)
            {
                var mean = 40 / Math.Sqrt(commune) / field;
                var back = false;
                for (var day = new DateOnly(2025, 7, 1); day < new DateOnly(2027, 1, 1); day = day.AddDays(1))
                {
                    var works = WorkingCalendar.Standard.IsWorkingDay(day);
                    var weekend = day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;
                    var monthEnd = DateTime.DaysInMonth(day.Year, day.Month) - day.Day < 3 ? 1.25 : 1;
                    var growth = 1 + (0.0008 * (day.DayNumber - new DateOnly(2025, 7, 1).DayNumber));
                    var jump = commune == 7 && day >= new DateOnly(2026, 4, 1) ? 2 : 1;
                    var rate = works ? mean * week[(int)day.DayOfWeek] * monthEnd * growth * jump * (back ? 1.4 : 1) : 0;
                    back = (!works && !weekend) || (back && !works);
                    yield return (day, $"xã {commune:00}", $"lĩnh vực {field}", Poisson(random, rate));
                }
            }
        }
    }

    private static int Poisson(Random random, double rate)
    {
        var (limit, product, count) = (Math.Exp(-rate), random.NextDouble(), 0);
        while (product > limit)
        {
            product *= random.NextDouble();
            count++;
        }

        return count;
    }
}
