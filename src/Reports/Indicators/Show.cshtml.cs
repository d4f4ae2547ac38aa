using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Reports.Periods;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Reports.Indicators;

/// <summary>A window with the figure of it.</summary>
/// <param name="Value">Null where nothing is known.</param>
internal sealed record WindowFigure(string Name, DayWindow Window, IndicatorValue? Value);

/// <summary>
/// One indicator: what it counts and the figures of a unit. Months of the decree, the 15th to the 14th, and the calendar month so far stand
/// apart: the same question has two right answers.
/// </summary>
[Permit(ReportsPermissions.Indicators)]
internal sealed class ShowModel(IDbContextFactory<Db> contexts, IndicatorRegister register, DropIndicator drop, Units units) : OfficePage
{
    private const int Months = 6;

    [BindProperty(SupportsGet = true)]
    public string Code { get; set; } = string.Empty;

    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? UnitPath { get; set; }

    public RegisteredIndicator Indicator { get; private set; } = null!;

    public IReadOnlyList<WindowFigure> Figures { get; private set; } = [];

    /// <summary>Declared: what was entered for the unit, the last first.</summary>
    public IReadOnlyList<DeclaredValue> Entered { get; private set; } = [];

    /// <summary>The parts it is the sum of, with their sum in the last window; empty when it has none.</summary>
    public IReadOnlyList<IndicatorValue> Parts { get; private set; } = [];

    public IReadOnlyList<IndicatorVersion> Versions { get; private set; } = [];

    public IReadOnlyList<SelectListItem> UnitItems { get; private set; } = [];

    public string UnitName { get; private set; } = string.Empty;

    public bool OpensRecords => Seat.Role != Role.NationalObserver;

    public string NameOf(string path) => units.ByPath(path)?.Name ?? path;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => ShowAsync(ct);

    public async Task<IActionResult> OnPostDropAsync(CancellationToken ct)
    {
        if (!May(ReportsPermissions.KeepIndicators))
        {
            return Forbid();
        }

        var dropped = await drop.RunAsync(Code, Seat, DeedNow(), ct);
        if (!dropped.IsRefused)
        {
            Say("Đã xóa chỉ tiêu.");
            return Redirect("/bao-cao/chi-tieu");
        }

        ModelState.AddModelError(string.Empty, dropped.Refusal.Message);
        await ShowAsync(ct);
        return Again();
    }

    private async Task<IActionResult> ShowAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (path, province) = (UnitPath is { Length: > 0 } asked ? asked : DeclareValue.UnitOf(Seat), Seat.ProvinceCode);
        if (
            !Seat.Scope.Covers(path)
            || units.ByPath(path) is not { } unit
            || await register.FindAsync(db, province, Code, Clock.Today, ct) is not { } indicator
        )
        {
            return NotFound();
        }

        (Indicator, UnitName, UnitPath) = (indicator, unit.Name, path);
        UnitItems = [.. ItemsOf(Seat.ScopePath)];
        await ReadFiguresAsync(db, path, ct);
        Versions = await db
            .IndicatorVersions.AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.Code == Code)
            .OrderByDescending(row => row.Version)
            .ToListAsync(ct);
        if (!indicator.IsComputed)
        {
            Entered = await db
                .DeclaredValues.AsNoTracking()
                .Where(row => row.ProvinceCode == province && row.Code == Code && row.UnitPath == path)
                .OrderByDescending(row => row.To)
                .ThenByDescending(row => row.Number)
                .Take(20)
                .ToListAsync(ct);
        }

        return Page();
    }

    private async Task ReadFiguresAsync(Db db, string path, CancellationToken ct)
    {
        var windows = new List<(string Name, DayWindow Window)>
        {
            ("Từ đầu tháng", new(new DateOnly(Clock.Today.Year, Clock.Today.Month, 1), Clock.Today)),
            ("Từ đầu năm", new(new DateOnly(Clock.Today.Year, 1, 1), Clock.Today)),
        };
        for (var back = 0; back < Months; back++)
        {
            var month = Clock.Today.AddMonths(-back);
            var period = new ReportPeriod(PeriodKind.Month, month.Month, month.Year);
            if (period.From <= Clock.Today)
            {
                windows.Add(($"Kỳ báo cáo tháng {month.Month}/{month.Year}", new(period.From, period.To)));
            }
        }

        var values = (
            await register.ReadAsync(db, [path], [.. windows.Select(window => window.Window)], new HashSet<string> { Code }, ct)
        ).ToDictionary(value => value.Window);
        Figures = [.. windows.Select(window => new WindowFigure(window.Name, window.Window, values.GetValueOrDefault(window.Window)))];
        var facts = await IndicatorRegister.VersionAsync(db, Seat.ProvinceCode, Code, Clock.Today, ct);
        if (facts?.PartCodes is { Count: > 0 } parts && Figures.LastOrDefault(figure => figure.Value is not null) is { } last)
        {
            Parts = await register.ReadAsync(db, [path], [last.Window], parts.ToHashSet(StringComparer.Ordinal), ct);
        }
    }

    private IEnumerable<SelectListItem> ItemsOf(string scope)
    {
        yield return new SelectListItem(NameOf(scope), scope);
        if (new UnitPath(scope).IsProvince)
        {
            foreach (var unit in units.ChildrenOf(scope).Where(unit => unit.Kind is UnitKind.Commune or UnitKind.Department))
            {
                yield return new SelectListItem(unit.Name, unit.Path);
            }
        }
    }
}
