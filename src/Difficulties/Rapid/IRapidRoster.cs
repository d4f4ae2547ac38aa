using ThongSuot.Platform.Storage;
using ThongSuot.Territory;

namespace ThongSuot.Difficulties.Rapid;

/// <summary>Somebody a fault is sent to.</summary>
/// <param name="BodyPath">The organisation he works for: its team answers.</param>
/// <param name="Signature">Name and title.</param>
/// <param name="Because">By what the rule chose him, in words for the page.</param>
public sealed record RapidPick(SeatId SeatId, string BodyPath, string Signature, string Because);

/// <summary>
/// Who is on call. A module that keeps a roster answers; where none does, or nobody able is on call, the body's own officers have
/// the fault.
/// </summary>
public interface IRapidRoster
{
    /// <summary>Everybody able and on call on the day, the one to send first.</summary>
    /// <param name="unitPath">The organisation that cannot work.</param>
    Task<IReadOnlyList<RapidPick>> RankAsync(string unitPath, OutageKind kind, DateOnly day, CancellationToken ct);
}
