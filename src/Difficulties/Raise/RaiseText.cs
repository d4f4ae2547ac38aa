using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Threads;

namespace ThongSuot.Difficulties.Raise;

/// <summary>What somebody raises, checked for shape. The same for the form, a conference and an import.</summary>
internal sealed record RaiseText
{
    public const int MostFiles = 5;

    public const int AskedLength = 2000;
    public const int DocumentLength = 300;

    public string Title { get; init; } = string.Empty;

    public string What { get; init; } = string.Empty;

    public string Asked { get; init; } = string.Empty;

    public DifficultyField? Field { get; init; }

    public string? ProcedureCode { get; init; }

    public string? Document { get; init; }

    public string? FigurePath { get; init; }

    public Urgency Urgency { get; init; }

    public RaiseChannel Channel { get; init; }

    /// <summary>The organisation in whose name it is raised.</summary>
    public string UnitPath { get; init; } = string.Empty;

    /// <summary>The record that gave rise to it, of whichever module: it leads here on the thread.</summary>
    public ThreadItem? From { get; init; }

    public IReadOnlyList<Attachment> Files { get; init; } = [];

    /// <summary>The first thing that is missing or too long, or null.</summary>
    public Refusal? Check() =>
        this switch
        {
            { Title.Length: 0 } => DifficultyRefusals.TitleMissing,
            { Title.Length: > Difficulty.TitleLength } => DifficultyRefusals.TooLong(
                "Tên vướng mắc",
                Title.Length,
                Difficulty.TitleLength,
                "Title"
            ),
            { What.Length: 0 } => DifficultyRefusals.WhatMissing,
            { What.Length: > Difficulty.WhatLength } => DifficultyRefusals.TooLong("Nội dung", What.Length, Difficulty.WhatLength, "What"),
            { Asked.Length: 0 } => DifficultyRefusals.AskedMissing,
            { Asked.Length: > AskedLength } => DifficultyRefusals.TooLong("Đề nghị", Asked.Length, AskedLength, "Asked"),
            { Field: null } => DifficultyRefusals.FieldMissing,
            { Files.Count: > MostFiles } => FileRefusals.TooMany(MostFiles) with { Field = nameof(Files) },
            _ => null,
        };
}
