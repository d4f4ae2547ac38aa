using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Platform.Blockages;

/// <summary>A line of the steering screen, as whoever offers an act on it sees it.</summary>
/// <param name="Key">Key of the line.</param>
/// <param name="Things">At least one, the one due first at the head.</param>
public sealed record OfferedLine(string Key, IReadOnlyList<Blockage> Things)
{
    public Blockage First => Things[0];

    public int Count => Things.Sum(thing => thing.Count);

    public string Text =>
        Things.Count == 1 && (Count == 1 || First.Cause is null) ? First.Text : $"{VietnameseFormat.Number(Count)} {First.Cause!.Text}";

    /// <summary>The records of the line: exactly those it counts, also where a seat sees one unit's of a list that spans units.</summary>
    public string Path => PathOf(Things);

    /// <summary>The record of one thing; the list of several, at their unit where they all stand at one.</summary>
    /// <param name="things">At least one, all of one cause.</param>
    public static string PathOf(IReadOnlyList<Blockage> things) =>
        things is [var only] ? only.Path
        : things[0].Cause is not { } cause ? things[0].Path
        : things.All(thing => thing.UnitPath == things[0].UnitPath) ? cause.At(things[0].UnitPath)
        : cause.Path;

    /// <summary>Who answers for its things, the one whose is due first at the head.</summary>
    public IEnumerable<BlockageOwner> Owners =>
        Things.Select(thing => thing.Owner).OfType<BlockageOwner>().DistinctBy(owner => (owner.Seat, owner.Name));

    /// <summary>Things of one line, the one due first at the head.</summary>
    public static OfferedLine Of(string key, IEnumerable<Blockage> things) =>
        new(
            key,
            [
                .. things
                    .OrderBy(thing => thing.Until is null)
                    .ThenBy(thing => thing.Until)
                    .ThenBy(thing => thing.Key, StringComparer.Ordinal),
            ]
        );
}

/// <summary>
/// What a module offers to do with lines of the steering screen. Each offer opens a form of the module, so that permission, words and
/// record stay its own.
/// </summary>
public interface IBlockageOffer
{
    /// <summary>An act on any lines together: its form takes their keys as <see cref="BlockageLines.Parameter"/>.</summary>
    RecordOffer? ForAny(Seat seat) => null;

    /// <summary>What only lines of the module's own kinds have.</summary>
    IEnumerable<RecordOffer> For(OfferedLine line, Seat seat) => [];
}

/// <summary>What was done about a line, kept with it as long as it stands and afterwards.</summary>
public interface IBlockageJournal
{
    /// <param name="record">What was made of it.</param>
    /// <param name="to">Whose turn it is now.</param>
    void Note(Write write, OfferedLine line, BlockageDeed done, BlockageMade record, BlockageOwner to, Seat by);

    /// <summary>What was made of lines before, by their keys, the latest first; whether it still goes on its module knows.</summary>
    Task<ILookup<string, BlockageMade>> MadeAsync(
        Db db,
        string province,
        IReadOnlyList<string> keys,
        BlockageDeed done,
        CancellationToken ct
    );
}

/// <param name="Code">"CD25-2026-0012".</param>
/// <param name="Path">Where it opens.</param>
public sealed record BlockageMade(string Code, string Path);

/// <summary>What can be done about a line beside asking about it.</summary>
public enum BlockageDeed
{
    /// <summary>Made a directive.</summary>
    Directed,

    /// <summary>Put on the agenda of a conference.</summary>
    OnAgenda,
}
