using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Reports.Indicators;

/// <summary>Adds a declared indicator, or sets facts of one.</summary>
[Permit(ReportsPermissions.KeepIndicators)]
internal sealed class KeepModel(IDbContextFactory<Db> contexts, IndicatorRegister register, KeepIndicator keep) : OfficePage
{
    [BindProperty(SupportsGet = true)]
    public string? Code { get; set; }

    [BindProperty]
    public IndicatorForm Input { get; set; } = new();

    public bool IsComputed => register.Computed.Any(one => one.Code == Code);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Code is null)
        {
            Input.ValidFrom = Clock.Today;
            return Page();
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await register.FindAsync(db, Seat.ProvinceCode, Code, Clock.Today, ct) is not { } one)
        {
            return NotFound();
        }

        var facts = await IndicatorRegister.VersionAsync(db, Seat.ProvinceCode, Code, Clock.Today, ct);
        var levels = facts?.Levels ?? IndicatorLevels.All;
        Input = new IndicatorForm
        {
            Name = one.Name,
            Unit = one.Unit,
            Meaning = one.Meaning,
            Formula = one.Formula,
            Direction = one.Direction,
            RollUp = one.RollUp,
            IsLevel = one.IsLevel,
            LegalSource = one.Source,
            OwnerPath = facts?.OwnerPath,
            AtCommune = levels.HasFlag(IndicatorLevels.Commune),
            AtDepartment = levels.HasFlag(IndicatorLevels.Department),
            AtProvince = levels.HasFlag(IndicatorLevels.Province),
            Parts = facts?.Parts,
            UsualChange = facts?.UsualChange,
            Targets = facts?.Targets,
            ValidFrom = Clock.Today,
            ValidTo = facts?.ValidTo,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var kept = await keep.RunAsync(Code, Input, Seat, DeedNow(), ct);
        if (!kept.TryGet(out var code, out var refusal))
        {
            return Refused(refusal);
        }

        Say("Đã lưu chỉ tiêu.");
        return Redirect($"/bao-cao/chi-tieu/{code}");
    }
}
