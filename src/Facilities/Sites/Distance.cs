using ThongSuot.Territory;

namespace ThongSuot.Facilities.Sites;

/// <summary>How far buildings lie apart, in a straight line: a road is longer.</summary>
internal static class Distance
{
    public static double Km((double Longitude, double Latitude) one, (double Longitude, double Latitude) other) =>
        GreatCircle.Km(one, other);

    /// <summary>The farthest that any two of them lie apart; null where fewer than two have a place.</summary>
    public static double? Farthest(IEnumerable<Site> sites)
    {
        var points = sites.Where(site => site.Longitude is not null).Select(site => (site.Longitude!.Value, site.Latitude!.Value)).ToList();
        return points.Count < 2 ? null : points.SelectMany((one, at) => points.Skip(at + 1).Select(other => Km(one, other))).Max();
    }
}
