using ThongSuot.Platform.Results;

namespace ThongSuot.Staffing.Optimise;

/// <summary>
/// One whole number for an objective in steps: a pinned move is worth more than any place filled, a place filled more than any
/// number of movements, a movement more than all distance, and a metre more than keeping the plan as it was. The factors come
/// from the problem's own bounds.
/// </summary>
internal readonly record struct ObjectiveScale(long Distance, long Movement, long Weight, long Pin)
{
    /// <summary>Refused when the numbers would not fit 64 bits with room to add up a path.</summary>
    /// <param name="kept">Moves of an earlier plan that are preferred among equals.</param>
    public static Result<ObjectiveScale> Of(StaffingProblem problem, int kept)
    {
        try
        {
            checked
            {
                var weights = problem.Weights;
                // Whoever fills a place may leave another to be filled: two moves at most for each.
                long moves = (1 + problem.Groups.Sum(group => group.ShortageWeights.Length)) * (weights.Chains ? 2 : 1);
                var farthest = Farthest(problem);
                long movements = Enum.GetValues<MoveKind>().Max(kind => StaffingOptimiser.MovementsOf(weights, kind));
                long distance = kept + 1;
                var movement = ((moves * farthest) + 1) * distance;
                var weight = ((moves * movements) + 1) * movement;
                long heaviest = problem.Groups.SelectMany(group => group.ShortageWeights).DefaultIfEmpty(1).Max();
                var pin = 2 * (heaviest + 1) * weight;
                return pin * 64 > 0 ? new ObjectiveScale(distance, movement, weight, pin) : OptimiserRefusals.TooLarge();
            }
        }
        catch (OverflowException)
        {
            return OptimiserRefusals.TooLarge();
        }
    }

    // Twice a diagonal of the land the units lie in bounds every weighted distance.
    private static long Farthest(StaffingProblem problem)
    {
        var units = problem.Units;
        if (units.IsEmpty)
        {
            return 1;
        }

        var (south, west) = (units.Min(unit => unit.Latitude), units.Min(unit => unit.Longitude));
        var (north, east) = (units.Max(unit => unit.Latitude), units.Max(unit => unit.Longitude));
        var corner = units[0] with { Latitude = south, Longitude = west };
        var opposite = units[0] with { Latitude = north, Longitude = east };
        var factor = Math.Max(1, problem.Weights.MountainFactor) * Math.Max(1, problem.Weights.HomeFactor);
        return (long)
                Math.Ceiling(
                    ((Distances.Kilometres(corner, opposite) * 2 * factor) + Math.Max(0, problem.Weights.SecondSkillKilometres)) * 10
                ) + 1;
    }
}
