namespace ThongSuot.Territory;

/// <summary>How far two places lie apart on the map; a road is longer.</summary>
public static class GreatCircle
{
    private const double EarthKm = 6371;

    /// <summary>Kilometres between two points in degrees.</summary>
    public static double Km((double Longitude, double Latitude) one, (double Longitude, double Latitude) other)
    {
        var (south, north) = (double.DegreesToRadians(one.Latitude), double.DegreesToRadians(other.Latitude));
        var (across, up) = (double.DegreesToRadians(other.Longitude - one.Longitude), north - south);
        var half = Math.Pow(Math.Sin(up / 2), 2) + (Math.Cos(south) * Math.Cos(north) * Math.Pow(Math.Sin(across / 2), 2));
        return 2 * EarthKm * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }
}
