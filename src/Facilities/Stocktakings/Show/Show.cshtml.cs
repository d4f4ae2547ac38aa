using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers;
using ThongSuot.Facilities.Machines;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.History;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Facilities.Stocktakings.Show;

/// <summary>For whoever counts and for the leader who signs: what is to be found, who counted what; next, closing or signing.</summary>
[Permit(FacilityPermissions.View)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, TakeStock take, HandoverSettlement settlement) : OfficePage
{
    private const int HistoryLimit = 20;

    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    /// <summary>Of the lines as they were shown.</summary>
    [BindProperty]
    public string? Hash { get; set; }

    /// <summary>So many machines nobody counted or found, as the box that was ticked says.</summary>
    [BindProperty]
    public int? Confirmed { get; set; }

    public Stocktaking Stocktaking { get; private set; } = null!;

    public IReadOnlyDictionary<CountResult, int> Progress { get; private set; } = new Dictionary<CountResult, int>();

    public IReadOnlyList<StocktakingLine> Picked { get; private set; } = [];

    public Page<StocktakingLine> Rows { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public bool Intact { get; private set; }

    public IReadOnlyList<CountResult> Results { get; } =
    [CountResult.Present, CountResult.Broken, CountResult.NotSeen, CountResult.Waiting];

    public IEnumerable<(string Slug, string Name, int Count)> Tabs =>
        [
            ("tat-ca", "Tất cả", Progress.Values.Sum()),
            .. Results.Select(result => (StocktakingLabels.Slug(result), StocktakingLabels.Of(result), Progress.GetValueOrDefault(result))),
        ];

    public int Left => Progress.GetValueOrDefault(CountResult.Waiting);

    public int NotSeen => Progress.GetValueOrDefault(CountResult.NotSeen);

    public string UnitName => settlement.NameOf(Stocktaking.UnitPath);

    public bool MayClose => Stocktaking.State == StocktakingState.Open && MachineActs.IsOf(Stocktaking.UnitPath, Seat);

    public bool MaySign => Stocktaking.AgainstSigning(Seat) is null;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostCloseAsync(string code, CancellationToken ct) =>
        await LoadAsync(code, ct) ? Answer(await take.CloseAsync(code, Confirmed, Seat, DeedNow(), ct), "Đã đóng kiểm kê.") : NotFound();

    public async Task<IActionResult> OnPostSignAsync(string code, CancellationToken ct) =>
        await LoadAsync(code, ct)
            ? Answer(await take.SignAsync(code, Hash, Confirmed, Seat, DeedNow(), ct), "Đã ký biên bản kiểm kê.")
            : NotFound();

    public async Task<IActionResult> OnGetSheetAsync(string code, SheetFormat dang, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        return new SheetDownload<StocktakingLine>(
            new Sheet<StocktakingLine>
            {
                Title = $"Biên bản kiểm kê {Stocktaking.Code}: {UnitName}",
                Lines =
                [
                    $"Ngày kiểm kê {VietnameseFormat.Date(Stocktaking.On)} · {StocktakingLabels.Of(Stocktaking.State)}",
                    $"Người kiểm kê: {Stocktaking.ClosedBy ?? "chưa đóng"} · Lãnh đạo: {Stocktaking.SignedBy ?? "chưa ký"} · SHA-256 {Stocktaking.Hash ?? "chưa có"}",
                ],
                Columns =
                [
                    new("Mã", 18, line => SheetCell.Of(line.Code)),
                    new("Tên máy", 34, line => SheetCell.Of(line.Name)),
                    new("Vị trí giữ", 28, line => SheetCell.Of(line.Post)),
                    new("Kết quả", 18, line => SheetCell.Of(StocktakingLabels.Of(line.Result))),
                    new("Người đếm", 30, line => SheetCell.Of(line.CountedBy)),
                    new("Lúc", 18, line => line.CountedAt is { } at ? SheetCell.Of(VietnameseFormat.Moment(at)) : SheetCell.Empty),
                ],
                Rows = Picked.ToAsyncEnumerable(),
            },
            dang,
            $"kiem-ke-{Stocktaking.Code.ToLowerInvariant()}"
        );
    }

    private IActionResult Answer(Result<string> done, string said)
    {
        if (done.IsRefused)
        {
            return Refused(done.Refusal, string.Empty);
        }

        Say(said);
        return Redirect($"/kiem-ke/{done.Value}");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.StocktakingAsync(code, FacilityScope.Of(Seat), ct) is not { } stocktaking)
        {
            return false;
        }

        (Stocktaking, Progress) = (stocktaking, await db.ProgressAsync(stocktaking, ct));
        var lines = await db.LinesOf(stocktaking).AsNoTracking().OrderBy(row => row.Code).ToListAsync(ct);
        Intact = stocktaking.IsIntact(lines);
        Group = Tabs.Any(tab => tab.Slug == Group) ? Group : "tat-ca";
        Picked = [.. lines.Where(line => Group == "tat-ca" || StocktakingLabels.Slug(line.Result) == Group)];
        var page = new PageRequest(Number);
        Rows = new([.. Picked.Skip(page.Skip).Take(page.Size)], page.Number, page.Size, Picked.Count);
        History = await db.HistoryOfAsync(stocktaking.ProvinceCode, stocktaking.Id.Value, HistoryLimit, ct);
        return true;
    }
}
