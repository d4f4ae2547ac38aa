using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Finance.Decisions;

/// <summary>Decisions of the seat's organisation; Finance and the province's leaders see those of all.</summary>
[Permit(FinancePermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, FinanceBooks books) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Slug { get; set; }

    /// <summary>Only decisions that gave to a budget line, or gave on from it.</summary>
    [BindProperty(SupportsGet = true, Name = "dong")]
    public Guid? Line { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<BudgetDecision> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public DecisionList Kind => DecisionLists.Tabs.FirstOrDefault(tab => tab.Slug == Slug) ?? DecisionLists.Tabs[0];

    public IReadOnlyList<(DecisionList List, int Count)> Tabs { get; private set; } = [];

    public DateTimeOffset AsOf => Clock.Now;

    public bool KeepsBooks => May(FinancePermissions.Enter) && FinanceSeats.KeepsBooksOf(FinanceSeats.GivesFor(Seat), Seat);

    /// <summary>Đồng that decisions of the page pass on of what they bring themselves.</summary>
    public Dictionary<BudgetDecisionId, long> Onward { get; private set; } = [];

    public string NameOf(string path) => books.NameOf(path);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var seen = await OfLineAsync(db, FinanceBooks.Seen(db, FinanceSeats.ScopeOf(Seat)).AsNoTracking(), ct);
        var tabs = new List<(DecisionList, int)>();
        foreach (var tab in DecisionLists.Tabs)
        {
            tabs.Add((tab, await DecisionLists.Pick(seen, tab).CountAsync(ct)));
        }

        Tabs = tabs;
        var page = new PageRequest(Number);
        var rows = await DecisionLists
            .Pick(seen, Kind)
            .OrderByDescending(row => row.At)
            .ThenByDescending(row => row.Code)
            .Skip(page.Skip)
            .Take(page.Size)
            .ToListAsync(ct);
        Onward = await DecisionSums.OnwardAsync(db, Seat.ProvinceCode, [.. rows.Select(row => row.Id)], ct);
        Rows = new Page<BudgetDecision>(rows, page.Number, page.Size, tabs.Find(tab => tab.Item1 == Kind).Item2);
    }

    private async Task<IQueryable<BudgetDecision>> OfLineAsync(Db db, IQueryable<BudgetDecision> seen, CancellationToken ct)
    {
        if (Line is not { } asked)
        {
            return seen;
        }

        var items = db.DecisionItems;
        var id = new BudgetLineId(asked);
        if (await FinanceBooks.LineAsync(db, id, FinanceSeats.ScopeOf(Seat), ct) is not { } line)
        {
            return seen.Where(_ => false);
        }

        return seen.Where(row =>
            items.Any(item =>
                item.ProvinceCode == line.ProvinceCode
                && item.DecisionId == row.Id
                && (
                    item.FromLineId == id
                    || (
                        row.Year == line.Year
                        && item.UnitPath == line.UnitPath
                        && item.Source == line.Source
                        && item.Chapter == line.Chapter
                        && item.Category == line.Category
                        && item.Item == line.Item
                    )
                )
            )
        );
    }
}
