using ThongSuot.Platform.Time;

namespace ThongSuot.Platform.WorkingTime;

/// <summary>
/// The Vietnamese lunar calendar, as far as holidays need it: the days of Tết and of the Hùng Kings. New moons and the sun's longitude are
/// computed and read at UTC+7, so a year may begin a day, or a month, before the Chinese one, which is read at UTC+8.
/// </summary>
/// <remarks>
/// The month that holds the winter solstice is the eleventh; where thirteen months lie between two of them, the first without a major
/// solar term is the leap one (Decision 121-CP of 8/8/1967). New moons by the series of Meeus, Astronomical Algorithms, chapter 49, which
/// is good to seconds; the sun by chapter 25, good to a hundredth of a degree.
/// </remarks>
internal static class LunarCalendar
{
    private const double SynodicMonth = 29.530588861;

    // A new moon of January 2000, from which Meeus counts.
    private const double FirstNewMoon = 2451550.09766;

    /// <summary>The first day of the lunar year that begins in a year of ours.</summary>
    public static DateOnly NewYear(int year) => FirstOf(month: 1, year);

    /// <summary>The tenth of the third month: the Hùng Kings' commemoration.</summary>
    public static DateOnly HungKings(int year) => FirstOf(month: 3, year).AddDays(9);

    private static DateOnly FirstOf(int month, int year)
    {
        var (from, to) = (EleventhMonth(year - 1), EleventhMonth(year));
        var months = to - from;
        var leap = months == 13 ? Enumerable.Range(from + 1, 12).First(HasNoMajorTerm) : int.MaxValue;
        var at = from + 1 + month;
        return DayOf(at >= leap ? at + 1 : at);
    }

    /// <summary>Number of the new moon that begins the month with the winter solstice of a year.</summary>
    private static int EleventhMonth(int year)
    {
        var solstice = new DateOnly(year, 12, 31);
        var at = (int)Math.Floor((JulianOf(solstice) - FirstNewMoon) / SynodicMonth) + 1;
        while (DayOf(at) > solstice || Term(DayOf(at)) >= 9)
        {
            at--;
        }

        return at;
    }

    private static bool HasNoMajorTerm(int month) => Term(DayOf(month)) == Term(DayOf(month + 1));

    /// <summary>In which twelfth of the sun's way a day of Vietnam begins: 0 from the spring equinox, 9 from the winter solstice.</summary>
    private static int Term(DateOnly day) => (int)(SunLongitude(JulianOf(day)) / 30);

    /// <summary>Julian day of midnight in Vietnam.</summary>
    private static double JulianOf(DateOnly day) => day.DayNumber + 1721425.5 - OfficeClock.VietnamOffset.TotalDays;

    private static DateOnly DayOf(int newMoon) =>
        DateOnly.FromDayNumber((int)Math.Floor(NewMoon(newMoon) - 1721425.5 + OfficeClock.VietnamOffset.TotalDays));

    private static double NewMoon(int k)
    {
        var t = k / 1236.85;
        var e = 1 - (0.002516 * t) - (0.0000074 * t * t);
        var sun = Radians(2.5534 + (29.10535670 * k) - (0.0000014 * t * t));
        var moon = Radians(201.5643 + (385.81693528 * k) + (0.0107582 * t * t));
        var latitude = Radians(160.7108 + (390.67050284 * k) - (0.0016118 * t * t));
        var node = Radians(124.7746 - (1.56375588 * k) + (0.0020672 * t * t));
        var terrestrial =
            FirstNewMoon + (SynodicMonth * k) + (0.00015437 * t * t) + MainTerms(e, sun, moon, latitude, node) + PlanetaryTerms(k, t);
        return terrestrial - (DeltaT(2000 + (k / 12.3685)) / 86400);
    }

    private static double MainTerms(double e, double sun, double moon, double latitude, double node) =>
        (-0.40720 * Math.Sin(moon))
        + (0.17241 * e * Math.Sin(sun))
        + (0.01608 * Math.Sin(2 * moon))
        + (0.01039 * Math.Sin(2 * latitude))
        + (0.00739 * e * Math.Sin(moon - sun))
        - (0.00514 * e * Math.Sin(moon + sun))
        + (0.00208 * e * e * Math.Sin(2 * sun))
        - (0.00111 * Math.Sin(moon - (2 * latitude)))
        - (0.00057 * Math.Sin(moon + (2 * latitude)))
        + (0.00056 * e * Math.Sin((2 * moon) + sun))
        - (0.00042 * Math.Sin(3 * moon))
        + (0.00042 * e * Math.Sin(sun + (2 * latitude)))
        + (0.00038 * e * Math.Sin(sun - (2 * latitude)))
        - (0.00024 * e * Math.Sin((2 * moon) - sun))
        - (0.00017 * Math.Sin(node));

    private static double PlanetaryTerms(int k, double t) =>
        (0.000325 * Math.Sin(Radians(299.77 + (0.107408 * k) - (0.009173 * t * t))))
        + (0.000165 * Math.Sin(Radians(251.88 + (0.016321 * k))))
        + (0.000164 * Math.Sin(Radians(251.83 + (26.651886 * k))))
        + (0.000126 * Math.Sin(Radians(349.42 + (36.412478 * k))))
        + (0.000110 * Math.Sin(Radians(84.66 + (18.206239 * k))));

    /// <summary>Apparent longitude of the sun in degrees, 0–360.</summary>
    private static double SunLongitude(double julian)
    {
        var t = (julian - 2451545.0) / 36525;
        var mean = 280.46646 + (36000.76983 * t) + (0.0003032 * t * t);
        var anomaly = Radians(357.52911 + (35999.05029 * t) - (0.0001537 * t * t));
        var centre =
            ((1.914602 - (0.004817 * t)) * Math.Sin(anomaly))
            + ((0.019993 - (0.000101 * t)) * Math.Sin(2 * anomaly))
            + (0.000289 * Math.Sin(3 * anomaly));
        var apparent = mean + centre - 0.00569 - (0.00478 * Math.Sin(Radians(125.04 - (1934.136 * t))));
        return ((apparent % 360) + 360) % 360;
    }

    /// <summary>
    /// Seconds by which uniform time is ahead of the earth's turning: about a minute in our century, and no more is asked of it.
    /// </summary>
    private static double DeltaT(double year) => 62.92 + (0.32217 * (year - 2000)) + (0.005589 * (year - 2000) * (year - 2000));

    private static double Radians(double degrees) => degrees % 360 * Math.PI / 180;
}
