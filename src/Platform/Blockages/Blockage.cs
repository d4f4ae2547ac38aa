using Microsoft.AspNetCore.WebUtilities;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Platform.Blockages;

/// <summary>
/// Something that does not go on, as its module tells it: what, where, since when, whose turn, until when, what comes next.
/// </summary>
/// <param name="Key">The same thing has the same key in every read: <c>vuong-mac/VM-25-0001</c>.</param>
/// <param name="Kind">Code of its kind, <see cref="BlockageKind"/>.</param>
/// <param name="Text">The thing itself in a line, for one that stands alone.</param>
/// <param name="Path">Where it opens.</param>
/// <param name="UnitPath">The unit that is blocked or blocks.</param>
/// <param name="Since">Since when it does not go on.</param>
/// <param name="Until">By when it had or has to; null when nothing was set.</param>
/// <param name="Owner">Who answers for it; null when nobody does, which is a blockage of its own.</param>
/// <param name="Next">What decides next, in words.</param>
public sealed record Blockage(
    string Key,
    string Kind,
    string Text,
    string Path,
    string UnitPath,
    DateTimeOffset Since,
    DateTimeOffset? Until,
    BlockageOwner? Owner,
    string Next
)
{
    /// <summary>Nobody noted since when; <see cref="Since"/> is then the moment of the read.</summary>
    public bool SinceUnknown { get; init; }

    /// <summary>How many records it stands for.</summary>
    public int Count { get; init; } = 1;

    /// <summary>How many dossiers, communes or people it touches.</summary>
    public int Touches { get; init; } = 1;

    /// <summary>What its records have in common, and with those of other things: they are told as one.</summary>
    public BlockageCause? Cause { get; init; }

    /// <summary>What would end it, for whoever makes it a directive.</summary>
    public required BlockageRemedy Remedy { get; init; }

    /// <summary>The scope of whoever asked for it and may give it to somebody else; null when it came by itself.</summary>
    public string? AskedBy { get; init; }

    /// <summary>Its owner has done his part: it is the turn of whoever asked for it.</summary>
    public bool WaitsForAsker { get; init; }

    /// <summary>Its record on the thread; null for what stands for many, or for a record no thread knows.</summary>
    public BlockageRecord? Record { get; init; }

    /// <summary>Key of the line it stands in: things of one cause are one line.</summary>
    public string LineKey => Cause?.Key ?? Key;
}

/// <summary>What a directive to its owner would say; whoever gives it corrects the words.</summary>
/// <param name="AnswersFor">Rõ trách nhiệm: what the owner answers for.</param>
/// <param name="Product">Rõ sản phẩm: what shows that it is done.</param>
/// <param name="Ground">Rõ thẩm quyền: by what rule it must be done.</param>
public sealed record BlockageRemedy(string AnswersFor, string Product, string Ground);

/// <param name="Kind">As on the thread.</param>
public sealed record BlockageRecord(string Kind, Guid Id);

/// <summary>A cause that several things may have.</summary>
/// <param name="Key">The same cause has the same key.</param>
/// <param name="Text">In words that follow a number: "vướng mắc chờ Sở Y tế trả lời".</param>
/// <param name="Path">The list of all of them.</param>
public sealed record BlockageCause(string Key, string Text, string Path)
{
    /// <summary>The list spans units and can be narrowed to one, as every such list is: by <c>don-vi</c>.</summary>
    public bool SpansUnits { get; init; }

    /// <summary>The list of what stands at one unit.</summary>
    public string At(string unitPath) => SpansUnits ? QueryHelpers.AddQueryString(Path, "don-vi", unitPath) : Path;
}

/// <summary>A person by name, whom somebody may remind.</summary>
/// <param name="Seat">Null for somebody named in words, who has no account here.</param>
public sealed record BlockageOwner(SeatId? Seat, string Name, string Title, string UnitPath);

/// <summary>A kind of thing that can be blocked.</summary>
/// <param name="Code">Stable.</param>
/// <param name="Name">"Hồ sơ quá hạn".</param>
public sealed record BlockageKind(string Code, string Name)
{
    /// <summary>
    /// The role whose field it is in the whole province, beside what its own body has; null for the province's leaders alone.
    /// </summary>
    public Role? Field { get; init; }
}

/// <summary>What of a module is blocked. Each thing is told exactly once.</summary>
public interface IBlockageSource
{
    /// <summary>What it tells of, when it could not be read.</summary>
    string Name { get; }

    IReadOnlyList<BlockageKind> Kinds { get; }

    /// <summary>What is blocked within the scope of a seat: for the province everything, for a unit its own.</summary>
    Task<IReadOnlyList<Blockage>> ReadAsync(Db db, Scope scope, CancellationToken ct);

    /// <summary>
    /// The units that live with things of its kinds and can say how it is there; where each stands, unless a module knows better.
    /// </summary>
    Task<IReadOnlyList<string>> PlacesOfAsync(Db db, IReadOnlyList<Blockage> things, CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<string>>([.. things.Select(thing => thing.UnitPath).Distinct(StringComparer.Ordinal)]);
}

/// <summary>What stands of a unit in a module, for whoever looks at the whole unit.</summary>
public interface IUnitFigures
{
    Task<IReadOnlyList<UnitFigure>> ReadAsync(Db db, string unitPath, CancellationToken ct);
}

/// <param name="Group">Module in words: "Hồ sơ".</param>
/// <param name="Text">Words that follow the number.</param>
/// <param name="Path">The list of as many records.</param>
/// <param name="IsBad">Whether it should be none.</param>
public sealed record UnitFigure(string Group, string Text, int Count, string Path, bool IsBad);
