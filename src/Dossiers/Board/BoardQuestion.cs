using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Board;

/// <summary>What the lines of a board are.</summary>
internal enum BoardGrouping
{
    Unit,
    Field,
    Procedure,
    Officer,
}

/// <param name="Path">The nation, a province or an organisation.</param>
/// <param name="Field">Only procedures of this field; for lines by procedure alone.</param>
internal sealed record BoardQuestion(string Path, BoardGrouping By, string? Field, DateOnly From, DateOnly To)
{
    public int Depth => DepthOf(Path);

    /// <summary>0 the nation, 1 a province, 2 an organisation.</summary>
    public static int DepthOf(string path) => Math.Min(2, path.Count(letter => letter == '/') - 1);

    /// <summary>Groupings that a unit has; the first is the usual one. The nation's counters are not kept by procedure.</summary>
    public static IReadOnlyList<BoardGrouping> Offered(string path) =>
        DepthOf(path) switch
        {
            0 => [BoardGrouping.Unit],
            1 => [BoardGrouping.Unit, BoardGrouping.Field, BoardGrouping.Procedure],
            _ => [BoardGrouping.Field, BoardGrouping.Procedure, BoardGrouping.Officer],
        };
}

/// <summary>One line of a board; of its keys those are set that its kind has.</summary>
/// <param name="Path">Unit path of the line when it is a unit's.</param>
/// <param name="Officer">Key of the officer's seat.</param>
internal sealed record BoardLine(
    string Name,
    BalanceRow Figures,
    string? Path = null,
    string? FieldSlug = null,
    string? Procedure = null,
    Guid? Officer = null
);

internal sealed record BoardView(Unit? Unit, string Name, IReadOnlyList<BoardLine> Lines, BalanceRow Total, DateTimeOffset AsOf);
