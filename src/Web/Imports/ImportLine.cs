using System.Text.Json.Serialization;

namespace ThongSuot.Web.Imports;

/// <summary>What a line would do to one field of something that is there already.</summary>
/// <param name="Old">What stands now; empty where nothing does.</param>
/// <param name="New">What the list says; empty where it would be erased.</param>
public sealed record FieldChange(string Field, string Old, string New);

/// <summary>Something that may be done with a line.</summary>
/// <param name="Value">What the form sends.</param>
public sealed record LineChoice(string Value, string Words)
{
    /// <summary>The line is taken as it is.</summary>
    public const string Take = "nhap";

    /// <summary>The line is passed over.</summary>
    public const string Leave = "bo";

    /// <summary>The line is taken; where its cell is empty what is there stays.</summary>
    public const string Keep = "giu";
}

/// <summary>A row of an uploaded list, as understood.</summary>
/// <typeparam name="TRow">What the import makes of a row.</typeparam>
/// <param name="Line">Its number in the file.</param>
/// <param name="Shown">What the preview shows of it, under the heads of the import; no personal data that need not be seen.</param>
/// <param name="Row">Null when it cannot be understood.</param>
/// <param name="Problems">Sentences that name the column and the remedy; empty when the line can be taken.</param>
public sealed record ImportLine<TRow>(int Line, IReadOnlyList<string> Shown, TRow? Row, IReadOnlyList<string> Problems)
    where TRow : class
{
    /// <summary>Field by field, for something that is there already.</summary>
    public IReadOnlyList<FieldChange> Changes { get; init; } = [];

    /// <summary>More ways to take it than as it is.</summary>
    public IReadOnlyList<LineChoice> More { get; init; } = [];

    /// <summary>What is done when nobody chooses.</summary>
    public string Proposed { get; init; } = LineChoice.Take;

    /// <summary>Something to know before it is taken; empty for most.</summary>
    public string Remark { get; init; } = string.Empty;

    [JsonIgnore]
    public bool IsGood => Problems.Count == 0 && Row is not null;

    /// <summary>The ways to take it, the first being as it is, the last to pass it over.</summary>
    public IReadOnlyList<LineChoice> Choices(string take) => [new(LineChoice.Take, take), .. More, new(LineChoice.Leave, "Để lại")];

    public string Choice(IReadOnlyDictionary<int, string> chosen) =>
        chosen.TryGetValue(Line, out var choice)
        && (choice is LineChoice.Take or LineChoice.Leave || More.Any(more => more.Value == choice))
            ? choice
            : Proposed;
}

/// <summary>A line that somebody accepted, and how.</summary>
public sealed record ChosenLine<TRow>(int Line, TRow Row, string Choice)
    where TRow : class;
