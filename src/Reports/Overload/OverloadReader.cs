using ThongSuot.Dossiers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Reports.Forecast;
using ThongSuot.Staffing;

namespace ThongSuot.Reports.Overload;

/// <summary>
/// Dossiers expected in the next four weeks beside the hours of people present. The interval is as wide as the forecast of four weeks ago
/// was wrong, never narrower than chance makes such counts.
/// </summary>
internal sealed class OverloadReader(Calendars calendars, OfficeClock clock)
{
    private const int DaysKnown = 26 * Week;
    private const int Week = 7;

    // Of a normal distribution: nine times in ten within.
    private const double Wide = 1.645;

    public async Task<IReadOnlyList<OverloadLine>> ReadAsync(Db db, Scope scope, CancellationToken ct)
    {
        // Learned from the whole province whoever asks: one commune has one forecast, whether it or the province looks.
        var province = new UnitPath(scope.Prefix).Province;
        var (today, calendar) = (clock.Today, calendars.For(province));
        var from = today.AddDays(-DaysKnown);
        var received = (await db.ReceivedByDayAsync(new Scope(province), from, today.AddDays(-1), ct)).Where(row =>
            new UnitPath(row.OwnerPath).IsCommune
        );
        var series = SeriesOf(received, from);
        var hours = (await db.StaffHoursAsync(scope, today, ct)).Where(row => new UnitPath(row.OwnerPath).IsCommune).ToList();
        if (series.Count == 0 || hours.Count == 0)
        {
            return [];
        }

        var forecast = new ArrivalForecast(series, calendar);
        var (next, spread) = (forecast.At(DaysKnown), SpreadOf(series, forecast.At(DaysKnown - ArrivalForecast.Horizon)));
        var byUnit = Enumerable.Range(0, series.Count).ToLookup(at => series[at].Unit, StringComparer.Ordinal);
        return
        [
            .. hours
                .Select(row =>
                    LineOf(row, [.. byUnit[row.OwnerPath].Where(at => row.Covers(series[at].Field))], series, next, spread, calendar)
                )
                .OrderByDescending(line => line.Weeks[1].Lacking)
                .ThenBy(line => line.UnitPath, StringComparer.Ordinal)
                .ThenBy(line => line.Speciality, StringComparer.Ordinal),
        ];
    }

    /// <summary>Series of all days known, so that what a unit did not get on the last day is 0 and not unknown.</summary>
    private static List<DailySeries> SeriesOf(IEnumerable<ReceivedOnDay> received, DateOnly from) =>
        [
            .. received
                .GroupBy(row => (row.OwnerPath, row.FieldSlug))
                .OrderBy(group => group.Key)
                .Select(group =>
                {
                    var counts = new double[DaysKnown];
                    foreach (var row in group)
                    {
                        counts[row.Day.DayNumber - from.DayNumber] += row.Count;
                    }

                    return new DailySeries(group.Key.OwnerPath, group.Key.FieldSlug, from, counts);
                }),
        ];

    /// <summary>By field: the variance of weeks over what was expected of them, at least 1.</summary>
    private static Dictionary<string, double> SpreadOf(List<DailySeries> series, ForecastResult then)
    {
        var known = DaysKnown - ArrivalForecast.Horizon;
        return Enumerable
            .Range(0, series.Count)
            .GroupBy(at => series[at].Field)
            .ToDictionary(
                field => field.Key,
                field =>
                {
                    var (squares, expected) = (0.0, 0.0);
                    foreach (var (at, week) in field.SelectMany(_ => Enumerable.Range(0, 4), (at, week) => (at, week)))
                    {
                        var foretold = then.Counts[at].Skip(week * Week).Take(Week).Sum();
                        var came = series[at].Counts.Skip(known + (week * Week)).Take(Week).Sum();
                        squares += (came - foretold) * (came - foretold);
                        expected += foretold;
                    }

                    return expected == 0 ? 1 : Math.Max(1, squares / expected);
                },
                StringComparer.Ordinal
            );
    }

    private OverloadLine LineOf(
        SpecialityHours hours,
        IReadOnlyList<int> own,
        List<DailySeries> series,
        ForecastResult next,
        Dictionary<string, double> spread,
        WorkingCalendar calendar
    )
    {
        var weeks = new List<WeekLoad>(4);
        for (var week = 0; week < 4; week++)
        {
            var from = clock.Today.AddDays(week * Week);
            var (mean, variance) = (0.0, 0.0);
            foreach (var at in own)
            {
                var count = next.Counts[at].Skip(week * Week).Take(Week).Sum();
                (mean, variance) = (mean + count, variance + (count * spread[series[at].Field]));
            }

            var (days, margin) = (
                Enumerable.Range(0, Week).Count(day => calendar.IsWorkingDay(from.AddDays(day))),
                Wide * Math.Sqrt(variance)
            );
            weeks.Add(
                new WeekLoad(
                    from,
                    from.AddDays(Week - 1),
                    days,
                    mean,
                    Math.Max(0, mean - margin),
                    mean + margin,
                    (double)hours.HoursOfDossier,
                    (double)(hours.People * hours.HoursOfDay) * days
                )
            );
        }

        var usual = own.Sum(at => series[at].Counts.TakeLast(ArrivalForecast.Horizon).Sum()) / 4;
        return new OverloadLine(
            hours.OwnerPath,
            hours.Speciality,
            hours.People,
            usual,
            weeks,
            own.Any(at => next.Ways[series[at].Field] == ForecastKind.Naive)
        );
    }
}
