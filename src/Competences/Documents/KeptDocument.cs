using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Competences.Documents;

/// <summary>
/// The life of a document as a province entered it: its own decisions, and what became of the nation's since this release. It goes before
/// the document of the same number that the release brought.
/// </summary>
internal sealed class KeptDocument : IInProvince
{
    public const string RecordKind = "competence-document";
    public const int NumberLength = 60;
    public const int TextLength = 300;

    public required Guid Id { get; init; }

    public required string ProvinceCode { get; init; }

    /// <summary>120/2025/NĐ-CP.</summary>
    public required string Number { get; init; }

    public DateOnly? Date { get; set; }

    public required string Title { get; set; }

    /// <summary>As the register names fields; law of the same field that begins the day another ends replaces it.</summary>
    public required string Field { get; set; }

    public DateOnly? From { get; set; }

    /// <summary>The first day on which it is no longer in force; null for one without an end.</summary>
    public DateOnly? LapsesOn { get; set; }

    public required string EndClause { get; set; }

    public required string ReplacedBy { get; set; }

    /// <summary>Who entered it.</summary>
    public required string By { get; set; }

    public int Version { get; set; }

    /// <param name="before">The same document as the release knows it; null for one it does not know.</param>
    public LegalDocument Over(LegalDocument? before) =>
        new(
            Number,
            Date ?? before?.Date,
            before?.Kind ?? string.Empty,
            Title,
            Field,
            From ?? before?.From,
            LapsesOn,
            EndClause,
            before?.PartlyEnded ?? string.Empty,
            ReplacedBy,
            Certainty.Read,
            By,
            before?.Note ?? string.Empty
        );
}
