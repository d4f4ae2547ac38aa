using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Benefits.List;

[Permit(BenefitPermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, BenefitSettlement settlement, ExportCases export, ApproveCases approve)
    : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public CaseFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    [BindProperty]
    public List<string> Picked { get; set; } = [];

    public CaseListKind Kind => Filter.Kind;

    public IReadOnlyList<(CaseListKind Kind, int Count)> Tabs { get; private set; } = [];

    public Page<BenefitCase> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public long Total { get; private set; }

    public DateTimeOffset AsOf => Clock.Now;

    public bool IsProvince => BenefitSettlement.IsProvince(Seat);

    /// <summary>Several may be approved at once.</summary>
    public bool MayPick => Kind.Slug == CaseLists.Submitted && May(BenefitPermissions.Approve) && Rows.Rows.Count > 0;

    public IReadOnlyList<SelectListItem> UnitItems =>
        IsProvince
            ?
            [
                new SelectListItem("Tất cả", string.Empty),
                .. settlement.UnitsOf(Seat).Select(unit => new SelectListItem(settlement.ShortNameOf(unit.Path), unit.Path)),
            ]
            : [];

    public string NameOf(string path) => settlement.ShortNameOf(path);

    public async Task OnGetAsync(CancellationToken ct) => await LoadAsync(ct);

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct) =>
        new SheetDownload<BenefitCase>(await export.RunAsync(Filter, dang, Seat, DeedNow(), ct), dang, "che-do");

    public async Task<IActionResult> OnPostApproveAsync(CancellationToken ct)
    {
        var done = await approve.RunAsync([.. Picked.Distinct(StringComparer.Ordinal)], Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            Filter.Group ??= CaseLists.Submitted;
            await LoadAsync(ct);
            return Refused(done.Refusal);
        }

        Say($"Đã duyệt {done.Value} hồ sơ.");
        return Redirect("/che-do?nhom=" + CaseLists.Submitted);
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var cases = db.BenefitCases;
        var seen = Filter.Narrow(cases.AsNoTracking().Within(Seat.Scope, row => row.UnitPath));
        var tabs = new List<(CaseListKind, int)>();
        foreach (var tab in CaseLists.Kinds.Where(kind => kind.IsTab))
        {
            tabs.Add((tab, await CaseLists.Pick(seen, tab).CountAsync(ct)));
        }

        Tabs = tabs;
        var picked = CaseLists.Pick(seen, Kind);
        var page = new PageRequest(Number);
        var rows = await CaseLists.InOrder(picked).Skip(page.Skip).Take(page.Size).ToListAsync(ct);
        Rows = new Page<BenefitCase>(rows, page.Number, page.Size, await picked.CountAsync(ct));
        Total = await picked.SumAsync(row => row.Total, ct);
    }
}
