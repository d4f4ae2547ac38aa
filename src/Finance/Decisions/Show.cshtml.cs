using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Lines;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;
using ThongSuot.Web.Documents;
using ThongSuot.Web.History;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Finance.Decisions;

/// <summary>A decision with its items; its accountant adds to it while it is a draft, others see whose turn it is.</summary>
[Permit(FinancePermissions.View)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, FinanceBooks books, WriteDecision write) : OfficePage
{
    private const int HistoryLimit = 100;

    [BindProperty]
    public ItemForm Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public BudgetDecision Decision { get; private set; } = null!;

    public Page<DecisionItem> Items { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    /// <summary>The giver's lines that something can come from.</summary>
    public IReadOnlyList<BudgetLine> Froms { get; private set; } = [];

    public IReadOnlyList<ActForm<DecisionAct>> Acts { get; private set; } = [];

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public ActForm<DecisionAct>? Next => Acts.FirstOrDefault(act => act.Forward);

    public bool MayEdit => May(FinancePermissions.Enter) && DecisionCompetence.AgainstEditing(Decision, Seat) is null;

    /// <summary>A receiver sees what it was given, not what others were.</summary>
    public bool SeesAll => FinanceSeats.ScopeOf(Seat).Covers(Decision.GiverPath);

    public DecisionBesides Besides { get; private set; } = null!;

    public string NameOf(string path) => books.NameOf(path);

    public string Doubt(DecisionItem row) => books.Codes.Doubt(row.Source, row.Chapter, row.Category, row.Item, Decision.Year);

    public string ItemName(DecisionItem row) => books.Codes.Item(row.Item, Decision.Year)?.Name ?? row.Item;

    public IEnumerable<SelectListItem> UnitItems =>
        books.ReceiversOf(Decision.GiverPath).Select(unit => new SelectListItem(unit.Name, unit.Path));

    public IEnumerable<SelectListItem> FromItems => books.FromItems(Froms);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    /// <summary>The decision as a document: a draft until it is approved.</summary>
    public async Task<IActionResult> OnGetDocumentAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct) || !SeesAll)
        {
            return NotFound();
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var items = await ItemsOf(db).OrderBy(item => item.Place).Take(DecisionPaper.MostRows).ToListAsync(ct);
        return new DocumentDownload(
            DecisionPaper.Of(Decision, items, Besides.Onward, books),
            $"quyet-dinh-{Decision.Code.ToLowerInvariant()}"
        );
    }

    /// <summary>The whole table, which a long decision's paper only begins.</summary>
    public async Task<IActionResult> OnGetSheetAsync(string code, SheetFormat dang, CancellationToken ct) =>
        await LoadAsync(code, ct)
            ? new SheetDownload<DecisionItem>(
                DecisionItems.SheetOf(Decision, ReadAsync(), Besides.Given, books),
                dang,
                $"danh-sach-{Decision.Code.ToLowerInvariant()}"
            )
            : NotFound();

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        if (!Amounts.Read(Input.Amount, signed: true).TryGet(out var amount, out var refusal))
        {
            return Refused(refusal);
        }

        var from = Froms.FirstOrDefault(line => line.Id.Value == Input.From);
        var done = await write.AddAsync(Decision.Code, Input.Read(amount, from), Seat, DeedNow(), ct);
        return Answer(done, "Đã thêm dòng.");
    }

    public async Task<IActionResult> OnPostRemoveAsync(string code, Guid item, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        var done = await write.RemoveAsync(Decision.Code, item, Seat, DeedNow(), ct);
        return Answer(done, "Đã bỏ dòng.");
    }

    private IActionResult Answer(Result<string> done, string words)
    {
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say(words);
        return Redirect($"/ngan-sach/quyet-dinh/{done.Value}");
    }

    private IQueryable<DecisionItem> ItemsOf(Db db) => DecisionItems.Of(db, Decision, SeesAll ? null : FinanceSeats.ScopeOf(Seat));

    private async IAsyncEnumerable<DecisionItem> ReadAsync()
    {
        await using var db = await contexts.CreateDbContextAsync();
        await foreach (var item in ItemsOf(db).OrderBy(item => item.Place).AsAsyncEnumerable())
        {
            yield return item;
        }
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await FinanceBooks.DecisionAsync(db, code.Trim().ToUpperInvariant(), FinanceSeats.ScopeOf(Seat), ct) is not { } row)
        {
            return false;
        }

        Decision = row;
        var page = new PageRequest(Number);
        var rows = await ItemsOf(db).OrderBy(item => item.Place).Skip(page.Skip).Take(page.Size).ToListAsync(ct);
        Items = new Page<DecisionItem>(rows, page.Number, page.Size, SeesAll ? row.Lines : await ItemsOf(db).CountAsync(ct));
        Besides = await DecisionBesides.ReadAsync(db, row, SeesAll ? null : ItemsOf(db), Items.Rows, ct);
        Acts = [.. DecisionCompetence.Offered(row, Seat).Select(DecisionActs.Forms.Of)];
        // What others were given is theirs; its trail tells it line by line.
        History = !SeesAll ? [] : await db.HistoryOfAsync(row.ProvinceCode, row.Id.Value, HistoryLimit, ct);
        Froms = MayEdit ? await LineReads.GivableAsync(db, row, ct) : [];
        return true;
    }
}
