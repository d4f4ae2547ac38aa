namespace ThongSuot.Territory.Contacts;

/// <summary>Where and how a one-stop centre is reached, from a day on. A line is never changed: a later one takes its place.</summary>
internal sealed class OfficeContact
{
    public const int AddressLength = 300;

    public const int PhoneLength = 60;

    public const int HoursLength = 200;

    public required Guid Id { get; init; }

    /// <summary>The centre.</summary>
    public required string UnitPath { get; init; }

    /// <summary>First day on which it holds.</summary>
    public required DateOnly From { get; init; }

    public required string Address { get; init; }

    public required string Phone { get; init; }

    /// <summary>What the calendar cannot say (Saturday mornings by appointment); empty for nothing.</summary>
    public required string Hours { get; init; }

    public required DateTimeOffset RecordedAt { get; init; }

    public required string RecordedBy { get; init; }
}
