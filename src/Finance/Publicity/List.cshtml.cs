using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Documents;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Finance.Publicity;

/// <summary>The decision to publish as the form sends it.</summary>
internal sealed class PublicHeadForm
{
    public string? Number { get; set; }

    [Web.Forms.PastDate]
    public DateOnly? DecidedOn { get; set; }

    public string? SignerTitle { get; set; }

    public string? SignerName { get; set; }

    /// <summary>What a correction mends.</summary>
    public string? Reason { get; set; }

    public PublicHead Read() =>
        new(Number?.Trim() ?? string.Empty, DecidedOn, SignerTitle?.Trim() ?? string.Empty, SignerName?.Trim() ?? string.Empty)
        {
            Reason = Reason?.Trim() ?? string.Empty,
        };
}

/// <summary>
/// For the accountant who prepares and the leader who publishes, with the decision to publish in hand: which forms of the year are out,
/// which wait; the figures before they go out, as a document and as a table.
/// </summary>
[Permit(FinancePermissions.View)]
internal sealed class ListModel(IDbContextFactory<Db> contexts, FinanceBooks books, PublicFigures figures, Publish publish) : OfficePage
{
    [BindProperty]
    public PublicHeadForm Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "nam")]
    public int? Asked { get; set; }

    [BindProperty(SupportsGet = true, Name = "bieu")]
    public string? Slug { get; set; }

    public int Year => FinanceYears.Of(Asked, Clock.Today);

    public IEnumerable<int> Years => FinanceYears.Offered(Clock.Today);

    public PublicForm? Form => PublicForms.BySlug(Slug);

    public string Body => FinanceSeats.GivesFor(Seat);

    public string BodyName => books.NameOf(Body);

    /// <summary>What is out of the year, by form.</summary>
    public IReadOnlyDictionary<PublicForm, Publication> Out { get; private set; } = new Dictionary<PublicForm, Publication>();

    /// <summary>The figures of the chosen form as the books stand.</summary>
    public IReadOnlyList<PublicRow> Rows { get; private set; } = [];

    public bool MayPublish => May(FinancePermissions.Approve) && FinanceSeats.ApprovesFor(Body, Seat);

    public bool HasEnded(PublicForm form) => PublicForms.HasEnded(form, Year, Clock.Today);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Input.DecidedOn = Clock.Today;
        await LoadAsync(ct);
    }

    public async Task<IActionResult> OnGetSheetAsync(SheetFormat dang, CancellationToken ct)
    {
        await LoadAsync(ct);
        return Form is { } form
            ? new SheetDownload<PublicRow>(PublicPaper.SheetOf(BodyName, Year, form, Rows, "Dự thảo"), dang, $"cong-khai-{Slug}-{Year}")
            : NotFound();
    }

    public async Task<IActionResult> OnGetDocumentAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        return Form is { } form
            ? new DocumentDownload(
                PublicPaper.Of(Body, Year, form, new("…/QĐ-UBND", Clock.Today, "Chủ tịch", string.Empty), Rows, isDraft: true, books),
                $"cong-khai-{Slug}-{Year}"
            )
            : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (Form is not { } form)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = await publish.RunAsync(Year, form, Input.Read(), Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say("Đã công khai; mọi người xem được.");
        return Redirect($"/cong-khai/ngan-sach/{done.Value}");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (publications, body, year, province) = (db.Publications, Body, Year, Seat.ProvinceCode);
        Out = await publications
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.BodyPath == body && row.Year == year && !row.IsReplaced)
            .ToDictionaryAsync(row => row.Form, ct);
        Rows = Form is { } form ? await figures.ReadAsync(body, year, form, ct) : [];
    }
}
