using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Similar;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Difficulties.Guide;

[Permit(DifficultyPermissions.Guidance)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, KnownDifficulties known, DifficultySettlement settlement) : OfficePage
{
    private const int MostFound = 300;

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "linh-vuc")]
    public DifficultyField? Field { get; set; }

    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<Guidance> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public DateOnly Today => Clock.Today;

    public int ToReview { get; private set; }

    public int Contested { get; private set; }

    public string NameOf(string path) => settlement.ShortNameOf(path);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (rows, found) = await RowsAsync(db, ct);
        var page = new PageRequest(Number);
        var today = Today;
        ToReview = await Ours(db).CountAsync(row => row.Status == GuidanceStatus.InForce && row.ReviewOn <= today, ct);
        Contested = await Ours(db).CountAsync(row => row.Doubt != null && row.Status == GuidanceStatus.InForce, ct);
        if (found is not null)
        {
            // A search is a handful of rows in the order of likeness.
            var place = found.Select((id, at) => (id, at)).ToDictionary(pair => pair.id, pair => pair.at);
            var all = (await rows.ToListAsync(ct)).OrderBy(row => place[row.Id]).ToList();
            Rows = new Page<Guidance>([.. all.Skip(page.Skip).Take(page.Size)], page.Number, page.Size, all.Count);
            return;
        }

        Rows = new Page<Guidance>(
            await rows.OrderByDescending(row => row.PublishedAt).Skip(page.Skip).Take(page.Size).ToListAsync(ct),
            page.Number,
            page.Size,
            await rows.CountAsync(ct)
        );
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await (await RowsAsync(db, ct))
            .Rows.OrderByDescending(row => row.PublishedAt)
            .Take(Sheet<Guidance>.MostRows + 1)
            .ToListAsync(ct);
        return new SheetDownload<Guidance>(GuidanceLabels.SheetOf(rows, Clock.Now, settlement.NameOf), dang, "huong-dan");
    }

    private IQueryable<Guidance> Ours(Db db)
    {
        var province = Seat.ProvinceCode;
        return db.Guidance.AsNoTracking().Where(row => row.ProvinceCode == province);
    }

    private async Task<(IQueryable<Guidance> Rows, IReadOnlyList<Guid>? Found)> RowsAsync(Db db, CancellationToken ct)
    {
        var (rows, today) = (Ours(db), Today);
        rows = Field is { } field ? rows.Where(row => row.Field == field) : rows;
        rows = Group switch
        {
            "xem-lai" => rows.Where(row => row.Status == GuidanceStatus.InForce && row.ReviewOn <= today),
            "bi-phan-anh" => rows.Where(row => row.Doubt != null && row.Status == GuidanceStatus.InForce),
            "het-hieu-luc" => rows.Where(row => row.Status != GuidanceStatus.InForce || row.ValidTo < today),
            _ => rows.Where(row => row.Status == GuidanceStatus.InForce && (row.ValidTo == null || row.ValidTo >= today)),
        };
        if (string.IsNullOrWhiteSpace(Text))
        {
            return (rows, null);
        }

        var found = await known.FindGuidanceAsync(Seat.ProvinceCode, Text, MostFound, ct);
        return (rows.Where(row => found.Contains(row.Id)), found);
    }
}
