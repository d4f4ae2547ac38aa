using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Threads;

namespace ThongSuot.Dossiers.Blocked;

/// <summary>Overdue dossiers are given to other people by who leads the body that has them, many at once from their list.</summary>
internal sealed class OfferDossiers(PermissionRegistry permissions) : IBlockageOffer
{
    public IEnumerable<RecordOffer> For(OfferedLine line, Seat seat)
    {
        if (
            line.First.Kind == OverdueDossiers.Kind.Code
            && permissions.Allows(seat.Role, DossierPermissions.Lead)
            && line.First.UnitPath == seat.SpeaksFor
        )
        {
            yield return new("Phân công lại", line.First.Path);
        }
    }
}
