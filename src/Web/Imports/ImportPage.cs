using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Imports;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web.Files;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Web.Imports;

/// <summary>Uploads a list, shows what each line would do and what is wrong with it, and does what is chosen when it is accepted.</summary>
/// <typeparam name="TRow">What a row says.</typeparam>
public abstract class ImportPage<TRow> : OfficePage
    where TRow : class
{
    [BindProperty]
    public ImportForm Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "ban")]
    public Guid? Draft { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    /// <summary>The preview; null before a file is chosen.</summary>
    public ImportView? View { get; private set; }

    /// <summary>The draft it shows.</summary>
    public ImportDraft? Kept { get; private set; }

    /// <summary>The good lines of the preview that are not left out.</summary>
    public IReadOnlyList<ImportLine<TRow>> Taken { get; private set; } = [];

    /// <summary>The kinds of list the page takes; the first is meant where none is named.</summary>
    public abstract IReadOnlyList<ListImport<TRow>> Imports { get; }

    /// <summary>The kind whose template is asked for.</summary>
    [BindProperty(SupportsGet = true, Name = "loai")]
    public string? Kind { get; set; }

    /// <summary>Where the page stands.</summary>
    public abstract string Path { get; }

    /// <summary>Where an accepted list is looked at.</summary>
    protected abstract string Afterwards { get; }

    private ListImport<TRow> Wanted =>
        Imports.FirstOrDefault(import => import.Kind.EndsWith("." + (Input.Kind ?? Kind), StringComparison.OrdinalIgnoreCase))
        ?? Imports[0];

    /// <summary>What was ticked beside the file, as the draft keeps it.</summary>
    protected virtual string Option => string.Empty;

    /// <summary>After a preview was read: what a page tells besides it.</summary>
    /// <param name="lines">All good lines of the list, those left out too.</param>
    protected virtual Task ShownAsync(IReadOnlyList<ImportLine<TRow>> lines, CancellationToken ct) => Task.CompletedTask;

    /// <summary>The word on the button, with the number of lines.</summary>
    protected abstract string AcceptWords(ImportDraft draft, int lines);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => Draft is null || await LoadAsync(ct) ? Page() : NotFound();

    /// <summary>The template, or of a preview the lines that are wrong.</summary>
    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        if (Draft is null)
        {
            return new SheetDownload<string[]>(
                ImportColumn.Template(Wanted.Title, Wanted.Columns),
                dang,
                "mau-" + VietnameseText.Fold(Wanted.Title).Replace(' ', '-')
            );
        }

        if (await KeptAsync(ct) is not { } kept)
        {
            return NotFound();
        }

        var wrong = PackedJson.Unpack<List<ImportLine<TRow>>>(kept.Rows).Where(line => !line.IsGood);
        return new SheetDownload<ImportLine<TRow>>(
            new Sheet<ImportLine<TRow>>
            {
                Title = $"Dòng lỗi của {kept.FileName}",
                Columns =
                [
                    new("Dòng", 8, line => SheetCell.Of((long)line.Line)),
                    .. Of(kept)
                        .ShownHeads.Select((head, at) => new SheetColumn<ImportLine<TRow>>(head, 28, line => SheetCell.Of(line.Shown[at]))),
                    new("Lỗi và cách sửa", 90, line => SheetCell.Of(string.Join(" ", line.Problems))),
                ],
                Rows = wrong.ToAsyncEnumerable(),
            },
            dang,
            "dong-loi"
        );
    }

    public async Task<IActionResult> OnPostUploadAsync(CancellationToken ct)
    {
        var import = Wanted;
        if (Input.File is not { Length: > 0 } file || file.Length > import.LargestFile)
        {
            return Refused(ImportRefusals.NoFile(import.LargestFile));
        }

        await using var content = file.OpenReadStream();
        var draft = await HttpContext
            .RequestServices.GetRequiredService<ReadList<TRow>>()
            .RunAsync(import, content, file.CleanName(), Option, Seat, DeedNow(), ct);
        return draft.IsRefused ? Refused(draft.Refusal) : Redirect(ViewPath(draft.Value));
    }

    public async Task<IActionResult> OnPostAcceptAsync(CancellationToken ct)
    {
        if (Draft is not { } draft)
        {
            return NotFound();
        }

        var done = await Accepting.RunAsync(Imports, draft, Input.Chosen, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            await LoadAsync(ct);
            return Refused(done.Refusal);
        }

        foreach (var import in Imports)
        {
            await import.AcceptedAsync();
        }

        Say(done.Value);
        return Redirect(Afterwards);
    }

    public async Task<IActionResult> OnPostChooseAsync(CancellationToken ct)
    {
        if (Draft is not { } draft)
        {
            return NotFound();
        }

        var kept = await Accepting.ChooseAsync(draft, Input.Chosen, Seat, DeedNow(), ct);
        if (kept.IsRefused)
        {
            return Refused(kept.Refusal);
        }

        Say("Đã giữ lựa chọn.");
        return Redirect(ViewPath(draft));
    }

    /// <summary>The address of a preview.</summary>
    protected virtual string ViewPath(Guid draft) => $"{Path}?ban={draft}" + (Number is > 1 ? $"&trang={Number}" : string.Empty);

    private ListImport<TRow> Of(ImportDraft draft) => Imports.First(import => import.Kind == draft.Kind);

    private AcceptList<TRow> Accepting => HttpContext.RequestServices.GetRequiredService<AcceptList<TRow>>();

    private async Task<ImportDraft?> KeptAsync(CancellationToken ct)
    {
        var (draft, me, kinds) = (Draft, Seat.SeatId.Value, Imports.Select(import => import.Kind).ToList());
        await using var db = await HttpContext.RequestServices.GetRequiredService<IDbContextFactory<Db>>().CreateDbContextAsync(ct);
        return await db.Set<ImportDraft>()
            .AsNoTracking()
            .FirstOrDefaultAsync(row => row.Id == draft && kinds.Contains(row.Kind) && row.SeatId == me && row.AcceptedAt == null, ct);
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (await KeptAsync(ct) is not { } kept)
        {
            return false;
        }

        Kept = kept;
        var (lines, chosen) = (PackedJson.Unpack<List<ImportLine<TRow>>>(kept.Rows), kept.Chosen());
        foreach (var (line, choice) in Input.Chosen)
        {
            // A refused form is shown again as it was filled in.
            chosen[line] = choice;
        }

        var page = new PageRequest(Number);
        // What needs a look first: lines that are wrong, then those that change something or can be taken in several ways.
        var shown = lines
            .OrderBy(line => line.IsGood)
            .ThenBy(line => line is { Changes.Count: 0, More.Count: 0, Remark.Length: 0 })
            .ThenBy(line => line.Line)
            .Skip(page.Skip)
            .Take(page.Size);
        Taken = [.. lines.Where(line => line.IsGood && line.Choice(chosen) != LineChoice.Leave)];
        var good = lines.Count(line => line.IsGood);
        View = new ImportView(
            Path,
            kept.Id,
            kept.FileName,
            kept.Remarks,
            Of(kept).ShownHeads,
            lines.Count,
            good,
            good - Taken.Count,
            Taken.Count == 0 && good == 0 ? null : AcceptWords(kept, Taken.Count)
        )
        {
            Lines = new Page<ImportViewLine>(
                [.. shown.Select(line => ViewOf(line, Of(kept), chosen))],
                page.Number,
                page.Size,
                lines.Count
            ),
        };
        await ShownAsync([.. lines.Where(line => line.IsGood)], ct);
        return true;
    }

    private ImportViewLine ViewOf(ImportLine<TRow> line, ListImport<TRow> import, IReadOnlyDictionary<int, string> chosen) =>
        new(
            line.Line,
            line.Shown,
            line.Problems,
            line.Changes,
            line.Remark,
            line.IsGood ? line.Choices(import.TakeWords(line)) : [],
            line.Choice(chosen)
        );
}

/// <summary>The upload, and for each line shown what is done with it.</summary>
public sealed class ImportForm
{
    public IFormFile? File { get; set; }

    /// <summary>Which of the page's kinds of list it is.</summary>
    public string? Kind { get; set; }

    public Dictionary<int, string?> Choice { get; set; } = [];

    internal IReadOnlyDictionary<int, string> Chosen =>
        Choice.Where(pair => !string.IsNullOrEmpty(pair.Value)).ToDictionary(pair => pair.Key, pair => pair.Value!);
}
