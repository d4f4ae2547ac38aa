namespace ThongSuot.Facilities.Sites;

/// <summary>How far apart buildings lie.</summary>
internal static class Distance
{
    private const double EarthKm = 6_371;

    /// <summary>Kilometres in a straight line between two points given in degrees.</summary>
    public static double Km((double Longitude, double Latitude) one, (double Longitude, double Latitude) other)
    {
        var (south, north) = (double.DegreesToRadians(one.Latitude), double.DegreesToRadians(other.Latitude));
        var (across, up) = (double.DegreesToRadians(other.Longitude - one.Longitude), north - south);
        var half = Math.Pow(Math.Sin(up / 2), 2) + (Math.Cos(south) * Math.Cos(north) * Math.Pow(Math.Sin(across / 2), 2));
        return 2 * EarthKm * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    /// <summary>The farthest that any two of them lie apart; null where fewer than two have a place.</summary>
    public static double? Farthest(IEnumerable<Site> sites)
    {
        var points = sites.Where(site => site.Longitude is not null).Select(site => (site.Longitude!.Value, site.Latitude!.Value)).ToList();
        return points.Count < 2 ? null : points.SelectMany((one, at) => points.Skip(at + 1).Select(other => Km(one, other))).Max();
    }
}
