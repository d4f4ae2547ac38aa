using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Staffing.Plans;

/// <summary>Opens a kept plan of a province.</summary>
internal static class PlanReader
{
    public static Task<StaffPlan?> OpenAsync(Db db, string? code, string province, CancellationToken ct)
    {
        var plans = db.StaffPlans;
        return plans.AsNoTracking().Include(row => row.Moves).FirstOrDefaultAsync(row => row.Code == code && row.ProvinceCode == province, ct);
    }
}
