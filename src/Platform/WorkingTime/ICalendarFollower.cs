using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.WorkingTime;

/// <summary>
/// Whoever keeps due times that a calendar gave: told inside the write that changes a calendar (a closure, a day off or made up, other
/// hours), so that the change and what it moves are saved together or not at all.
/// </summary>
public interface ICalendarFollower
{
    /// <param name="before">A unit's calendar as it was.</param>
    /// <param name="after">The same after the change.</param>
    /// <returns>How many due times moved.</returns>
    Task<int> FollowAsync(
        Write write,
        CalendarChange change,
        Func<string, WorkingCalendar> before,
        Func<string, WorkingCalendar> after,
        CancellationToken ct
    );
}

/// <summary>A change of the calendar of every unit under a path.</summary>
/// <param name="From">The first moment that is worked otherwise now.</param>
/// <param name="Reason">As it stands in the history of what it moved.</param>
public sealed record CalendarChange(string UnitPath, DateTimeOffset From, string Reason)
{
    public static CalendarChange Of(Closure closure) => new(closure.UnitPath, closure.From, closure.Reason);
}
