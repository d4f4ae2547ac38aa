using ThongSuot.Platform.Results;

namespace ThongSuot.Facilities.Sites;

/// <summary>What is known of a building, apart from what becomes of it.</summary>
/// <param name="Longitude">Degrees east; null with the latitude where nobody measured it.</param>
/// <param name="Area">Floor area in hundredths of a square metre, garages left out (ND 155/2025/NĐ-CP, Article 3(3)).</param>
/// <param name="Offices">Who works there, in words.</param>
/// <param name="People">Officials who have their place there.</param>
/// <param name="Contract">Service staff by contract.</param>
/// <param name="Counters">Counters where citizens are received; 0 where none is.</param>
internal sealed record SiteFacts(
    string Name,
    SiteKind Kind,
    string Address,
    double? Longitude,
    double? Latitude,
    long Area,
    int? Year,
    SiteCondition Condition,
    SiteRight Right,
    string Offices,
    int People,
    int Contract,
    int Counters,
    int Seats,
    bool Ramp,
    bool Parking
)
{
    private const double West = 102;
    private const double East = 118;
    private const double South = 6;
    private const double North = 24;
    private const int Crowd = 5_000;

    /// <summary>Why it cannot be kept, or null.</summary>
    public Refusal? Against(DateOnly today) =>
        Name.Length is 0 or > Site.NameLength ? FacilityRefusals.SiteNameMissing
        : Address.Length is 0 or > Site.TextLength ? FacilityRefusals.SiteAddressMissing
        : Longitude is null != Latitude is null || Longitude is < West or > East || Latitude is < South or > North
            ? FacilityRefusals.SitePlaceWrong
        : Area is <= 0 or > Site.MostArea ? FacilityRefusals.SiteAreaWrong
        : Year < Site.EarliestYear || Year > today.Year ? FacilityRefusals.SiteYearWrong(today.Year)
        : Offices.Length > Site.TextLength ? FacilityRefusals.SiteOfficesLong
        : People is < 0 or > Crowd || Contract is < 0 or > Crowd || Counters is < 0 or > Crowd || Seats is < 0 or > Crowd
            ? FacilityRefusals.SiteCountWrong
        : null;
}
