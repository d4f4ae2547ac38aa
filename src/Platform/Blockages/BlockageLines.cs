using ThongSuot.Platform.Access;

namespace ThongSuot.Platform.Blockages;

/// <summary>Lines of the steering screen by their keys, for the form of another module that was opened from them.</summary>
public sealed class BlockageLines(BlockageReader reader)
{
    /// <summary>Name of the keys in an address.</summary>
    public const string Parameter = "tac";

    /// <summary>No more lines at once than a page of the screen shows.</summary>
    public const int Most = 20;

    /// <summary>One line; null when it is gone.</summary>
    public async Task<OfferedLine?> FindAsync(string key, Seat seat, CancellationToken ct) =>
        await FindAsync([key], seat, ct) is [var line, ..] ? line : null;

    /// <summary>The lines that still stand in the seat's scope, in the order of the keys; what is gone meanwhile is left out.</summary>
    public async Task<IReadOnlyList<OfferedLine>> FindAsync(IReadOnlyList<string> keys, Seat seat, CancellationToken ct)
    {
        var wanted = keys.Where(key => key.Length > 0).Distinct(StringComparer.Ordinal).Take(Most).ToList();
        if (wanted.Count == 0)
        {
            return [];
        }

        var lines = (await reader.ReadAsync(seat.Scope, ct)).Things.ToLookup(thing => thing.LineKey, StringComparer.Ordinal);
        return [.. wanted.Where(lines.Contains).Select(key => OfferedLine.Of(key, lines[key]))];
    }
}
