using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Lines;
using ThongSuot.Finance.Spendings;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Treasury;

/// <summary>A voucher that stands in the books already.</summary>
internal sealed record KnownVoucher(string Code, BudgetLineId LineId, long Amount, DateOnly? PaidOn);

/// <summary>A spending that was approved and waits for the treasury.</summary>
internal sealed record WaitingSpending(BudgetEntryId Id, string Code, BudgetLineId LineId, long Amount, string Payee, DateOnly AskedOn);

/// <summary>What the treasury's list is compared with: lines by key, known vouchers, spendings that wait for it.</summary>
internal sealed class TreasuryBooks
{
    /// <summary>What is left of each line, less what the list before has taken.</summary>
    public required Dictionary<LineKey, (BudgetLineId Id, long Left)> Lines { get; init; }

    /// <summary>By unit and voucher.</summary>
    public required ILookup<(string UnitPath, string Voucher), KnownVoucher> Vouchers { get; init; }

    /// <summary>What was approved and waits for the treasury, by line, the earliest first; less those the list has paid.</summary>
    public required Dictionary<BudgetLineId, List<WaitingSpending>> Waiting { get; init; }

    /// <summary>Vouchers of the list itself by line, with the number of their row.</summary>
    public Dictionary<(BudgetLineId Line, string Voucher), int> Rows { get; } = [];

    /// <param name="vouchers">Those of the list: the others of the books are not looked at, and a province has a million of them.</param>
    public static async Task<TreasuryBooks> ReadAsync(
        Db db,
        Scope scope,
        IReadOnlyCollection<int> years,
        IReadOnlyCollection<string> vouchers,
        CancellationToken ct
    )
    {
        var (lines, entries) = (db.BudgetLines, db.BudgetEntries);
        var known = await lines
            .AsNoTracking()
            .Within(scope, row => row.UnitPath)
            .Where(row => years.Contains(row.Year))
            .Select(row => new
            {
                row.Id,
                row.UnitPath,
                row.Year,
                row.Source,
                row.Chapter,
                row.Category,
                row.Item,
                Left = row.Assigned - row.Committed - row.Spent - row.SetAside,
            })
            .ToListAsync(ct);
        var (from, to) = (new DateOnly(years.Min(), 1, 1), new DateOnly(years.Max() + 1, 12, 31));
        // One array: as many parameters no database takes.
        var asked = vouchers.Distinct(StringComparer.Ordinal).ToArray();
        var paid = await entries
            .AsNoTracking()
            .Within(scope, row => row.UnitPath)
            .Where(row => row.PaidOn >= from && row.PaidOn <= to && row.Kind == EntryKind.Spending && row.State != EntryState.Refused)
            .Where(row => EF.Parameter(asked).Contains(row.Voucher))
            .Select(row => new
            {
                row.UnitPath,
                row.Voucher,
                Known = new KnownVoucher(row.Code, row.LineId, row.Amount, row.PaidOn),
            })
            .ToListAsync(ct);
        var waiting = await entries
            .AsNoTracking()
            .Within(scope, row => row.UnitPath)
            .Where(row => row.Kind == EntryKind.Spending && row.State == EntryState.Approved)
            .OrderBy(row => row.AskedOn)
            .ThenBy(row => row.Code)
            .Select(row => new WaitingSpending(row.Id, row.Code, row.LineId, row.Amount, row.Payee, row.AskedOn))
            .ToListAsync(ct);
        return new TreasuryBooks
        {
            Lines = known.ToDictionary(
                row => new LineKey(row.UnitPath, row.Year, row.Source, row.Chapter, row.Category, row.Item),
                row => (row.Id, row.Left)
            ),
            Vouchers = paid.Where(row => row.Voucher is not null).ToLookup(row => (row.UnitPath, row.Voucher!), row => row.Known),
            Waiting = waiting.GroupBy(row => row.LineId).ToDictionary(group => group.Key, group => group.ToList()),
        };
    }
}
