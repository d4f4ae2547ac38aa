using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Feedback;
using ThongSuot.Petitions.Fields;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Petitions.Published;

/// <summary>Feedback and its answers as everybody reads them.</summary>
[AllowAnonymous]
internal sealed class ListModel(IDbContextFactory<Db> contexts, Units units) : OfficePage
{
    private const int PerPage = 20;

    [BindProperty(SupportsGet = true, Name = "tinh")]
    public string? Province { get; set; }

    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public string? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<CitizenFeedback> Rows { get; private set; } = new([], 1, PerPage, 0);

    public IReadOnlyList<Unit> Provinces => units.Provinces;

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (page, rows) = (new PageRequest(Number, PerPage), db.Feedback);
        var seen = Seen(rows.AsNoTracking());
        var found = await seen.OrderByDescending(row => row.PublishedAt)
            .ThenBy(row => row.Code)
            .Skip(page.Skip)
            .Take(page.Size)
            .ToListAsync(ct);
        Rows = new(found, page.Number, page.Size, await seen.CountAsync(ct));
    }

    private IQueryable<CitizenFeedback> Seen(IQueryable<CitizenFeedback> rows)
    {
        var published = rows.Where(row => row.State == FeedbackState.Published && row.PublishedAt != null);
        published = Province is { Length: > 0 } province
            ? published.Where(row => row.ProvinceCode == province)
            : published.AcrossProvinces("a citizen looks for answers of any province");
        if (PetitionFields.BySlug(Field) is { Field: var field })
        {
            published = published.Where(row => row.Field == field);
        }

        return CleanText.Line(Text) is { Length: > 0 } words
            ? published.Where(row => row.PublicText!.Contains(words) || row.Answer!.Contains(words) || row.Code == words)
            : published;
    }
}
