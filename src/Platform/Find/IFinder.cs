using ThongSuot.Platform.Access;

namespace ThongSuot.Platform.Find;

/// <summary>A module that has records which the one search box finds.</summary>
public interface IFinder
{
    /// <summary>What the seat may see of the records that match, best first; null when it may see none of this kind.</summary>
    Task<FoundGroup?> FindAsync(string text, Seat seat, int take, CancellationToken ct);
}

/// <summary>Records of one kind that match.</summary>
/// <param name="Name">Vietnamese noun over them.</param>
/// <param name="MorePath">Where all of them are listed.</param>
public sealed record FoundGroup(string Name, IReadOnlyList<FoundLine> Lines, string MorePath);

/// <param name="Text">What it is.</param>
/// <param name="Hint">Its code and state.</param>
public sealed record FoundLine(string Text, string Hint, string Path);
