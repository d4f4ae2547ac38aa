using ThongSuot.Platform.Access;
using ThongSuot.Web;

namespace ThongSuot.Steering.Blocked;

/// <summary>For whoever doubts the order: the rule, and the points of each line by their parts.</summary>
[Permit(SteeringPermissions.View)]
internal sealed class OrderModel(SteeringReader reader) : OfficePage
{
    public const int Most = 50;

    public Steered Steered { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken ct) => Steered = await reader.ReadAsync(Seat, ct);
}
