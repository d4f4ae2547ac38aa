using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Decisions;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;

namespace ThongSuot.Finance.Threads;

/// <summary>Decisions as whoever walks the thread sees them: the province's, and those by which communes gave it on.</summary>
internal sealed class DecisionThread(FinanceBooks books, PermissionRegistry permissions) : IThreadSource
{
    public IReadOnlyList<string> Kinds { get; } = [FinanceBooks.DecisionKind];

    public async Task<IReadOnlyList<ThreadItem>> DescribeAsync(
        Db db,
        string kind,
        IReadOnlyCollection<Guid> ids,
        Seat seat,
        CancellationToken ct
    )
    {
        if (!permissions.Allows(seat.Role, FinancePermissions.View))
        {
            return [];
        }

        var keys = ids.Select(BudgetDecisionId.From).ToList();
        var rows = await FinanceBooks
            .Seen(db, FinanceSeats.ScopeOf(seat))
            .AsNoTracking()
            .Where(row => keys.Contains(row.Id) && row.State != DecisionState.Withdrawn)
            .ToListAsync(ct);
        return [.. rows.Select(ItemOf)];
    }

    private ThreadItem ItemOf(BudgetDecision row) =>
        new(
            FinanceBooks.DecisionKind,
            row.Id.Value,
            "Quyết định giao dự toán",
            row.Code,
            row.Summary,
            FinanceLabels.Of(row.State),
            FinanceLabels.Style(row.State),
            row.IsOpen ? books.NameOf(row.GiverPath) : null,
            $"/ngan-sach/quyet-dinh/{row.Code}",
            row.At
        );
}
