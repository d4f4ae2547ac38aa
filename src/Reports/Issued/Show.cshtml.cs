using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Documents;
using ThongSuot.Web.History;

namespace ThongSuot.Reports.Issued;

/// <summary>A made report: looked at, issued, taken away as stored, corrected.</summary>
[Permit(ReportWorkPermissions.View)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, IssueReport issue, PrepareReport prepare, ReadFile read, Units units)
    : OfficePage
{
    private const int MostHistory = 30;

    [BindProperty]
    public string? Number { get; set; }

    [BindProperty]
    public DateOnly? IssuedOn { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public IssuedReport Report { get; private set; } = null!;

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public bool IsOwn => Report.OwnerPath == Seat.SpeaksFor && May(ReportWorkPermissions.Issue);

    public bool MayIssue => IsOwn && Report.AgainstIssuing(Seat) is null;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        IssuedOn = Clock.Today;
        return await LoadAsync(code, ct) ? Page() : NotFound();
    }

    /// <summary>The stored bytes; a draft is made anew and says that it is one.</summary>
    public async Task<IActionResult> OnGetDocumentAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        return Report.DocumentHash is { } hash
            ? await StoredAsync(hash, "docx", ct)
            : new DocumentDownload(IssueSheet.Document(Report, units, null, Clock.Today, null), code.ToLowerInvariant());
    }

    public async Task<IActionResult> OnGetSheetAsync(string code, CancellationToken ct) =>
        await LoadAsync(code, ct) && Report.SheetHash is { } hash ? await StoredAsync(hash, "xlsx", ct) : NotFound();

    public Task<IActionResult> OnPostIssueAsync(string code, CancellationToken ct) =>
        DoAsync(code, "Đã phát hành.", () => issue.RunAsync(code, Number, IssuedOn, Seat, DeedNow(), ct), ct);

    public Task<IActionResult> OnPostDropAsync(string code, CancellationToken ct) =>
        DoAsync(code, "Đã bỏ.", () => issue.DropAsync(code, Seat, DeedNow(), ct), ct);

    public Task<IActionResult> OnPostCorrectAsync(string code, CancellationToken ct) =>
        DoAsync(
            code,
            "Đã lập bản đính chính với số liệu hiện tại.",
            () => prepare.CorrectAsync(code, Reason, Seat, DeedNow(Reason), ct),
            ct
        );

    private async Task<IActionResult> DoAsync(
        string code,
        string done,
        Func<Task<Platform.Results.Result<string>>> act,
        CancellationToken ct
    )
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        if (!IsOwn)
        {
            return Forbid();
        }

        var result = await act();
        if (result.IsRefused)
        {
            return Refused(result.Refusal, string.Empty);
        }

        Say(done);
        return Redirect($"/bao-cao/van-ban/{result.Value}");
    }

    private async Task<IActionResult> StoredAsync(string hash, string ending, CancellationToken ct)
    {
        var file = new ReadableFile(
            hash,
            $"{Report.Code}.{ending}",
            PrepareReport.Kind,
            Report.Id.Value,
            Report.ProvinceCode,
            Report.OwnerPath
        );
        return await read.RunAsync(file, Seat, ct) is { } opened
            ? File(opened.Content, opened.Type, file.Name.ToLowerInvariant())
            : NotFound();
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await PrepareReport.FindAsync(db.IssuedReports.AsNoTracking(), code, Seat, ct) is not { } report)
        {
            return false;
        }

        Report = report;
        History = await db.HistoryOfAsync(report.ProvinceCode, report.Id.Value, MostHistory, ct);
        return true;
    }
}
