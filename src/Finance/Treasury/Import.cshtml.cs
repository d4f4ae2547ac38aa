using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Spendings;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Imports;

namespace ThongSuot.Finance.Treasury;

/// <summary>For the accountant and for Finance: the treasury's list against the books.</summary>
[Permit(FinancePermissions.Enter)]
internal sealed class ImportModel(TreasuryImport import, IDbContextFactory<Db> contexts, FinanceBooks books) : ImportPage<TreasuryRow>
{
    private const int MostMissing = 50;

    public override IReadOnlyList<ListImport<TreasuryRow>> Imports { get; } = [import];

    public override string Path => "/ngan-sach/kho-bac";

    public bool KeepsBooks => FinanceSeats.KeepsBooksOf(FinanceSeats.GivesFor(Seat), Seat);

    public string NotAccountant => FinanceRefusals.NotAccountant.Message;

    /// <summary>What was approved and waits for the treasury though the list has it not; those that wait longest.</summary>
    public IReadOnlyList<BudgetEntry> Missing { get; private set; } = [];

    public int MissingCount { get; private set; }

    public string NameOf(string path) => books.ShortNameOf(path);

    protected override async Task ShownAsync(IReadOnlyList<ImportLine<TreasuryRow>> lines, CancellationToken ct)
    {
        var rows = lines.Select(line => line.Row).OfType<TreasuryRow>().ToList();
        if (rows.Count == 0)
        {
            return;
        }

        var (last, scope) = (rows.Max(row => row.PaidOn), FinanceSeats.ScopeOf(Seat));
        var bodies = rows.Select(row => FinanceSeats.OrganisationOf(row.UnitPath)).ToHashSet(StringComparer.Ordinal);
        var found = rows.Select(row => row.EntryId).OfType<Guid>().ToHashSet();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var entries = db.BudgetEntries;
        var waiting = await EntryLists
            .Pick(entries.AsNoTracking().Within(scope, row => row.UnitPath), EntryLists.Approved)
            .Where(row => row.AskedOn <= last)
            .OrderBy(row => row.AskedOn)
            .ThenBy(row => row.Code)
            .ToListAsync(ct);
        // A list of one body says nothing of the others.
        waiting = [.. waiting.Where(row => bodies.Contains(FinanceSeats.OrganisationOf(row.UnitPath)) && !found.Contains(row.Id.Value))];
        (Missing, MissingCount) = ([.. waiting.Take(MostMissing)], waiting.Count);
    }

    protected override string Afterwards => "/ngan-sach";

    protected override string AcceptWords(ImportDraft draft, int lines) => $"Ghi {VietnameseFormat.Number(lines)} chứng từ đã chi";
}
