namespace ThongSuot.Staffing.Optimise;

/// <summary>How far units lie apart and what planners count that for.</summary>
internal static class Distances
{
    private const double EarthRadiusKm = 6371.0088;

    /// <summary>Great circle between the centres of two units, kilometres (haversine).</summary>
    public static double Kilometres(PlanUnit one, PlanUnit other)
    {
        var (latitude, longitude) = (Radians(other.Latitude - one.Latitude), Radians(other.Longitude - one.Longitude));
        var half =
            Math.Pow(Math.Sin(latitude / 2), 2)
            + (Math.Cos(Radians(one.Latitude)) * Math.Cos(Radians(other.Latitude)) * Math.Pow(Math.Sin(longitude / 2), 2));
        return 2 * EarthRadiusKm * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }

    /// <summary>Weighted tenths of a kilometre from a unit to another: mountains count more.</summary>
    public static long Road(StaffingProblem problem, int from, int to) => Tenths(Weighted(problem, from, to));

    /// <summary>Weighted tenths of a kilometre of one person's move, with what home and training add or take away.</summary>
    public static long Of(StaffingProblem problem, PlanPerson person, PlanGroup target)
    {
        var (from, main) = (
            problem.Groups[person.Group].Unit,
            person.Skills.Any(skill => skill.Main && skill.Speciality == target.Speciality)
        );
        var road =
            person.Home == target.Unit
                ? Tenths(Weighted(problem, from, target.Unit) * problem.Weights.HomeFactor)
                : Road(problem, from, target.Unit);
        return road + (main ? 0 : SecondSkill(problem.Weights));
    }

    /// <summary>What doing work one is not trained in adds.</summary>
    public static long SecondSkill(PlanWeights weights) => Tenths(weights.SecondSkillKilometres);

    private static double Weighted(StaffingProblem problem, int from, int to) =>
        Kilometres(problem.Units[from], problem.Units[to]) * (problem.Units[to].Mountain ? problem.Weights.MountainFactor : 1);

    private static long Tenths(double kilometres) => (long)Math.Round(kilometres * 10);

    private static double Radians(double degrees) => degrees * Math.PI / 180;
}
