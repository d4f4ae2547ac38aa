using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Directives.Move;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Directives.List;

[Permit(DirectivePermissions.View)]
internal sealed class ListModel(
    IDbContextFactory<Db> contexts,
    DirectiveSettlement settlement,
    Units units,
    ExportDirectives export,
    MoveDirective move
) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public DirectiveFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public DirectiveListKind Kind { get; private set; } = DirectiveLists.Kinds[0];

    public IReadOnlyList<(DirectiveListKind Kind, int Count)> Tabs { get; private set; } = [];

    public Page<Directive> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public IReadOnlyList<SelectListItem> UnitItems { get; private set; } = [];

    public DirectiveLaw Law { get; private set; } = null!;

    /// <summary>Whether the seat may accept what is handed in: ticked where products wait, accepted together.</summary>
    public bool MayAccept(Directive row) =>
        Kind.Slug == DirectiveLists.Awaiting && DirectiveCompetence.Against(DirectiveAct.Accept, row, Seat) is null;

    public bool IsProvince => Seat.Role is Role.ProvinceLeader or Role.ProvinceOffice;

    /// <summary>The year only where it is another than this one.</summary>
    public string DueOf(Directive row) =>
        OfficeClock.DayOf(row.DueAt) is var day && day.Year == Law.Today.Year
            ? VietnameseFormat.ShortMoment(row.DueAt)
            : VietnameseFormat.Date(day);

    public string NameOf(string path) => settlement.ShortNameOf(path);

    public async Task OnGetAsync(CancellationToken ct)
    {
        (Law, Kind) = (settlement.LawFor(Seat.BodyScope.Prefix, Clock.Now), Filter.Kind);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var seen = Filter.Narrow(DirectiveSettlement.Seen(db.Directives.AsNoTracking(), Seat.BodyScope));
        var tabs = new List<(DirectiveListKind, int)>();
        // The province itself leads and supports nothing.
        foreach (
            var tab in DirectiveLists.Kinds.Where(kind =>
                kind.IsTab && !(IsProvince && kind.Slug is DirectiveLists.Leading or DirectiveLists.Supporting)
            )
        )
        {
            tabs.Add((tab, await DirectiveLists.Pick(seen, tab, Seat, Law.Now, Filter.From, Filter.To).CountAsync(ct)));
        }

        Tabs = tabs;
        var picked = DirectiveLists.Pick(seen, Kind, Seat, Law.Now, Filter.From, Filter.To, Law.ReportedSince);
        var page = new PageRequest(Number);
        var rows = await DirectiveLists.InOrder(picked).Skip(page.Skip).Take(page.Size).ToListAsync(ct);
        Rows = new Page<Directive>(rows, page.Number, page.Size, await picked.CountAsync(ct));
        UnitItems = IsProvince
            ?
            [
                new SelectListItem("Tất cả", string.Empty),
                .. units.ChildrenOf(Seat.BodyScope.Prefix).Select(unit => new SelectListItem(settlement.ShortNameOf(unit.Path), unit.Path)),
            ]
            : [];
    }

    public async Task<IActionResult> OnPostAcceptAsync(string[] each, CancellationToken ct)
    {
        var (done, left) = (0, new List<string>());
        foreach (var code in each.Where(code => code.Length > 0).Distinct(StringComparer.Ordinal).Take(PageRequest.DefaultSize))
        {
            // One key each: a resent form accepts nothing twice and still finishes the rest.
            var deed = DeedNow() with { SubmissionKey = $"{SubmissionKey}:{code}" };
            var result = await move.RunAsync(code, DirectiveAct.Accept, new MoveInput(), Seat, deed, ct);
            done += result.IsRefused ? 0 : 1;
            if (result.IsRefused)
            {
                left.Add($"{code}: {result.Refusal.Message}");
            }
        }

        Say(
            done + left.Count == 0
                ? "Chưa chọn chỉ đạo nào. Đánh dấu ở cột đầu rồi bấm “Nghiệm thu các chỉ đạo đã chọn”."
                : string.Join(" ", left.Prepend($"Đã nghiệm thu {VietnameseFormat.Number(done)} chỉ đạo."))
        );
        return Redirect($"/chi-dao?nhom={DirectiveLists.Awaiting}");
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct) =>
        new SheetDownload<Directive>(await export.RunAsync(Filter, dang, Seat, DeedNow(), ct), dang, "chi-dao");
}
