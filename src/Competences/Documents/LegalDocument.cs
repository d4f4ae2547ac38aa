using CsvHelper;
using ThongSuot.Competences.Register;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Competences.Documents;

/// <summary>A document that gives powers, and its life.</summary>
/// <param name="Number">120/2025/NĐ-CP.</param>
/// <param name="From">First day in force; null where it was not seen.</param>
/// <param name="LapsesOn">The first day on which it is no longer in force; null for one without an end.</param>
/// <param name="EndClause">The article that ends it.</param>
/// <param name="PartlyEnded">What of it ended before, in words.</param>
/// <param name="ReplacedBy">What came after, in words.</param>
internal sealed record LegalDocument(
    string Number,
    DateOnly? Date,
    string Kind,
    string Title,
    string Field,
    DateOnly? From,
    DateOnly? LapsesOn,
    string EndClause,
    string PartlyEnded,
    string ReplacedBy,
    Certainty Certainty,
    string Source,
    string Note
)
{
    public bool IsInForce(DateOnly day) => (From is null || From <= day) && (LapsesOn is null || day < LapsesOn);
}

/// <summary>The 57 documents of this release: 27 of the 28 decrees of June 2025, and what came after them.</summary>
internal sealed class LegalDocuments
{
    private const string Resource = "ThongSuot.Competences.Documents.BuiltIn.documents.csv";

    private static readonly Lazy<LegalDocuments> Read = new(() => new(ReadAll()));

    private readonly Dictionary<string, LegalDocument> byNumber;

    public LegalDocuments(IReadOnlyList<LegalDocument> all)
    {
        All = all;
        byNumber = all.ToDictionary(document => document.Number, StringComparer.OrdinalIgnoreCase);
    }

    public static LegalDocuments BuiltIn => Read.Value;

    public IReadOnlyList<LegalDocument> All { get; }

    /// <summary>Moves with every change a province makes; 0 for the release alone.</summary>
    public long Stamp { get; private init; }

    /// <summary>The release's with a province's over them.</summary>
    public static LegalDocuments With(IEnumerable<KeptDocument> kept)
    {
        var all = BuiltIn.All.ToDictionary(document => document.Number, StringComparer.OrdinalIgnoreCase);
        var stamp = 0L;
        foreach (var document in kept)
        {
            all[document.Number] = document.Over(all.GetValueOrDefault(document.Number));
            stamp += document.Version + 1;
        }

        return new([.. all.Values]) { Stamp = stamp };
    }

    /// <summary>
    /// A row of the release whose last day is the last of its documents lasts as long as they do by what the province entered; another
    /// row is itself.
    /// </summary>
    public CompetenceRow Extend(CompetenceRow row)
    {
        if (this == BuiltIn || row.ValidTo is not { } own || BuiltIn.LapseOf(row)?.AddDays(-1) != own)
        {
            return row;
        }

        var last = LapseOf(row)?.AddDays(-1);
        return last == own ? row : row.Until(last);
    }

    public LegalDocument? Find(string number) => byNumber.GetValueOrDefault(number);

    /// <summary>The documents a row rests on that this release knows.</summary>
    public IReadOnlyList<LegalDocument> Of(CompetenceRow row) =>
        [.. Numbers(row.Document).Select(number => byNumber.GetValueOrDefault(number)).OfType<LegalDocument>()];

    /// <summary>
    /// The first day on which nothing is left that a row rests on; null while one of its documents has no known end or is not known here.
    /// </summary>
    public DateOnly? LapseOf(CompetenceRow row)
    {
        var numbers = Numbers(row.Document).ToList();
        var known = numbers.Select(number => byNumber.GetValueOrDefault(number)).ToList();
        return known.Count > 0 && known.TrueForAll(document => document?.LapsesOn is not null)
            ? known.Max(document => document!.LapsesOn)
            : null;
    }

    /// <summary>The last day of a row: its own, or the last of what it rests on when that comes first.</summary>
    public DateOnly? EndOf(CompetenceRow row)
    {
        var basis = LapseOf(row)?.AddDays(-1);
        return row.ValidTo is { } own && (basis is null || own <= basis) ? own : basis;
    }

    /// <summary>
    /// The first day on which anything is in force that a row rests on, where that is later than its own; null where it is not, or one of
    /// its documents is not known here or has no known first day.
    /// </summary>
    public DateOnly? StartOf(CompetenceRow row)
    {
        var known = Numbers(row.Document).Select(number => byNumber.GetValueOrDefault(number)).ToList();
        return
            known.Count > 0
            && known.TrueForAll(document => document?.From is not null)
            && known.Min(document => document!.From) is { } first
            && first > row.ValidFrom
            ? first
            : null;
    }

    /// <summary>Whether a row holds and its basis with it.</summary>
    public bool Holds(CompetenceRow row, DateOnly day) =>
        row.IsInForce(day) && (EndOf(row) is not { } end || day <= end) && (StartOf(row) is not { } start || start <= day);

    /// <summary>
    /// What takes the place of a row's basis on the day it is gone: law of the same field that begins that very day. The power is not lost;
    /// the register waits for the row of the new law.
    /// </summary>
    public IReadOnlyList<LegalDocument> ReplacedBy(CompetenceRow row) =>
        EndOf(row) is { } last
            ? [.. All.Where(document => document.From == last.AddDays(1) && document.Field.Length > 0 && document.Field == row.Field)]
            : [];

    private static IEnumerable<string> Numbers(string documents) =>
        documents
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(document => document.Split(" (", 2)[0].Trim());

    private static List<LegalDocument> ReadAll()
    {
        using var text = BuiltInText.Open(typeof(LegalDocuments).Assembly, Resource);
        using var csv = CsvReader.Create(text);
        var rows = new List<LegalDocument>();
        while (csv.Read())
        {
            rows.Add(
                new(
                    csv.GetString("number"),
                    BuiltInCompetences.Day(csv.GetString("date")),
                    csv.GetString("kind"),
                    csv.GetString("title"),
                    csv.GetString("field"),
                    BuiltInCompetences.Day(csv.GetString("from")),
                    BuiltInCompetences.Day(csv.GetString("lapses_on")),
                    csv.GetString("end_clause"),
                    csv.GetString("partly_ended"),
                    csv.GetString("replaced_by"),
                    CertaintyMarks.Parse(csv.GetString("certainty")),
                    csv.GetString("source"),
                    csv.GetString("note")
                )
            );
        }

        return rows;
    }
}
