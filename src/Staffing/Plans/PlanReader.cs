using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Staffing.Optimise;

namespace ThongSuot.Staffing.Plans;

/// <summary>Opens a kept plan of a province.</summary>
internal static class PlanReader
{
    /// <summary>Groups left short that are listed; the heaviest come first.</summary>
    public const int ShownShortages = 60;

    /// <summary>Places that are open when the page comes; the others are behind one press.</summary>
    public const int Open = 10;

    private const int PlacesOnPage = 40;

    public static Task<StaffPlan?> OpenAsync(Db db, string? code, string province, CancellationToken ct)
    {
        var plans = db.StaffPlans;
        return plans
            .AsNoTracking()
            .Include(row => row.Moves)
            .FirstOrDefaultAsync(row => row.Code == code && row.ProvinceCode == province, ct);
    }

    /// <summary>Moves of a kind or of all by the commune that receives, the one for which the plan does most first.</summary>
    public static Page<PlanPlace> PlacesOf(StaffPlan plan, MoveKind? kind, int? number)
    {
        var page = new PageRequest(number, PlacesOnPage);
        var places = plan
            .Moves.Where(move => kind is null || move.Kind == kind)
            .GroupBy(move => move.ToPath, StringComparer.Ordinal)
            .Select(same => new PlanPlace(same.Key, [.. same.OrderBy(move => move.Number)]))
            .OrderByDescending(place => place.Weight)
            .ThenBy(place => place.Moves[0].Number)
            .ToList();
        return new Page<PlanPlace>([.. places.Skip(page.Skip).Take(page.Size)], page.Number, page.Size, places.Count);
    }
}

/// <summary>What a plan sends to one commune.</summary>
internal sealed record PlanPlace(string Path, IReadOnlyList<StaffPlanMove> Moves)
{
    public int Weight => Moves.Sum(move => move.WeightRemoved);
}
