using ThongSuot.Platform.Access;
using ThongSuot.Steering.Blocked;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Steering.Sheet;

/// <summary>The worst on the wall of the meeting room: few, large, and refreshed by itself.</summary>
[Permit(SteeringPermissions.View)]
internal sealed class HallModel(SteeringReader reader, Units units) : OfficePage
{
    public const int Most = 6;

    public Steered Steered { get; private set; } = null!;

    public string Place => units.ByPath(Seat.BodyScope.Prefix)?.Name ?? Seat.UnitName;

    public string OwnerOf(BlockedLine line) => MorningModel.OwnerOf(line, units);

    public async Task OnGetAsync(CancellationToken ct) => Steered = await reader.ReadAsync(Seat, ct);
}
