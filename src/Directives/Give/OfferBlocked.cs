using ThongSuot.Directives.Blocked;
using ThongSuot.Directives.Move;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Threads;

namespace ThongSuot.Directives.Give;

/// <summary>Any line of the steering screen becomes a directive; who leads the work behind a late one gives it to somebody else.</summary>
internal sealed class OfferBlocked(PermissionRegistry permissions) : IBlockageOffer
{
    public RecordOffer? ForAny(Seat seat) =>
        permissions.Allows(seat.Role, DirectivePermissions.Give) ? new("Giao nhiệm vụ", GiveBlockedModel.Address) : null;

    public IEnumerable<RecordOffer> For(OfferedLine line, Seat seat)
    {
        if (line.First.Kind != LateDirectives.Kind.Code || !permissions.Allows(seat.Role, DirectivePermissions.View))
        {
            yield break;
        }

        if (line.Things is not [{ WaitsForAsker: false } late])
        {
            yield break;
        }

        if (seat.Role is Role.CommuneLeader or Role.DepartmentLeader && late.UnitPath == seat.SpeaksFor)
        {
            yield return new("Phân công lại", PathOf(late, DirectiveAct.Reassign));
        }
        else if (late.AskedBy == seat.ScopePath && permissions.Allows(seat.Role, DirectivePermissions.Give))
        {
            yield return new("Giao đơn vị khác", PathOf(late, DirectiveAct.ChangeLead));
        }
    }

    private static string PathOf(Blockage late, DirectiveAct act) => $"{late.Path}/viec/{DirectiveActs.Forms.Of(act).Slug}";
}
