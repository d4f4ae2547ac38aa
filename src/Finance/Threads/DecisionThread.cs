using ThongSuot.Finance.Decisions;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;

namespace ThongSuot.Finance.Threads;

/// <summary>Decisions as whoever walks the thread sees them: the province's, and those by which communes gave it on.</summary>
internal sealed class DecisionThread(FinanceBooks books, PermissionRegistry permissions)
    : RecordThread<BudgetDecision>(FinanceBooks.DecisionKind, FinancePermissions.View, permissions)
{
    protected override IQueryable<BudgetDecision> Seen(Db db, IReadOnlyCollection<Guid> ids, Seat seat)
    {
        var keys = ids.Select(BudgetDecisionId.From).ToList();
        return FinanceBooks
            .Seen(db, FinanceSeats.ScopeOf(seat))
            .Where(row => keys.Contains(row.Id) && row.State != DecisionState.Withdrawn);
    }

    protected override ThreadItem ItemOf(BudgetDecision row) =>
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
