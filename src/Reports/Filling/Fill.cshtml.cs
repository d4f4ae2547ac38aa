using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Reports.Demands;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Reports.Filling;

/// <summary>A unit's report: what the system knows stands there, the rest is typed, checked and signed; who asked decides.</summary>
[Permit(ReportWorkPermissions.View)]
internal sealed class FillModel(IDbContextFactory<Db> contexts, FillingReads reads, SaveReport save, SendReport send, MoveReport move)
    : FillPage(contexts, reads)
{
    [BindProperty]
    public FillForm Input { get; set; } = new();

    /// <summary>What is saved where the page shows something else, by cell.</summary>
    public IReadOnlyDictionary<string, string> Differing { get; private set; } = new Dictionary<string, string>();

    public async Task<IActionResult> OnGetAsync(string code, string period, CancellationToken ct)
    {
        if (!await LoadAsync(code, period, ct))
        {
            return NotFound();
        }

        Input = FillForm.Of(Sheet, Clock.Now);
        return Page();
    }

    /// <summary>The same cells as a sheet to be filled elsewhere; a CSV would not tell whose it is.</summary>
    public async Task<IActionResult> OnGetSheetAsync(string code, string period, CancellationToken ct) =>
        await LoadAsync(code, period, ct)
            ? new SheetDownload<DemandCell>(FillSheet.Of(Sheet), SheetFormat.Xlsx, $"{code}-{period}".ToLowerInvariant())
            : NotFound();

    public Task<IActionResult> OnPostAsync(string code, string period, CancellationToken ct) => SaveAsync(code, period, null, ct);

    public Task<IActionResult> OnPostSubmitAsync(string code, string period, CancellationToken ct) =>
        SaveAsync(code, period, UnitReportAct.Submit, ct);

    public Task<IActionResult> OnPostSignAsync(string code, string period, CancellationToken ct) =>
        SaveAsync(code, period, UnitReportAct.Sign, ct);

    public async Task<IActionResult> OnPostMoveAsync(string code, string period, string viec, CancellationToken ct)
    {
        if (UnitReportActs.Forms.BySlug(viec) is not { } act || !await LoadAsync(code, period, ct))
        {
            return NotFound();
        }

        var moved = await move.RunAsync(code, period, UnitPath, act.Act, Input.Content, Seat, DeedNow(Input.Content), ct);
        if (moved.IsRefused)
        {
            Input = FillForm.Of(Sheet, Clock.Now);
            return Refused(moved.Refusal);
        }

        return Done($"{act.Past}: đã ghi.", code, period);
    }

    private async Task<IActionResult> SaveAsync(string code, string period, UnitReportAct? act, CancellationToken ct)
    {
        if (!May(ReportWorkPermissions.Fill))
        {
            return Forbid();
        }

        var input = Input.ToInput(code, period, Clock.Now);
        if (act is { } next)
        {
            var (refusal, kept) = await send.RunAsync(input, next, Seat, DeedNow(), ct);
            return refusal is not null
                ? await AgainAsync(code, period, refusal, kept, ct)
                : Done(next == UnitReportAct.Sign ? "Đã ký và gửi." : "Đã trình lãnh đạo ký.", code, period);
        }

        var saved = await save.RunAsync(input, Seat, DeedNow(), ct);
        return saved.IsRefused ? await AgainAsync(code, period, saved.Refusal, null, ct) : Done("Đã lưu nháp.", code, period);
    }

    private RedirectResult Done(string what, string code, string period)
    {
        Say(what);
        return Redirect(Here(code, period));
    }

    /// <param name="kept">Version of the draft that was kept of what was typed; null where nothing was.</param>
    private async Task<IActionResult> AgainAsync(string code, string period, Refusal refusal, int? kept, CancellationToken ct)
    {
        if (!await LoadAsync(code, period, ct))
        {
            return NotFound();
        }

        // Only a page that shows what is saved now stands on it: any other would write over what nobody on it has seen.
        var byOther = FillingRefusals.IsByOther(refusal);
        if (byOther || kept is not null)
        {
            Differing = TypedEntries.Differing(Sheet, Input.Cells, byOther);
            ModelState.Remove("Input.Version");
            Input.Version = kept ?? Sheet.Report?.Version ?? 0;
            DrawAnew();
            await StandOnLastAsync(ct);
        }

        return Refused(refusal);
    }

    private string Here(string code, string period) => FillingLabels.PathOf(code, period, UnitCode is { Length: > 0 } unit ? unit : null);
}
