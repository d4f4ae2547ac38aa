using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.WorkingTime;

/// <summary>
/// Whoever keeps due times that a calendar gave: told inside the write that records a closure or takes it back, so that the closure and
/// what it moves are saved together or not at all.
/// </summary>
public interface ICalendarFollower
{
    /// <param name="before">A unit's calendar as it was.</param>
    /// <param name="after">The same with the closure recorded or taken back.</param>
    /// <returns>How many due times moved.</returns>
    Task<int> FollowAsync(Write write, Closure closure, Func<string, WorkingCalendar> before, Func<string, WorkingCalendar> after, CancellationToken ct);
}
