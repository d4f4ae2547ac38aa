using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Finance.Publicity;

/// <summary>What bodies published of their budgets, for whoever wants to know.</summary>
[AllowAnonymous]
internal sealed class PublicModel(IDbContextFactory<Db> contexts, FinanceBooks books) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Year { get; set; }

    /// <summary>Part of a body's name.</summary>
    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<Publication> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public IEnumerable<int> Years => FinanceYears.Offered(Clock.Today);

    public string NameOf(string path) => books.NameOf(path);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (publications, page) = (db.Publications, new PageRequest(Number));
        var seen = publications.AsNoTracking().Where(row => !row.IsReplaced);
        if (Year is { } year)
        {
            seen = seen.Where(row => row.Year == year);
        }

        if (!string.IsNullOrWhiteSpace(Text))
        {
            var paths = books.PathsNamed(Text);
            seen = seen.Where(row => paths.Contains(row.BodyPath));
        }

        var rows = await seen.OrderByDescending(row => row.At).ThenBy(row => row.BodyPath).Skip(page.Skip).Take(page.Size).ToListAsync(ct);
        Rows = new(rows, page.Number, page.Size, await seen.CountAsync(ct));
    }
}
