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

    private const int MovesOnPage = 100;

    public static Task<StaffPlan?> OpenAsync(Db db, string? code, string province, CancellationToken ct)
    {
        var plans = db.StaffPlans;
        return plans
            .AsNoTracking()
            .Include(row => row.Moves)
            .FirstOrDefaultAsync(row => row.Code == code && row.ProvinceCode == province, ct);
    }

    /// <summary>Moves of a kind or of all, heaviest shortage first.</summary>
    public static Page<StaffPlanMove> MovesOf(StaffPlan plan, MoveKind? kind, int? number)
    {
        var page = new PageRequest(number, MovesOnPage);
        var rows = plan.Moves.Where(move => kind is null || move.Kind == kind).OrderBy(move => move.Number).ToList();
        return new Page<StaffPlanMove>([.. rows.Skip(page.Skip).Take(page.Size)], page.Number, page.Size, rows.Count);
    }
}
