using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Finance.Decisions;

/// <summary>The decision above, which gave what another gives on.</summary>
internal static class DecisionAbove
{
    /// <summary>Ties a decision to the one it follows, which must have given to the organisation itself.</summary>
    /// <param name="follows">A code as typed; empty for none.</param>
    public static async Task<Refusal?> FollowAsync(Write write, BudgetDecision row, string? follows, CancellationToken ct)
    {
        if (follows?.Trim().ToUpperInvariant() is not { Length: > 0 } code)
        {
            return null;
        }

        var own = new Scope(row.GiverPath);
        if (own.IsProvince)
        {
            return FinanceRefusals.FollowsUnknown;
        }

        var found = await FinanceBooks
            .Seen(write.Db, own)
            .Where(above => above.Code == code && above.GiverPath != row.GiverPath && above.State == DecisionState.Approved)
            .Select(above => (BudgetDecisionId?)above.Id)
            .FirstOrDefaultAsync(ct);
        if (found is not { } above)
        {
            return FinanceRefusals.FollowsUnknown;
        }

        row.Follow(code);
        await write.LinkAsync(row.ProvinceCode, FinanceBooks.DecisionKind, above.Value, FinanceBooks.DecisionKind, row.Id.Value, ct);
        return null;
    }
}
