using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Web;
using ThongSuot.Web.Lists;

namespace ThongSuot.Facilities.Machines.Moves;

/// <summary>
/// For Finance, the province's office and leaders of communes with spare machines: where each would help most for least way; next, an offer
/// that the receiver answers. A commune sees the moves of its own machines and those towards it.
/// </summary>
[Permit(FacilityPermissions.View)]
internal sealed class MovesModel(MovePlan plan) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = Worst.Parameter)]
    public bool All { get; set; }

    public MovePlanView View { get; private set; } = new([], true, 0);

    public IReadOnlyList<ProposedMove> Shown => Worst.Of(View.Moves, All);

    public DateTimeOffset AsOf => Clock.Now;

    public bool MayOffer(ProposedMove move) => MachineActs.Against(MachineAct.Offer, move.Machine, Seat) is null;

    public async Task OnGetAsync(CancellationToken ct)
    {
        var (scope, whole) = (FacilityScope.Of(Seat), await plan.ReadAsync(Seat.ProvinceCode, Clock.Today, ct));
        View = scope.IsProvince
            ? whole
            : whole with
            {
                Moves = [.. whole.Moves.Where(move => scope.Covers(move.From.Path) || scope.Covers(move.To.Path))],
                Spare = whole.Moves.Count(move => scope.Covers(move.From.Path)),
            };
    }
}
