using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Difficulties.Visits;

/// <summary>The schedule of the working groups and what came of each visit.</summary>
[Permit(DifficultyPermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, DifficultySettlement settlement) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Page<FieldVisit> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public string NameOf(string path) => settlement.ShortNameOf(path);

    public static (string Style, string Words) StateOf(FieldVisit visit) =>
        visit.State switch
        {
            VisitState.Planned => ("near", "Theo lịch"),
            VisitState.Done => ("in-time", "Đã làm việc"),
            _ => ("stopped", "Hủy"),
        };

    public async Task OnGetAsync(CancellationToken ct)
    {
        Group = VisitLists.Tabs.Any(tab => tab.Slug == Group) ? Group : VisitLists.All;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (page, picked) = (new PageRequest(Number), VisitLists.Pick(db.FieldVisits.AsNoTracking(), Group, Seat, Clock.Today));
        var rows = await picked
            .Include(row => row.Findings)
            .OrderByDescending(row => row.On)
            .ThenBy(row => row.Code)
            .Skip(page.Skip)
            .Take(page.Size)
            .ToListAsync(ct);
        Rows = new Page<FieldVisit>(rows, page.Number, page.Size, await picked.CountAsync(ct));
    }
}
