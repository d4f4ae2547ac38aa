using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Text;
using ThongSuot.Steering.Blocked;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Charts;

namespace ThongSuot.Steering.Grid;

/// <summary>
/// For a province's leader: the communes on their tiles by any kind of thing that is blocked there, and the same as a table.
/// </summary>
[Permit(SteeringPermissions.View)]
internal sealed class GridModel(SteeringReader reader, BlockageReader blockages, Units units) : OfficePage
{
    public const string Path = "/dieu-hanh/cac-xa";

    [BindProperty(SupportsGet = true, Name = "loai")]
    public string? Kind { get; set; }

    /// <summary>What can be looked at: everything, or one kind.</summary>
    public IReadOnlyList<BlockageKind> Kinds => [new(string.Empty, "Tất cả việc đang tắc"), .. blockages.Kinds];

    public BlockageKind Measure => Kinds.FirstOrDefault(kind => kind.Code == (Kind ?? string.Empty)) ?? Kinds[0];

    public DateTimeOffset AsOf { get; private set; }

    /// <summary>The communes with most first.</summary>
    public IReadOnlyList<(Unit Unit, int Count)> Lines { get; private set; } = [];

    public FiveClasses Classes { get; private set; } = FiveClasses.Over([], 1);

    public IReadOnlyList<TilePoint> Points =>
        [
            .. Lines
                .Where(line => line.Unit.Place is not null)
                .Select(line => new TilePoint(line.Unit.Path, line.Unit.Place!.Longitude, line.Unit.Place.Latitude)),
        ];

    public IReadOnlyList<Tile> Tiles =>
        [
            .. Lines.Select(line => new Tile(
                line.Unit.Path,
                line.Unit.ShortName,
                $"{line.Unit.Name}: {VietnameseFormat.Number(line.Count)}",
                Classes.Of(line.Count),
                PathOf(line.Unit)
            )),
        ];

    public static string PathOf(Unit unit) => $"/dieu-hanh/don-vi/{unit.Code}";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        // Communes are compared by whoever sees all of them.
        if (!Seat.Scope.IsProvince || Seat.Role == Role.HomeAffairs)
        {
            return Redirect(SteeringModule.Screen);
        }

        var steered = await reader.ReadAsync(Seat, ct);
        AsOf = steered.AsOf;
        var counts = steered
            .Lines.SelectMany(line => line.Things)
            .Where(thing => Measure.Code.Length == 0 || thing.Kind == Measure.Code)
            .GroupBy(thing => new UnitPath(thing.UnitPath).Organisation.ToString(), StringComparer.Ordinal)
            .ToDictionary(unit => unit.Key, unit => unit.Sum(thing => thing.Count), StringComparer.Ordinal);
        Lines =
        [
            .. units
                .CommunesOf(Seat.ProvinceCode)
                .Select(unit => (Unit: unit, Count: counts.GetValueOrDefault(unit.Path)))
                .OrderByDescending(line => line.Count)
                .ThenBy(line => VietnameseOrder.SortKey(line.Unit.Name), StringComparer.Ordinal),
        ];
        Classes = FiveClasses.Over(Lines.Select(line => (decimal)line.Count), 1);
        return Page();
    }
}
