using ThongSuot.Platform.Access;

namespace ThongSuot.Platform.Threads;

/// <summary>
/// What a module knows about the unit or procedure whose figures a board shows, so that a figure leads to the thread and back.
/// </summary>
public interface IFigureThread
{
    /// <summary>A line to put under the board; null when the seat has no business there.</summary>
    /// <param name="unitPath">The unit or province whose figures are shown.</param>
    /// <param name="procedure">Code of the procedure, or null for all.</param>
    /// <param name="address">Address of the board itself, to be remembered with what is raised from it.</param>
    Task<FigureThreadLine?> AboutAsync(string unitPath, string? procedure, string address, Seat seat, CancellationToken ct);
}

/// <summary>A line under a board: how many records there are about its figures, where they open and where one is raised.</summary>
/// <param name="RaisePath">Where the seat raises a new one from this figure; null when it may not.</param>
public sealed record FigureThreadLine(string Text, string Path, string? RaiseText, string? RaisePath);
