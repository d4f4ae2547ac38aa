using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Threads;

/// <summary>A module that has records on the thread describes them to whoever walks it.</summary>
public interface IThreadSource
{
    /// <summary>The kinds of records it describes: <c>difficulty</c>, <c>conference</c>, <c>directive</c> …</summary>
    IReadOnlyList<string> Kinds { get; }

    /// <summary>What the seat may see of these records; those it may not are left out, as if they did not exist.</summary>
    Task<IReadOnlyList<ThreadItem>> DescribeAsync(Db db, string kind, IReadOnlyCollection<Guid> ids, Seat seat, CancellationToken ct);
}

/// <summary>A record on the thread, as every page shows it.</summary>
/// <param name="KindName">Vietnamese noun: "Vướng mắc".</param>
/// <param name="Code">What people call it: <c>VM25-2025-0042</c>.</param>
/// <param name="State">Word for its state.</param>
/// <param name="StateStyle">Class of the tag: <c>in-time</c>, <c>near</c>, <c>overdue</c>, <c>stopped</c> or empty.</param>
/// <param name="Owner">Who has it now, or null when it is done.</param>
/// <param name="Path">Where it opens.</param>
/// <param name="At">When it came about: the thread is shown in this order.</param>
public sealed record ThreadItem(
    string Kind,
    Guid Id,
    string KindName,
    string Code,
    string Title,
    string State,
    string StateStyle,
    string? Owner,
    string Path,
    DateTimeOffset At
);
