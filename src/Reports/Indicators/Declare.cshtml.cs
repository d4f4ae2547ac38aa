using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Reports.Periods;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Reports.Indicators;

/// <summary>A unit declares a figure of a period that has ended, with its source.</summary>
[Permit(ReportsPermissions.Declare)]
internal sealed class DeclareModel(IDbContextFactory<Db> contexts, IndicatorRegister register, DeclareValue declare, Units units)
    : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = string.Empty;

    [BindProperty]
    public DeclareForm Input { get; set; } = new();

    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty]
    public string? Kept { get; set; }

    public RegisteredIndicator Indicator { get; private set; } = null!;

    public bool IsRatio => Indicator.RollUp == IndicatorRollUp.Ratio;

    public string UnitName => units.ByPath(DeclareValue.UnitOf(Seat))?.Name ?? Seat.UnitPath;

    public string? KeptName { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        // The last period of the decree that has ended.
        var month = Clock.Today.Day < 15 ? Clock.Today.AddMonths(-1) : Clock.Today;
        var period = new ReportPeriod(PeriodKind.Month, month.Month, month.Year);
        (Input.From, Input.To) = (period.From, period.To);
        return await FindAsync(ct) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await FindAsync(ct))
        {
            return NotFound();
        }

        var file = await KeepAsync(Kept, Upload, nameof(Upload), ct);
        (Kept, KeptName) = (file?.Seal, file?.File.Name);
        ModelState.Remove(nameof(Kept));
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var declared = await declare.RunAsync(Code, Input, file?.File, Seat, DeedNow(), ct);
        if (declared.IsRefused)
        {
            return Refused(declared.Refusal);
        }

        Say("Đã nhập số liệu.");
        return Redirect($"/bao-cao/chi-tieu/{Code}");
    }

    private async Task<bool> FindAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        Indicator = (await register.FindAsync(db, Seat.ProvinceCode, Code, Clock.Today, ct))!;
        return Indicator is { IsComputed: false };
    }
}
