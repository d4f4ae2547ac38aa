using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;

namespace ThongSuot.Reports.Indicators;

/// <summary>What can be reported: each indicator with what it counts, how, from where and what it shall reach.</summary>
[Permit(ReportsPermissions.Indicators)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, IndicatorRegister register) : OfficePage
{
    private const int RowsOfPage = 25;

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Module { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<RegisteredIndicator> Rows { get; private set; } = new([], 1, RowsOfPage, 0);

    public (int Computed, int Declared) Totals { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var all = await register.AllAsync(db, Seat.ProvinceCode, Clock.Today, ct);
        Totals = (all.Count(one => one.IsComputed), all.Count(one => !one.IsComputed));
        var words = VietnameseText.SearchKey(Text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = all.Where(one =>
                (Module is null or "" || one.Module == Module)
                && Array.TrueForAll(words, VietnameseText.SearchKey($"{one.Code} {one.Name} {one.Meaning}").Contains)
            )
            .OrderBy(one => IndicatorLabels.ModuleKeys.ToList().IndexOf(one.Module))
            .ThenBy(one => one.Code, StringComparer.Ordinal)
            .ToList();
        var page = new PageRequest(Number, RowsOfPage);
        Rows = new([.. found.Skip(page.Skip).Take(page.Size)], page.Number, page.Size, found.Count);
    }
}
