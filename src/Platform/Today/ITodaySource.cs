using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Today;

/// <summary>
/// What of a module waits for a seat. Each source reads everything in one batch (<see cref="TodayBatch{T}"/>) with the conditions of the
/// module's own lists, so that a count is the length of the list it opens.
/// </summary>
public interface ITodaySource
{
    /// <summary>What it tells of, when it could not be read: "Hồ sơ".</summary>
    string Name { get; }

    /// <summary>The lines of the seat; those without a record may be among them.</summary>
    Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct);
}

/// <summary>How the people of a unit stand today, for whoever leads it.</summary>
public interface IPeopleToday
{
    Task<IReadOnlyList<PersonToday>> ReadAsync(Db db, Seat seat, CancellationToken ct);
}
