using ThongSuot.Platform.Results;

namespace ThongSuot.Difficulties;

/// <summary>An answer as written.</summary>
internal sealed record AnswerText(
    string Body,
    string DocumentNumber,
    string DocumentName,
    DateOnly? DocumentDate,
    DateOnly ValidFrom,
    DateOnly? ValidTo
)
{
    // Less than this says nothing that a commune can act on: «ok», «đã xem».
    private const int LeastLetters = 10;
    private const int LeastWords = 2;

    /// <summary>How a basis begins that is no document.</summary>
    public const string NoDocument = "Chưa có văn bản: ";

    /// <summary>Given in a hall, and only written down.</summary>
    public bool IsSpoken { get; init; }

    /// <summary>The document with which it is answered, or the paper of the body it is recorded for.</summary>
    public RecordedPaper? Paper { get; init; }

    /// <summary>Why no document stands behind it; empty when one does.</summary>
    public string WithoutBecause { get; init; } = string.Empty;

    /// <summary>The document's name, or that there is none and why: whoever reads the guidance learns what it stands on.</summary>
    public string Basis => DocumentNumber.Length + DocumentName.Length == 0 && HasReason ? NoDocument + WithoutBecause : DocumentName;

    /// <summary>What becomes guidance of the province cites a document, or says that there is none and why.</summary>
    public bool HasBasis => DocumentNumber.Length + DocumentName.Length > 0 || HasReason;

    private bool HasReason => WithoutBecause.Length > 0;

    /// <summary>What the paper of a body that somebody else records for still lacks.</summary>
    public IReadOnlyList<(string What, string Field)> PaperLacks() =>
        [
            .. new (bool Lacks, string What, string Field)[]
            {
                (DocumentNumber.Length == 0, "số văn bản", "DocumentNumber"),
                (DocumentDate is null, "ngày văn bản", "DocumentDate"),
                (Paper is null, "tệp văn bản", "Paper"),
            }
                .Where(one => one.Lacks)
                .Select(one => (one.What, one.Field)),
        ];

    /// <summary>Whether words say something that somebody else can act on or judge.</summary>
    public static bool SaysSomething(string words) =>
        words.Trim().Length >= LeastLetters && words.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries).Length >= LeastWords;

    // "12" is some document's number within its year; with a symbol, or the document's name beside it, it is found.
    private bool IsBareNumber => DocumentName.Length == 0 && DocumentNumber.Length > 0 && DocumentNumber.All(char.IsAsciiDigit);

    /// <summary>The first thing that is missing or wrong, or null.</summary>
    public Refusal? Check(DateOnly today) =>
        Body.Length == 0 ? DifficultyRefusals.AnswerMissing
        : !SaysSomething(Body) ? DifficultyRefusals.AnswerTooShort
        : DocumentNumber.Length > 0 && Platform.Text.DocumentNumber.Against(DocumentNumber) is { } wrong ? wrong
        : HasReason && DocumentNumber.Length + DocumentName.Length > 0 ? DifficultyRefusals.DocumentAndNone
        : DocumentDate is not null && DocumentNumber.Length + DocumentName.Length == 0 ? DifficultyRefusals.DateWithoutDocument
        : IsBareNumber ? DifficultyRefusals.DocumentNotNamed(DocumentNumber)
        : DocumentDate is { } day && day > today ? DifficultyRefusals.DocumentNotYet(day)
        : WithoutBecause.Length > 0 && !SaysSomething(WithoutBecause) ? DifficultyRefusals.WithoutBecauseTooShort
        : ValidTo is { } to && to < ValidFrom ? DifficultyRefusals.ValidToFirst(ValidFrom, to)
        : null;
}

/// <summary>The stored file of the document of an answer.</summary>
internal sealed record RecordedPaper(string Hash, string Name);
