namespace ThongSuot.Staffing.Offers;

/// <summary>
/// Somebody whom a department names for secondment to communes. Where a department named people, nobody else of it is planned.
/// </summary>
internal sealed class StaffOffer
{
    public required StaffPersonId PersonId { get; init; }

    public required string ProvinceCode { get; init; }

    public required string OwnerPath { get; init; }

    public required DateOnly ListedOn { get; init; }

    public required string ListedBy { get; init; }
}
