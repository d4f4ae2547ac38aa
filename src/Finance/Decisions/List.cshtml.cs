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

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<BudgetDecision> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public DecisionList Kind => DecisionLists.Tabs.FirstOrDefault(tab => tab.Slug == Slug) ?? DecisionLists.Tabs[0];

    public IReadOnlyList<(DecisionList List, int Count)> Tabs { get; private set; } = [];

    public DateTimeOffset AsOf => Clock.Now;

    public bool KeepsBooks => May(FinancePermissions.Enter) && FinanceSeats.KeepsBooksOf(FinanceSeats.GivesFor(Seat), Seat);

    public string NameOf(string path) => books.NameOf(path);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var decisions = db.BudgetDecisions;
        var seen = decisions.AsNoTracking().Within(FinanceSeats.ScopeOf(Seat), row => row.GiverPath);
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
        Rows = new Page<BudgetDecision>(rows, page.Number, page.Size, tabs.Find(tab => tab.Item1 == Kind).Item2);
    }
}
