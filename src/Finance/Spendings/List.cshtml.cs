using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Finance.Spendings;

/// <summary>What waits for the leader, for the treasury, and what was paid.</summary>
[Permit(FinancePermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, FinanceBooks books, ConfirmListed confirm) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Slug { get; set; }

    [BindProperty(SupportsGet = true)]
    public EntryFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public EntryList Kind => EntryLists.Tabs.FirstOrDefault(tab => tab.Slug == Slug) ?? EntryLists.Tabs[0];

    public Page<BudgetEntry> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    /// <summary>Đồng of all entries of the list, not of the page alone.</summary>
    public long Sum { get; private set; }

    public IReadOnlyList<(EntryList List, int Count)> Tabs { get; private set; } = [];

    public DateTimeOffset AsOf => Clock.Now;

    public IEnumerable<int> Years => FinanceYears.Offered(Clock.Today);

    public IEnumerable<SelectListItem> UnitItems =>
        books
            .ReceiversOf(FinanceSeats.ScopeOf(Seat).Prefix)
            .Select(unit => new SelectListItem(unit.Name, unit.Path, unit.Path == Filter.Unit));

    /// <summary>What the leader can confirm at once, whatever the list is narrowed to: of his own body, and not what he brought.</summary>
    public (int Count, long Sum) Waiting { get; private set; }

    public bool MayConfirmAll => Kind.Slug == EntryLists.Listed && May(FinancePermissions.Approve) && Waiting.Count > 0;

    public string NameOf(string path) => books.ShortNameOf(path);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var seen = Filter.Narrow(db, FinanceSeats.ScopeOf(Seat));
        var tabs = new List<(EntryList, int)>();
        foreach (var tab in EntryLists.Tabs)
        {
            tabs.Add((tab, await EntryLists.Pick(seen, tab.Slug).CountAsync(ct)));
        }

        Tabs = tabs;
        var (picked, page) = (EntryLists.Pick(seen, Kind.Slug), new PageRequest(Number));
        var rows = await EntryLists.InOrder(picked).Skip(page.Skip).Take(page.Size).ToListAsync(ct);
        Waiting = await ConfirmListed.WaitingAsync(db, Seat, ct);
        Sum = await EntryLists.SumAsync(picked, Kind.Slug, ct);
        Rows = new Page<BudgetEntry>(rows, page.Number, page.Size, tabs.First(tab => tab.Item1 == Kind).Item2);
    }

    /// <summary>All that waits for the seat's word.</summary>
    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var done = await confirm.RunAsync(Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            await OnGetAsync(ct);
            return Refused(done.Refusal);
        }

        Say(done.Value);
        return Redirect($"/ngan-sach/chi?nhom={EntryLists.Listed}");
    }
}
