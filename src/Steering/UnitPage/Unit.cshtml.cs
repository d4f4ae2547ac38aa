using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Steering.Ask;
using ThongSuot.Steering.Blocked;
using ThongSuot.Steering.Then;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Steering.UnitPage;

/// <summary>
/// For whoever goes to work with one commune or department: everything about it on one page, each figure opening its records.
/// </summary>
[Permit(SteeringPermissions.View)]
internal sealed class UnitModel(
    IDbContextFactory<Db> contexts,
    SteeringReader reader,
    IEnumerable<IUnitFigures> figures,
    UnitLeaders leaders,
    Units units
) : OfficePage
{
    public Unit Unit { get; private set; } = null!;

    public BlockageOwner? Head { get; private set; }

    public IReadOnlyList<IGrouping<string, UnitFigure>> Figures { get; private set; } = [];

    public Steered Steered { get; private set; } = null!;

    public ILookup<string, SteeringRequest> Asked { get; private set; } = null!;

    public Change? Change { get; private set; }

    // Home Affairs sees the people of the whole province, of its work only its own.
    private bool MaySee(Unit unit) => Seat.Scope.Covers(unit.Path) && (Seat.Role != Role.HomeAffairs || unit.Path == Seat.SpeaksFor);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        var path = UnitPath.OfOrganisation(Seat.ProvinceCode, code);
        if (units.ByPath(path) is not { Kind: UnitKind.Commune or UnitKind.Department } unit || !MaySee(unit))
        {
            return NotFound();
        }

        (Unit, var scope) = (unit, new Scope(unit.Path));
        Head = (await leaders.ReadAsync(scope, ct)).GetValueOrDefault(unit.Path);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var read = new List<UnitFigure>();
        foreach (var source in figures)
        {
            read.AddRange(await source.ReadAsync(db, unit.Path, ct));
        }

        Figures = [.. read.GroupBy(figure => figure.Group, StringComparer.Ordinal)];
        Steered = await reader.ReadAsync(scope, ct);
        Asked = await reader.AskedAsync(Seat.ProvinceCode, Steered.Lines, ct);
        Change = await reader.ChangeAsync(scope, Steered.Lines, ct);
        return Page();
    }
}
