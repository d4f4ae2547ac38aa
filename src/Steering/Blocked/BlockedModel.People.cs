using ThongSuot.Platform.Blockages;
using ThongSuot.Steering.Ask;

namespace ThongSuot.Steering.Blocked;

/// <summary>Whom a press would reach: shown by name before it leaves when they are many.</summary>
internal sealed partial class BlockedModel
{
    /// <summary>So many are reached at once without being shown first.</summary>
    private const int MostUnseen = 5;

    /// <summary>Who would be reached; none when nothing was pressed, or so few that it was done.</summary>
    public IReadOnlyList<BlockageOwner> Reached { get; private set; } = [];

    /// <summary>What was pressed while they are shown.</summary>
    public string? Pressed { get; private set; }

    private async Task<bool> ShowsPeopleAsync(RequestKind kind, string? what, IReadOnlyCollection<string> lines, CancellationToken ct)
    {
        var people = await ask.PeopleAsync(lines, kind, Seat, ct);
        if (people.Count <= MostUnseen || Input.Sure == people.Count)
        {
            return false;
        }

        (Reached, Pressed) = (people, what);
        return true;
    }

    private static RequestKind? KindOf(string? what) =>
        what switch
        {
            "don-doc" => RequestKind.Remind,
            "giai-trinh" => RequestKind.Explain,
            "hoi" => RequestKind.Consult,
            _ => null,
        };
}
