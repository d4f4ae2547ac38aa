using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Writing;

/// <summary>Who or what stands behind a write.</summary>
public enum ActorKind
{
    /// <summary>A signed-in person in a seat.</summary>
    Officer,

    /// <summary>Another system with an API key.</summary>
    ApiClient,

    /// <summary>A citizen on a public page; no identity is kept.</summary>
    Citizen,

    /// <summary>A job of the system itself.</summary>
    System,
}

/// <summary>Who acts, in which seat, for which unit.</summary>
public sealed record Actor(
    ActorKind Kind,
    AccountId? AccountId,
    SeatId? SeatId,
    string Name,
    string Title,
    string UnitPath,
    string ProvinceCode
)
{
    public static readonly Actor System = new(ActorKind.System, null, null, "Hệ thống", "Hệ thống", "/", string.Empty);

    public static readonly Actor Citizen = new(ActorKind.Citizen, null, null, "Người dân", "Người dân", "/", string.Empty);

    /// <summary>How records name whoever acted: the person, the office held then and its unit.</summary>
    public string Signature => $"{Name}, {Title}";

    public static Actor From(Seat seat) =>
        new(
            ActorKind.Officer,
            seat.AccountId,
            seat.SeatId,
            seat.PersonName,
            $"{seat.Title}, {seat.UnitName}",
            seat.UnitPath,
            seat.ProvinceCode
        );
}

/// <summary>
/// What every write knows: who does it, in which seat, when, why, and the submission key of the form it came from.
/// This is "rõ người, rõ việc, rõ trách nhiệm" in code.
/// </summary>
/// <param name="At">The moment, UTC.</param>
/// <param name="Reason">Why, in the officer's words; null where the act speaks for itself.</param>
/// <param name="SubmissionKey">
/// One per intent: a double click, a resend on a bad line or an offline replay with the same key gives the first answer again.
/// Null for writes that cannot be repeated by accident (jobs).
/// </param>
/// <param name="Drawn">
/// The last deed of the trail when the page was drawn that the form stood on: what others did to the same record since then makes the
/// form stale (<see cref="StaleForms"/>). Null for writes that come from no form.
/// </param>
public sealed record Deed(Actor Actor, DateTimeOffset At, string? Reason = null, string? SubmissionKey = null, long? Drawn = null)
{
    /// <summary>
    /// A mark of what was sent under the submission key: the same key with another content is no resend, and is refused in words instead of
    /// being answered with what the first one did. Null where the key itself tells the content.
    /// </summary>
    public string? Content { get; init; }

    public static Deed BySystem(DateTimeOffset at, string reason) => new(Actor.System, at, reason);
}
