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
    public static Result<ObjectiveScale> Of(StaffingProblem problem)
    {
        try
        {
            checked
            {
                long places = 1 + problem.Groups.Sum(group => group.ShortageWeights.Length);
                var weights = problem.Weights;
                var farthest = Farthest(problem);
                long movements = Math.Max(weights.TransferMovements, Math.Max(weights.SecondmentMovements, weights.RotationMovements));
                var distance = places + 1;
                var movement = ((places * farthest) + 1) * distance;
                var weight = ((places * movements) + 1) * movement;
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
