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
/// <param name="MorePath">Where all of them are listed; null where there is no such list.</param>
public sealed record FoundGroup(string Name, IReadOnlyList<FoundLine> Lines, string? MorePath)
{
    /// <summary>Where it was looked for, when that was not everywhere; the list behind it looks everywhere.</summary>
    public string? Within { get; init; }

    /// <summary>Its place on the page.</summary>
    public FoundKind Kind { get; init; } = FoundKind.Other;
}

/// <summary>Kinds of records in the order in which a search shows them.</summary>
public enum FoundKind
{
    People,
    Dossiers,
    Difficulties,
    Directives,
    Conferences,
    Staff,
    Procedures,
    Units,
    Guidance,
    Other,
}

/// <param name="Text">What it is.</param>
/// <param name="Hint">Its code and state.</param>
public sealed record FoundLine(string Text, string Hint, string Path);
