using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Reports.Demands;
using ThongSuot.Reports.Filling;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Reports.Burden;

/// <summary>The burden of reporting of a province, for everybody who bears it or lays it on others.</summary>
[Permit(ReportWorkPermissions.View)]
internal sealed class BurdenModel(IDbContextFactory<Db> contexts, BurdenReads reads, UnitBurdenReads unitReads, Units units) : OfficePage
{
    public const int First = 10;

    /// <summary>The code of a commune or slug of a department whose month is looked at; empty for the board of all.</summary>
    [BindProperty(SupportsGet = true, Name = "don-vi")]
    public string? UnitCode { get; set; }

    public UnitBurden? OfUnit { get; private set; }

    /// <summary>The seat's own unit, where it is asked for reports.</summary>
    public Unit? Own => Board.ByUnit.Select(line => line.Unit).FirstOrDefault(unit => unit.Path == Seat.SpeaksFor);

    public bool Sees(ReportDemand demand) => OfUnit is { } looked && FillingReads.Sees(Seat, demand, looked.Unit.Path);

    public BurdenBoard Board { get; private set; } = null!;

    public DateTimeOffset AsOf => Clock.Now;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        Board = await reads.ReadAsync(db, Seat.ProvinceCode, Clock.Today, ct);
        if (UnitCode is not { Length: > 0 } code)
        {
            return Page();
        }

        if (units.ByPath(UnitPath.OfOrganisation(Seat.ProvinceCode, code)) is not { } unit)
        {
            return NotFound();
        }

        OfUnit = await unitReads.ReadAsync(db, Board, unit, Seat, Clock.Today, ct);
        return Page();
    }
}
