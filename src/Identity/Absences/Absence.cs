using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Identity.Absences;

/// <summary>
/// An officer is away from one day to another, and a colleague does his work meanwhile: in the colleague's own name, as each deed says.
/// It holds from when the leader agrees.
/// </summary>
internal sealed class Absence
{
    public const int ReasonLength = 200;

    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>The organisation both work for.</summary>
    public required string UnitPath { get; init; }

    /// <summary>Who is away.</summary>
    public required SeatId SeatId { get; init; }

    public required string PersonName { get; init; }

    public required SeatId StandInSeatId { get; init; }

    public required string StandInName { get; init; }

    public required DateOnly From { get; init; }

    /// <summary>Last day, included.</summary>
    public required DateOnly To { get; init; }

    public string? Reason { get; init; }

    /// <summary>The leader who agreed, with the title; null until then.</summary>
    public string? AgreedBy { get; set; }

    public DateTimeOffset? AgreedAt { get; set; }

    /// <summary>Taken back, refused or over early since then.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    public int Version { get; set; }

    public bool IsOn(DateOnly day) => AgreedAt is not null && EndedAt is null && From <= day && To >= day;

    public bool Meets(DateOnly from, DateOnly to) => EndedAt is null && From <= to && To >= from;
}
