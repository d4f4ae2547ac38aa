using Microsoft.AspNetCore.Mvc;
using ThongSuot.Finance.Projects.Open;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Finance.Projects;

/// <summary>For owners and for Finance: which projects are orphans, late, or hold the rate of disbursement down.</summary>
[Permit(FinancePermissions.View)]
internal sealed class ListModel(ProjectBoardReader reader, OpenProjects open, FinanceBooks books) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Slug { get; set; }

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public ProjectView View { get; private set; } = null!;

    public Page<ProjectRow> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public int Year => FinanceYears.Of(Asked, Clock.Today);

    public IEnumerable<int> Years => FinanceYears.Offered(Clock.Today);

    public ProjectList Kind => ProjectLists.Tabs.FirstOrDefault(tab => tab.Slug == Slug) ?? ProjectLists.Tabs[0];

    public IEnumerable<(ProjectList List, int Count)> Tabs =>
        ProjectLists.Tabs.Select(tab => (tab, View.Rows.Count(row => tab.Holds(row, View.Today))));

    public bool IsFinance => FinanceSeats.IsFinance(Seat);

    public async Task OnGetAsync(CancellationToken ct)
    {
        View = await reader.ReadAsync(Seat, Year, ct);
        var (picked, page) = (Picked().ToList(), new PageRequest(Number));
        Rows = new Page<ProjectRow>([.. picked.Skip(page.Skip).Take(page.Size)], page.Number, page.Size, picked.Count);
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        View = await reader.ReadAsync(Seat, Year, ct);
        return new SheetDownload<ProjectRow>(ProjectSheet.Of(View, [.. Picked()], Kind.Name), dang, $"du-an-{Year}");
    }

    /// <summary>All projects the seat sees by the open standard for infrastructure.</summary>
    public IActionResult OnGetOpen(CancellationToken ct) =>
        new OpenDownload(
            open.ReadAsync(Seat, ct),
            Clock.Now,
            $"{Request.Scheme}://{Request.Host}/ngan-sach/du-an?handler=Open",
            books.NameOf(FinanceSeats.ScopeOf(Seat).Prefix)
        );

    private IEnumerable<ProjectRow> Picked()
    {
        var wanted = VietnameseText.SearchKey(Text ?? string.Empty);
        return View
            .Rows.Where(row => Kind.Holds(row, View.Today))
            .Where(row =>
                wanted.Length == 0
                || VietnameseText.SearchKey(row.Project.Name).Contains(wanted, StringComparison.Ordinal)
                || VietnameseText.SearchKey(row.Project.Code).Contains(wanted, StringComparison.Ordinal)
            );
    }
}
