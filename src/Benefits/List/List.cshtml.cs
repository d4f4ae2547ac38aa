using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.Many;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Benefits.List;

[Permit(BenefitPermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, BenefitSettlement settlement, ExportCases export, NamesRead names)
    : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public CaseFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public CaseListKind Kind => Filter.Kind;

    public IReadOnlyList<(CaseListKind Kind, int Count)> Tabs { get; private set; } = [];

    public Page<BenefitCase> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public long Total { get; private set; }

    public DateTimeOffset AsOf => Clock.Now;

    public bool IsProvince => BenefitSettlement.IsProvince(Seat);

    /// <summary>What may be done with several of this list at once.</summary>
    public ManyAct? Many => Rows.Rows.Count > 0 ? ManyAct.All.FirstOrDefault(act => act.List == Kind.Slug && May(act.Permission)) : null;

    public IReadOnlyList<SelectListItem> UnitItems =>
        IsProvince
            ?
            [
                new SelectListItem("Tất cả", string.Empty),
                .. settlement.UnitsOf(Seat).Select(unit => new SelectListItem(settlement.ShortNameOf(unit.Path), unit.Path)),
            ]
            : [];

    /// <summary>Whoever works the case knows the name; everybody else sees it masked.</summary>
    public string PersonOf(BenefitCase row) => BenefitCompetence.ReadsName(row, Seat) ? row.PersonName : Masking.Name(row.PersonName);

    public string NameOf(string path) => settlement.ShortNameOf(path);

    public async Task OnGetAsync(CancellationToken ct) => await LoadAsync(ct);

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct) =>
        new SheetDownload<BenefitCase>(await export.RunAsync(Filter, dang, Seat, DeedNow(), ct), dang, "che-do");

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
        if (rows.Exists(row => BenefitCompetence.ReadsName(row, Seat)))
        {
            await names.NoteAsync(Seat, BenefitCompetence.NamesRead, "Xem họ tên người hưởng trong phần việc của mình", ct);
        }
    }
}
