using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Reports.Demands;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Reports.Filling;

/// <summary>
/// For the leader who has a period of all communes before him: what approving or locking does to each report, what is left out and why;
/// then all of them at once.
/// </summary>
[Permit(ReportWorkPermissions.Demand)]
internal sealed class ManyModel(IDbContextFactory<Db> contexts, Units units, MoveReport move) : OfficePage
{
    public ReportDemand Demand { get; private set; } = null!;

    public DemandPeriod Period { get; private set; } = null!;

    public ActForm<UnitReportAct> Act { get; private set; } = null!;

    public IReadOnlyList<ManyReportLine> Lines { get; private set; } = [];

    /// <summary>How many were done; null before anything was.</summary>
    public int? Done { get; private set; }

    public string Back => FillingLabels.RollUpPath(Demand.Code, Period.Key);

    public IEnumerable<ManyReportLine> ToDo => Lines.Where(line => line.LeftOut is null);

    /// <summary>Those that somebody must read first; whoever has sent nothing needs no look.</summary>
    public IEnumerable<ManyReportLine> LeftOut =>
        Lines.Where(line => line.LeftOut is not null).OrderBy(line => line.LeftOut == FillingRefusals.NotSent);

    // Whoever loads the page anew goes back to the board; the address may hold anything, and a header takes no other letters.
    public IActionResult OnGet(string code, string period) =>
        Redirect(FillingLabels.RollUpPath(Uri.EscapeDataString(code), Uri.EscapeDataString(period)));

    public async Task<IActionResult> OnPostPreviewAsync(string code, string period, string act, CancellationToken ct) =>
        await LoadAsync(code, period, act, ct) ? Page() : NotFound();

    /// <param name="each">Codes of the units whose report is meant.</param>
    public async Task<IActionResult> OnPostAsync(string code, string period, string act, string[] each, CancellationToken ct)
    {
        if (!await LoadAsync(code, period, act, ct))
        {
            return NotFound();
        }

        if (each.Length == 0)
        {
            ModelState.AddModelError("each", FillingRefusals.NothingChosen(Act.Button).Message);
            return Again();
        }

        var chosen = each.ToHashSet(StringComparer.Ordinal);
        var (done, left) = (0, new List<ManyReportLine>());
        foreach (var line in Lines.Where(line => chosen.Contains(line.Unit.Code)))
        {
            // One key a report: a resent form does nothing twice and still finishes the rest.
            var deed = DeedNow() with { SubmissionKey = $"{SubmissionKey}:{line.Unit.Code}" };
            var moved = await move.RunAsync(code, period, line.Unit.Path, Act.Act, null, Seat, deed, ct);
            if (moved.IsRefused)
            {
                left.Add(line with { LeftOut = moved.Refusal.Message });
            }
            else
            {
                done++;
            }
        }

        (Done, Lines) = (done, left);
        return Page();
    }

    private async Task<bool> LoadAsync(string code, string period, string act, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            UnitReportActs.Forms.BySlug(act) is not { Act: UnitReportAct.Approve or UnitReportAct.Lock } form
            || await WriteDemand.FindAsync(db.ReportDemands.AsNoTracking(), Seat.ProvinceCode, code, ct) is not { } demand
            || DemandPeriods.Of(demand, period) is not { } asked
            || Seat.SpeaksFor != demand.AskerPath
        )
        {
            return false;
        }

        (Act, Demand, Period) = (form, demand, asked);
        var reached = DemandRules.UnitsOf(demand.Facts, demand.ProvinceCode, units);
        Lines = await ManyReports.ReadAsync(db, form.Act, demand, asked, reached, Seat, ct);
        return true;
    }
}
