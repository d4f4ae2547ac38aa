using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Spendings;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Finance.Lines;

/// <summary>One line: where its money came from, what took of it, what is left, and what may be asked for.</summary>
[Permit(FinancePermissions.View)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, FinanceBooks books) : OfficePage
{
    private const int MostShown = 100;

    public BudgetLine Line { get; private set; } = null!;

    public IReadOnlyList<BudgetEntry> Entries { get; private set; } = [];

    /// <summary>How many there are; the page shows the latest.</summary>
    public int EntryCount { get; private set; }

    public IReadOnlyList<(string Name, string Code, string Text, bool Doubtful)> Codes { get; private set; } = [];

    public bool MayAsk => May(FinancePermissions.Enter) && FinanceSeats.KeepsBooksOf(FinanceSeats.OrganisationOf(Line.UnitPath), Seat);

    public string UnitName => books.NameOf(Line.UnitPath);

    public DateOnly Today => Clock.Today;

    public string Title => books.Codes.Item(Line.Item, Line.Year)?.Name ?? $"Mục {Line.Item}";

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await FinanceBooks.LineAsync(db, new BudgetLineId(id), FinanceSeats.ScopeOf(Seat), ct) is not { } line)
        {
            return NotFound();
        }

        Line = line;
        var entries = db.BudgetEntries;
        var own = entries.AsNoTracking().Where(row => row.ProvinceCode == line.ProvinceCode && row.LineId == line.Id);
        EntryCount = await own.CountAsync(ct);
        Entries = await own.OrderByDescending(row => row.AskedOn).ThenByDescending(row => row.Code).Take(MostShown).ToListAsync(ct);
        var codes = books.Codes;
        Codes =
        [
            Named("Nguồn", line.Source, codes.Source(line.Source, line.Year)),
            Named("Chương", line.Chapter, codes.Chapter(line.Chapter, line.Year)),
            Named("Khoản", line.Category, codes.Category(line.Category, line.Year)),
            Named("Mục, tiểu mục", line.Item, codes.Item(line.Item, line.Year)),
        ];
        return Page();
    }

    private static (string Name, string Code, string Text, bool Doubtful) Named(string name, string code, Codes.BudgetCode? found) =>
        (name, code, found?.Name ?? "mã chưa có trong mục lục", found is null || found.Certainty is Certainty.Memory or Certainty.Disputed);
}
