using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties.Similar;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Web;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Difficulties.Import;

/// <summary>Uploads a list, shows each row with what is wrong and what it is like, and raises the good ones when accepted.</summary>
[Permit(DifficultyPermissions.Assign)]
internal sealed class ImportModel(IDbContextFactory<Db> contexts, ImportReader reader, AcceptImport accept, KnownDifficulties known, WriteGate gate) : OfficePage
{
    private const long LargestFile = 5 * 1024 * 1024;

    [BindProperty]
    public ImportForm Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "ban")]
    public Guid? Draft { get; set; }

    public string? FileName { get; private set; }

    public IReadOnlyList<ImportRow> Rows { get; private set; } = [];

    public IReadOnlyDictionary<int, SimilarDifficulty> Alike { get; private set; } = new Dictionary<int, SimilarDifficulty>();

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => Draft is null || await LoadAsync(ct) ? Page() : NotFound();

    public IActionResult OnGetSheet(SheetFormat dang) => new SheetDownload<string[]>(ImportReader.Template, dang, "mau-danh-sach-vuong-mac");

    public async Task<IActionResult> OnPostUploadAsync(CancellationToken ct)
    {
        var read = await ReadAsync(ct);
        if (read.IsRefused)
        {
            return Refused(read.Refusal);
        }

        var draft = new ImportDraft { Id = Guid.CreateVersion7(), ProvinceCode = Seat.ProvinceCode, SeatId = Seat.SeatId.Value, FileName = Path.GetFileName(Input.File!.FileName), Rows = ImportRow.Store(read.Value), Channel = Input.AtConference ? RaiseChannel.Conference : RaiseChannel.Import, At = Clock.Now };
        var kept = await gate.RunAsync<Guid>(DeedNow(), (write, _) =>
        {
            write.Db.Add(draft);
            write.Record("difficulty.import-read", "import", draft.Id, Seat.ProvinceCode, Seat.UnitPath, $"Tải lên “{draft.FileName}” để xem trước, {read.Value.Count} dòng");
            return Task.FromResult<Result<Guid>>(draft.Id);
        }, ct);
        return Redirect($"/vuong-mac/nhap?ban={kept.Value}");
    }

    public async Task<IActionResult> OnPostAcceptAsync(CancellationToken ct)
    {
        if (Draft is not { } draft)
        {
            return NotFound();
        }

        var joins = Input.Join.Where(pair => !string.IsNullOrEmpty(pair.Value)).ToDictionary(pair => pair.Key, pair => pair.Value!);
        var done = await accept.RunAsync(draft, joins, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            await LoadAsync(ct);
            return Refused(done.Refusal);
        }

        Say($"Đã nhập {done.Value} kiến nghị.");
        return Redirect("/vuong-mac?nhom=cho-phan-cong");
    }

    private async Task<Result<List<ImportRow>>> ReadAsync(CancellationToken ct)
    {
        if (Input.File is not { Length: > 0 and <= LargestFile } file)
        {
            return DifficultyRefusals.ImportUnreadable;
        }

        await using var content = file.OpenReadStream();
        var table = SheetRows.Read(content, ImportReader.MostRows + 12) is { } rows ? ImportReader.TableOf(rows) : DifficultyRefusals.ImportUnreadable;
        if (table.IsRefused)
        {
            return table.Refusal;
        }

        var read = reader.Read(table.Value, Seat.ProvinceCode);
        for (var at = 0; at < read.Count; at++)
        {
            // A list that says no field gets the likeliest, shown in the preview.
            read[at] = read[at].Field is null ? read[at] with { Field = (await known.FieldOfAsync(Seat.ProvinceCode, read[at].Words, ct))?.Field ?? DifficultyField.PublicAdministration } : read[at];
        }

        return read.Count == 0 ? DifficultyRefusals.ImportEmpty : read;
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        var (draft, me) = (Draft, Seat.SeatId.Value);
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await db.ImportDrafts.AsNoTracking().FirstOrDefaultAsync(row => row.Id == draft && row.SeatId == me && row.AcceptedAt == null, ct) is not { } kept)
        {
            return false;
        }

        (FileName, Rows) = (kept.FileName, ImportRow.Load(kept.Rows));
        var alike = new Dictionary<int, SimilarDifficulty>();
        foreach (var row in Rows.Where(row => row.IsGood))
        {
            if (await known.LikeAsync(Seat.ProvinceCode, $"{row.Title}. {row.What}", 1, null, ct) is [var found, ..])
            {
                alike[row.Line] = found;
            }
        }

        Alike = alike;
        return true;
    }
}
