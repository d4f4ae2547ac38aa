using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Acts;
using ThongSuot.Web.History;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Facilities.Handovers.Sheets;

/// <summary>Reconciles one list: what was listed, what each side counted, what differs and why; the next act beside it.</summary>
[Permit(FacilityPermissions.View)]
internal sealed class SheetModel(IDbContextFactory<Db> contexts, HandoverSettlement settlement) : OfficePage
{
    private const int HistoryLimit = 50;

    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public Handover Handover { get; private set; } = null!;

    public HandoverList List { get; private set; } = null!;

    public IReadOnlyList<HandoverMinutes> Minutes { get; private set; } = [];

    public IReadOnlyList<ActForm<ListAct>> Acts { get; private set; } = [];

    public Page<HandoverItem> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public ListAddress Address => ListAddress.Of(Handover, List);

    public IReadOnlyList<MeasureTotal> Measures { get; private set; } = [];

    public DateTimeOffset AsOf => Clock.Now;

    public HandoverMinutes? Last => Minutes.FirstOrDefault(row => row.Number == List.MinutesNumber);

    /// <summary>Lines in a state: what the tabs count without asking the lines.</summary>
    public IEnumerable<(ItemState? State, string Slug, string Name, int Count)> Tabs =>
        [
            (null, HandoverFilters.All, "Tất cả", List.Lines),
            .. Enum.GetValues<ItemState>()
                .Select(state => ((ItemState?)state, HandoverLabels.Slug(state), HandoverLabels.Of(state), CountOf(state))),
        ];

    public (string Words, string Style) StandingOf(HandoverMinutes one) =>
        one.Standing(Minutes.FirstOrDefault(later => later.Number > one.Number && later.CompletedAt is not null)?.Number);

    public string NameOf(string path) => settlement.NameOf(path);

    public IEnumerable<ActForm<ItemAct>> ActsOn(HandoverItem item) =>
        May(FacilityPermissions.HandOver) ? HandoverCompetence.Offered(List, item, Handover, Seat).Select(HandoverActs.Items.Of) : [];

    public async Task<IActionResult> OnGetAsync(string code, string kind, string receiver, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (!await LoadAsync(db, new(code, kind, receiver), ct))
        {
            return NotFound();
        }

        Minutes = await db.MinutesOf(List)
            .AsNoTracking()
            .Include(row => row.Signatures)
            .OrderByDescending(row => row.Number)
            .ToListAsync(ct);
        Measures = await db.MeasuresAsync(List, ct);
        Acts = May(FacilityPermissions.HandOver) ? [.. HandoverCompetence.Offered(List, Last, Seat).Select(HandoverActs.Lists.Of)] : [];
        var (page, picked) = (new PageRequest(Number), Picked(db));
        var count = Text is { Length: > 0 } ? await picked.CountAsync(ct) : Tabs.First(tab => tab.Slug == Group).Count;
        Rows = new Page<HandoverItem>(await picked.AsNoTracking().PageAsync(page, ct), page.Number, page.Size, count);
        History = await db.HistoryOfAsync(List.ProvinceCode, List.Id.Value, HistoryLimit, ct);
        return Page();
    }

    public async Task<IActionResult> OnGetSheetAsync(string code, string kind, string receiver, SheetFormat dang, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (!await LoadAsync(db, new(code, kind, receiver), ct))
        {
            return NotFound();
        }

        var rows = await Picked(db)
            .AsNoTracking()
            .Include(row => row.WriteOffs)
            .OrderBy(row => row.Number)
            .Take(Sheet<MinutesLine>.MostRows)
            .ToListAsync(ct);
        return new SheetDownload<MinutesLine>(
            ItemSheet.Of(
                $"Danh mục bàn giao: {HandoverLabels.Of(List.Kind)}, {Handover.OldName}",
                [
                    $"Bên giao: {NameOf(List.HolderPath)} · Bên nhận: {NameOf(List.UnitPath)}",
                    $"Số liệu lúc {VietnameseFormat.Moment(AsOf)}",
                ],
                rows.Select(MinutesLine.Of)
            ),
            dang,
            $"ban-giao-{Handover.Code.ToLowerInvariant()}-{HandoverLabels.Slug(List.Kind)}"
        );
    }

    private async Task<bool> LoadAsync(Db db, ListAddress address, CancellationToken ct)
    {
        if (await db.ListAsync(address, FacilityScope.Of(Seat), ct) is not var (handover, list))
        {
            return false;
        }

        (Handover, List) = (handover, list);
        Group = Tabs.Any(tab => tab.Slug == Group) ? Group : HandoverFilters.All;
        return true;
    }

    private IQueryable<HandoverItem> Picked(Db db)
    {
        var rows = db.ItemsOf(List);
        if (Tabs.FirstOrDefault(tab => tab.Slug == Group).State is { } state)
        {
            rows = rows.Where(row => row.State == state);
        }

        return HandoverFilters.Words(Text).Aggregate(rows, (found, word) => found.Where(row => row.SearchText.Contains(word)));
    }

    private int CountOf(ItemState state) =>
        state switch
        {
            ItemState.Received => List.Totals.Received.Lines,
            ItemState.Disputed => List.Totals.Disputed.Lines,
            ItemState.WrittenOff => List.Totals.WrittenOff.Lines,
            _ => List.Totals.Open.Lines,
        };
}
