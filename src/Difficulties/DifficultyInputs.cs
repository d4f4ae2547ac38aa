using ThongSuot.Platform.Access;

namespace ThongSuot.Difficulties;

/// <summary>What a difficulty is about.</summary>
internal sealed record DifficultyText(string Title, string What, DifficultyField Field, string? ProcedureCode, Urgency Urgency);

/// <summary>Who has it: a body and one person of it.</summary>
/// <param name="SeatId">Null only while no account of the body exists: the name then says so and a figure counts it.</param>
internal sealed record DifficultyOwner(string BodyPath, Guid? SeatId, string PersonName)
{
    public static DifficultyOwner Of(string bodyPath, Seat seat) => new(bodyPath, seat.SeatId.Value, seat.Signature);
}

/// <summary>What the province office decides when it assigns.</summary>
internal sealed record Assignment(
    DifficultyOwner? Owner,
    IReadOnlyList<string> Supports,
    DifficultyClass? Class,
    DifficultyAuthority? Authority,
    DateTimeOffset? DueAt
)
{
    /// <summary>The body without accounts that answers; the owner records for it.</summary>
    public string? Behalf { get; init; }
}
