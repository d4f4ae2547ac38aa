using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Support.Training.List;

/// <summary>For whoever trains and whoever is invited: sessions of the province; next, one of them.</summary>
[Permit(SupportPermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, Units units) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<TrainingSession> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public static IReadOnlyList<(string Slug, string Name)> Tabs { get; } =
    [
        (TrainingReads.All, "Tất cả"),
        (TrainingReads.Ahead, "Đã mời"),
        (TrainingReads.Mine, "Mời tôi"),
        (TrainingReads.ToRecord, "Chờ ghi kết quả"),
    ];

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    public async Task OnGetAsync(CancellationToken ct)
    {
        Group = Tabs.Any(tab => tab.Slug == Group) ? Group : TrainingReads.All;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (page, rows) = (new PageRequest(Number), TrainingReads.Pick(db, Seat, Group, Clock.Today));
        Rows = new(
            await rows.OrderByDescending(row => row.On).ThenByDescending(row => row.Code).Skip(page.Skip).Take(page.Size).ToListAsync(ct),
            page.Number,
            page.Size,
            await rows.CountAsync(ct)
        );
    }
}
