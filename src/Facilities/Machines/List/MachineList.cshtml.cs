using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Facilities.Machines.Needs;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Facilities.Machines.List;

/// <summary>For whoever keeps a unit's register: every machine in one state; next, its page, its label or a stocktaking.</summary>
[Permit(FacilityPermissions.View)]
internal sealed class MachineListModel(IDbContextFactory<Db> contexts, HandoverSettlement settlement, LegalSettingCache law) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? Unit { get; set; }

    [BindProperty(SupportsGet = true, Name = "loai")]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public IReadOnlyList<(string Slug, string Name, int Count)> Tabs { get; private set; } = [];

    public Page<Machine> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public IReadOnlyList<SelectListItem> UnitItems { get; private set; } = [];

    public DateTimeOffset AsOf => Clock.Now;

    public string NameOf(string path) => settlement.NameOf(path);

    public async Task OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        Group = MachineReads.Tabs.Any(tab => tab.Slug == Group) ? Group : MachineReads.All;
        var seen = new MachineFilter(Unit, Kind, Text).Rows(db, FacilityScope.Of(Seat)).AsNoTracking();
        // One pass counts all tabs.
        var counts = await seen.GroupBy(row => new { row.State, Broken = row.Condition == MachineCondition.Broken })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToListAsync(ct);
        var weak = await new MachineNeeds(law, Clock.Today).Weak(seen).CountAsync(ct);
        Tabs =
        [
            .. MachineReads.Tabs.Select(tab =>
                (
                    tab.Slug,
                    tab.Name,
                    tab.Slug == MachineReads.Weak
                        ? weak
                        : counts.Where(count => IsIn(tab.Slug, count.Key.State, count.Key.Broken)).Sum(count => count.Count)
                )
            ),
        ];
        var page = new PageRequest(Number);
        Rows = new Page<Machine>(
            await InOrder(seen).Skip(page.Skip).Take(page.Size).ToListAsync(ct),
            page.Number,
            page.Size,
            Tabs.First(tab => tab.Slug == Group).Count
        );
        UnitItems = FacilityScope.IsProvince(Seat) ? settlement.CommuneItems(Seat.ProvinceCode) : [];
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var seen = new MachineFilter(Unit, Kind, Text).Rows(db, FacilityScope.Of(Seat)).AsNoTracking();
        var rows = await InOrder(seen).Take(Sheet<Machine>.MostRows).ToListAsync(ct);
        return new SheetDownload<Machine>(MachineSheet.Of("Trang thiết bị", rows, NameOf, AsOf), dang, "trang-thiet-bi");
    }

    private IQueryable<Machine> InOrder(IQueryable<Machine> seen) =>
        (Group == MachineReads.Weak ? new MachineNeeds(law, Clock.Today).Weak(seen) : MachineReads.Pick(seen, Group)).OrderBy(row =>
            row.Code
        );

    private static bool IsIn(string slug, MachineState state, bool broken) =>
        slug switch
        {
            MachineReads.All => true,
            MachineReads.Asked => state is MachineState.AsksRepair or MachineState.AsksReplacement,
            MachineReads.Broken => broken && state != MachineState.Gone,
            _ => MachineLabels.Slug(state) == slug,
        };
}

/// <summary>Machines to take away.</summary>
internal static class MachineSheet
{
    public static Sheet<Machine> Of(string title, IEnumerable<Machine> rows, Func<string, string> nameOf, DateTimeOffset asOf) =>
        new()
        {
            Title = title,
            Lines = [$"Số liệu lúc {VietnameseFormat.Moment(asOf)}"],
            Columns =
            [
                new("Mã", 18, row => SheetCell.Of(row.Code)),
                new("Đơn vị", 24, row => SheetCell.Of(nameOf(row.UnitPath))),
                new("Loại", 20, row => SheetCell.Of(MachineLabels.Of(row.Kind))),
                new("Tên máy", 30, row => SheetCell.Of(row.Name)),
                new("Số máy", 18, row => SheetCell.Of(row.Serial)),
                new("Năm sử dụng", 10, row => row.Year is { } year ? SheetCell.Of($"{year}") : SheetCell.Empty),
                new("Vị trí giữ", 26, row => SheetCell.Of(row.Post)),
                new("Nguyên giá (đồng)", 16, row => SheetCell.Of(row.Value)),
                new("Tình trạng", 12, row => SheetCell.Of(MachineLabels.Of(row.Condition))),
                new("Trạng thái", 20, row => SheetCell.Of(MachineLabels.Of(row.State))),
                new("Thấy lần cuối", 12, row => SheetCell.Of(row.SeenOn)),
            ],
            Rows = rows.ToAsyncEnumerable(),
        };
}
