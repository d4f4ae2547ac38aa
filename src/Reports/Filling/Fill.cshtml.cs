using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Reports.Demands;
using ThongSuot.Web;
using ThongSuot.Web.Acts;
using ThongSuot.Web.History;
using ThongSuot.Web.Sheets;

namespace ThongSuot.Reports.Filling;

/// <summary>A unit's report: what the system knows stands there, the rest is typed, checked and signed; who asked decides.</summary>
[Permit(ReportWorkPermissions.View)]
internal sealed class FillModel(IDbContextFactory<Db> contexts, FillingReads reads, SaveReport save, MoveReport move) : OfficePage
{
    private const int MostHistory = 20;

    /// <summary>Whose report: the code of a commune, the slug of a department; one's own when empty.</summary>
    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? UnitCode { get; set; }

    [BindProperty]
    public FillForm Input { get; set; } = new();

    public FillingSheet Sheet { get; private set; } = null!;

    public IReadOnlyDictionary<string, CellRemark> Remarks { get; private set; } = new Dictionary<string, CellRemark>();

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public bool IsOwn => Sheet.Unit.Path == Seat.SpeaksFor;

    public bool MayType => IsOwn && May(ReportWorkPermissions.Fill) && Sheet.Demand.IsAsked && Sheet.Report is null or { IsOpen: true };

    public IReadOnlyList<ActForm<UnitReportAct>> Acts =>
        [
            .. UnitReportActs.Forms.All.Where(act =>
                Sheet.Report is { } report
                && UnitReportActs.Against(act.Act, report, Sheet.Demand, Seat) is null
                && act.Act is not UnitReportAct.Submit
                && (act.Act != UnitReportAct.Sign || report.Status == UnitReportStatus.Waiting)
            ),
        ];

    public bool Leads => Seat.Leads;

    private string UnitPath =>
        string.IsNullOrEmpty(UnitCode) ? Seat.SpeaksFor : Platform.Access.UnitPath.OfOrganisation(Seat.ProvinceCode, UnitCode);

    public string Suffix => string.IsNullOrEmpty(UnitCode) ? string.Empty : $"don-vi={UnitCode}";

    public async Task<IActionResult> OnGetAsync(string code, string period, CancellationToken ct)
    {
        if (!await LoadAsync(code, period, ct))
        {
            return NotFound();
        }

        Input = FillForm.Of(Sheet, Clock.Now);
        return Page();
    }

    /// <summary>The same cells as a sheet to be filled elsewhere.</summary>
    public async Task<IActionResult> OnGetSheetAsync(string code, string period, SheetFormat dang, CancellationToken ct) =>
        await LoadAsync(code, period, ct)
            ? new SheetDownload<DemandCell>(FillSheet.Of(Sheet), dang, $"{code}-{period}".ToLowerInvariant())
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

        Say($"{act.Past}: đã ghi.");
        return Redirect(Here(code, period));
    }

    // What was typed is kept even where it cannot be signed yet: the draft first, then the act.
    private async Task<IActionResult> SaveAsync(string code, string period, UnitReportAct? act, CancellationToken ct)
    {
        if (!May(ReportWorkPermissions.Fill))
        {
            return Forbid();
        }

        var saved = await save.RunAsync(Input.ToInput(code, period, Clock.Now), Seat, DeedNow(), ct);
        if (saved.IsRefused)
        {
            return await AgainAsync(code, period, saved.Refusal, ct);
        }

        if (act is not { } next)
        {
            Say("Đã lưu nháp.");
            return Redirect(Here(code, period));
        }

        var deed = DeedNow() with { Drawn = null, SubmissionKey = $"{SubmissionKey}:{next}" };
        var moved = await move.RunAsync(code, period, Seat.SpeaksFor, next, null, Seat, deed, ct);
        if (moved.IsRefused)
        {
            return await AgainAsync(code, period, moved.Refusal, ct);
        }

        Say(next == UnitReportAct.Sign ? "Đã ký và gửi." : "Đã trình lãnh đạo ký.");
        return Redirect(Here(code, period));
    }

    private async Task<IActionResult> AgainAsync(string code, string period, Platform.Results.Refusal refusal, CancellationToken ct)
    {
        if (!await LoadAsync(code, period, ct))
        {
            return NotFound();
        }

        // The page is drawn from what is saved now: the next press is not refused for the same reason.
        ModelState.Remove("Input.Version");
        DrawAnew();
        Input.Version = Sheet.Report?.Version ?? 0;
        return Refused(refusal);
    }

    private string Here(string code, string period) => FillingLabels.PathOf(code, period, UnitCode is { Length: > 0 } unit ? unit : null);

    private async Task<bool> LoadAsync(string code, string period, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await reads.OpenAsync(db, code, period, UnitPath, Seat, Clock.Now, ct) is not { } sheet)
        {
            return false;
        }

        Sheet = sheet;
        Remarks = sheet
            .Remarks.GroupBy(remark => remark.Key)
            .ToDictionary(group => group.Key, group => group.MaxBy(one => one.WantsReason)!);
        History = sheet.Report is { } report ? await db.HistoryOfAsync(report.ProvinceCode, report.Id.Value, MostHistory, ct) : [];
        return true;
    }
}
