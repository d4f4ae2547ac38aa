using ThongSuot.Platform.Access;

namespace ThongSuot.Facilities;

/// <summary>Whose buildings and things a seat sees.</summary>
internal static class FacilityScope
{
    private const string Finance = "so-tai-chinh";

    /// <summary>Its own scope; for the Department of Finance, which manages the province's public assets, the province.</summary>
    public static Scope Of(Seat seat) => IsFinance(seat) ? new(UnitPath.OfProvince(seat.ProvinceCode)) : seat.Scope;

    /// <summary>The Department of Finance of the province.</summary>
    public static bool IsFinance(Seat seat) => seat.SpeaksFor == UnitPath.OfOrganisation(seat.ProvinceCode, Finance);

    /// <summary>Sees all communes of the province.</summary>
    public static bool IsProvince(Seat seat) => Of(seat).IsProvince;

    /// <summary>Watches over handovers of others: the province's office and the Department of Finance.</summary>
    public static bool Watches(Seat seat) => seat.Role == Role.ProvinceOffice || IsFinance(seat);
}
