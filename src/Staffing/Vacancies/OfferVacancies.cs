using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Threads;

namespace ThongSuot.Staffing.Vacancies;

/// <summary>Home Affairs says who fills a vacant leadership post, and until when.</summary>
internal sealed class OfferVacancies(PermissionRegistry permissions) : IBlockageOffer
{
    public IEnumerable<RecordOffer> For(OfferedLine line, Seat seat)
    {
        if (line.First.Kind == VacantBlockages.Kind.Code && permissions.Allows(seat.Role, StaffingPermissions.Manage))
        {
            yield return new("Giao người lo, hạn", line.Path);
        }
    }
}
