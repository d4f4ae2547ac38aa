using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Finance.Lines;

/// <summary>For the accountant and whoever checks: every line of the estimate, and as the treasury compares it.</summary>
[Permit(FinancePermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, FinanceBooks books) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public LineFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<BudgetLine> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public LineTotals Total { get; private set; } = new(0, 0, 0, 0, 0);

    public int Year => FinanceYears.Of(Asked, Clock.Today);

    public IEnumerable<int> Years => FinanceYears.Offered(Clock.Today);

    public DateTimeOffset AsOf => Clock.Now;

    public string What => Filter.Unit is { Length: > 1 } unit && Scope.Covers(unit) ? books.NameOf(unit) : books.NameOf(Scope.Prefix);

    public IEnumerable<SelectListItem> UnitItems =>
        books.ReceiversOf(Scope.Prefix).Select(unit => new SelectListItem(unit.Name, unit.Path, unit.Path == Filter.Unit));

    public IEnumerable<SelectListItem> SourceItems =>
        books
            .Codes.All.Where(code => code.Kind == Codes.CodeKind.Source)
            .Select(code => new SelectListItem($"{code.Code} {code.Name}", code.Code, code.Code == Filter.Source));

    /// <summary>Code of the source that is contingency in the year.</summary>
    public string Contingency => books.Law.ContingencySource(new DateOnly(Year, 1, 1));

    private Scope Scope => FinanceSeats.ScopeOf(Seat);

    public string NameOf(string path) => books.ShortNameOf(path);

    public string ItemName(BudgetLine row) => books.Codes.Item(row.Item, row.Year)?.Name ?? "mã chưa có trong mục lục";

    public string Doubt(BudgetLine row) => books.Codes.Doubt(row.Source, row.Chapter, row.Category, row.Item, row.Year);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (picked, page) = (Filter.Narrow(db, Scope, Year, Clock.Today, Contingency), new PageRequest(Number));
        var contingency = Contingency;
        var rows = await LineFilter.InOrder(picked).Skip(page.Skip).Take(page.Size).ToListAsync(ct);
        Rows = new Page<BudgetLine>(rows, page.Number, page.Size, await picked.CountAsync(ct));
        var sums = await picked
            .GroupBy(_ => 1)
            .Select(all => new LineTotals(
                all.Sum(row => row.Assigned),
                all.Sum(row => row.Committed),
                all.Sum(row => row.Spent),
                all.Sum(row => row.SetAside),
                all.Sum(row => row.Source == contingency ? row.Assigned - row.Committed - row.Spent : 0)
            ))
            .ToListAsync(ct);
        Total = sums is [var total] ? total : Total;
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        await OnGetAsync(ct);
        return new SheetDownload<BudgetLine>(
            TreasuryShape.Of(ReadAsync(), Total, What, Year, AsOf, Contingency, books),
            dang,
            $"doi-chieu-du-toan-{Year}"
        );
    }

    private async IAsyncEnumerable<BudgetLine> ReadAsync()
    {
        await using var db = await contexts.CreateDbContextAsync();
        await foreach (
            var row in LineFilter
                .InOrder(Filter.Narrow(db, Scope, Year, Clock.Today, Contingency))
                .Take(Sheet<BudgetLine>.MostStreamed)
                .AsAsyncEnumerable()
        )
        {
            yield return row;
        }
    }
}

/// <summary>Sums of a list, in đồng.</summary>
/// <param name="SetAside">Of what is left, held back as saving.</param>
/// <param name="Contingency">Of what is left, contingency: given on by decision and never spent as it is.</param>
internal sealed record LineTotals(long Assigned, long Committed, long Spent, long SetAside, long Contingency)
{
    public long Left => Assigned - Committed - Spent;

    /// <summary>What of it can really be spent.</summary>
    public long Usable => Left - SetAside - Contingency;
}
