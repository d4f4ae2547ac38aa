using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Lines;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;
using ThongSuot.Web.History;

namespace ThongSuot.Finance.Spendings;

/// <summary>One entry: what for, on what ground, whose turn.</summary>
[Permit(FinancePermissions.View)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, FinanceBooks books) : OfficePage
{
    private const int HistoryLimit = 100;

    public BudgetEntry Entry { get; private set; } = null!;

    public BudgetLine Line { get; private set; } = null!;

    /// <summary>The commitment it is paid out of, the spending it counters, or the counter-entry to it.</summary>
    public IReadOnlyList<(string Words, string Code)> Others { get; private set; } = [];

    public IReadOnlyList<ActForm<EntryAct>> Acts { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public ActForm<EntryAct>? Next => Acts.FirstOrDefault(act => act.Forward);

    public bool MayPayOut =>
        Entry is { Kind: EntryKind.Commitment, State: EntryState.Approved, Open: > 0 }
        && May(FinancePermissions.Enter)
        && FinanceSeats.KeepsBooksOf(FinanceSeats.OrganisationOf(Entry.UnitPath), Seat);

    public string UnitName => books.NameOf(Entry.UnitPath);

    public string LineName => $"{books.Codes.Item(Line.Item, Line.Year)?.Name ?? Line.Item}, năm {Line.Year}";

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await FinanceBooks.EntryAsync(db, code.Trim().ToUpperInvariant(), FinanceSeats.ScopeOf(Seat), ct) is not { } entry)
        {
            return NotFound();
        }

        var (lines, entries, province) = (db.BudgetLines, db.BudgetEntries, entry.ProvinceCode);
        Entry = entry;
        Line = await lines.AsNoTracking().SingleAsync(row => row.ProvinceCode == province && row.Id == entry.LineId, ct);
        var others = await entries
            .AsNoTracking()
            .Where(row =>
                row.ProvinceCode == province
                && row.LineId == entry.LineId
                && (
                    row.Id == entry.CommitmentId || row.Id == entry.CountersId || row.CountersId == entry.Id || row.CommitmentId == entry.Id
                )
            )
            .OrderBy(row => row.Code)
            .Select(row => new
            {
                row.Id,
                row.Code,
                row.CountersId,
            })
            .ToListAsync(ct);
        Others =
        [
            .. others.Select(row =>
                (
                    row.Id == entry.CommitmentId ? "Theo cam kết"
                    : row.Id == entry.CountersId ? "Ghi giảm khoản"
                    : row.CountersId == entry.Id ? "Được ghi giảm bằng"
                    : "Khoản chi theo cam kết này",
                    row.Code
                )
            ),
        ];
        Acts = [.. EntryCompetence.Offered(entry, Seat).Select(EntryActs.Forms.Of)];
        // What came with the treasury's list left one deed for its line.
        History = await db.HistoryOfAsync(
            province,
            entry.FromTreasury ? [entry.Id.Value, entry.LineId.Value] : [entry.Id.Value],
            HistoryLimit,
            ct
        );
        return Page();
    }
}
