using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Benefits.Policy;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Benefits.Import;

/// <summary>Uploads a list, shows what is wrong row by row and the sums of what is right, and files the good rows when accepted.</summary>
[Permit(BenefitPermissions.File)]
internal sealed class ImportModel(IDbContextFactory<Db> contexts, BatchReader reader, AcceptBatch accept, BenefitBook book, WriteGate gate) : OfficePage
{
    private const long LargestFile = 10 * 1024 * 1024;

    [BindProperty]
    public UploadForm Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "ban")]
    public Guid? Draft { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    public BatchDraft? Kept { get; private set; }

    public IReadOnlyList<BatchRow> Rows { get; private set; } = [];

    public IReadOnlyList<BatchRow> Good { get; private set; } = [];

    /// <summary>Rows with problems first.</summary>
    public Page<BatchRow> Shown { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    public string NameOf(string path) => book.ShortNameOf(path);

    public IEnumerable<(string Title, IEnumerable<(string Name, int Count, long Total)> Lines)> Sums =>
    [
        ("Theo chính sách", SumsOf(row => Schemes.Of(row.Particulars!.Scheme).Title)), ("Theo nguồn kinh phí", SumsOf(row => BenefitWords.Of(row.Particulars!.Fund))), ("Theo đơn vị", SumsOf(row => NameOf(row.UnitPath!))),
    ];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => Draft is null || await LoadAsync(ct) ? Page() : NotFound();

    public IActionResult OnGetSheet(SheetFormat dang) => new SheetDownload<string[]>(BatchColumns.Template, dang, "mau-danh-sach-che-do");

    public async Task<IActionResult> OnPostUploadAsync(CancellationToken ct)
    {
        var read = await ReadAsync(ct);
        if (read.IsRefused)
        {
            return Refused(read.Refusal);
        }

        var draft = new BatchDraft { Id = Guid.CreateVersion7(), ProvinceCode = Seat.ProvinceCode, SeatId = Seat.SeatId.Value, FileName = Path.GetFileName(Input.File!.FileName), Rows = BatchRow.Store(read.Value), Submits = Input.Submits, At = Clock.Now };
        var kept = await gate.RunAsync<Guid>(DeedNow(), (write, _) =>
        {
            write.Db.Add(draft);
            write.Record("benefit.batch-read", "benefit-batch", draft.Id, Seat.ProvinceCode, Seat.ScopePath, $"Tải lên “{draft.FileName}” để xem trước, {read.Value.Count} dòng");
            return Task.FromResult<Result<Guid>>(draft.Id);
        }, ct);
        return Redirect($"/che-do/nhap?ban={kept.Value}");
    }

    public async Task<IActionResult> OnPostAcceptAsync(CancellationToken ct)
    {
        if (Draft is not { } draft)
        {
            return NotFound();
        }

        var done = await accept.RunAsync(draft, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            await LoadAsync(ct);
            return Refused(done.Refusal);
        }

        Say($"Đã nhập {Platform.Text.VietnameseFormat.Number(done.Value)} hồ sơ.");
        return Redirect("/che-do");
    }

    private async Task<Result<List<BatchRow>>> ReadAsync(CancellationToken ct)
    {
        if (Input.File is not { Length: > 0 and <= LargestFile } file)
        {
            return BenefitRefusals.ImportUnreadable;
        }

        await using var content = file.OpenReadStream();
        var read = SheetRows.Read(content, BatchColumns.MostRows + 12) is { } rows ? reader.Read(rows, Seat) : BenefitRefusals.ImportUnreadable;
        await using var db = await contexts.CreateDbContextAsync(ct);
        return read.IsRefused ? read : await BatchReader.MarkKnownAsync(db, Seat.ProvinceCode, read.Value, ct);
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        var (draft, me) = (Draft, Seat.SeatId.Value);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var drafts = db.BatchDrafts;
        Kept = await drafts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == draft && row.SeatId == me && row.AcceptedAt == null, ct);
        Rows = Kept is null ? [] : BatchRow.Load(Kept.Rows);
        Good = [.. Rows.Where(row => row.IsGood)];
        var page = new PageRequest(Number);
        Shown = new Page<BatchRow>([.. Rows.OrderBy(row => row.IsGood).ThenBy(row => row.Line).Skip(page.Skip).Take(page.Size)], page.Number, page.Size, Rows.Count);
        return Kept is not null;
    }

    private IEnumerable<(string Name, int Count, long Total)> SumsOf(Func<BatchRow, string> by) =>
        Good.GroupBy(by, StringComparer.Ordinal).Select(group => (group.Key, group.Count(), group.Sum(row => row.Total))).OrderByDescending(line => line.Item3);
}
