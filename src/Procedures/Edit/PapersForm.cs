using ThongSuot.Web.Forms;

namespace ThongSuot.Procedures.Edit;

/// <summary>Papers, forms, results and documents as typed.</summary>
internal sealed class PapersForm
{
    private const int SpareLines = 3;

    public int Seen { get; set; }

    public List<PaperField> Papers { get; set; } = [];

    /// <summary>One a line.</summary>
    public string? Results { get; set; }

    public string? Forms { get; set; }

    public string? LegalBasis { get; set; }

    public string? Agency { get; set; }

    [PastDate]
    public DateOnly? From { get; set; }

    public string? Reason { get; set; }

    public static PapersForm Of(ProcedureVersion version, ProcedureDetails details, DateOnly today) =>
        new()
        {
            Seen = version.Version,
            Papers = [.. details.Papers.Select(PaperField.Of)],
            Results = string.Join('\n', details.Results),
            Forms = details.Forms,
            LegalBasis = details.LegalBasis,
            Agency = details.Agency,
            From = EditedFrom.Proposed(version, today),
        };

    /// <summary>Empty lines at the end to add papers without script.</summary>
    public void AddSpareLines()
    {
        while (Papers.Count < PaperCheck.Most && Papers.Count(line => line.IsEmpty) < SpareLines)
        {
            Papers.Add(new PaperField());
        }
    }

    /// <summary>Numbered afresh in the order typed: a number stands once in a procedure.</summary>
    public IReadOnlyList<Paper> ToPapers() =>
        [
            .. Papers
                .Where(line => !line.IsEmpty)
                .OrderBy(line => !string.IsNullOrWhiteSpace(line.Case))
                .ThenBy(line => line.Number ?? int.MaxValue)
                .Select((line, at) => line.ToPaper(at + 1)),
        ];

    public DetailRow ToDetail() =>
        new()
        {
            LegalBasis = LegalBasis?.Trim() ?? string.Empty,
            Results = string.Join(
                DetailRow.Between,
                (Results ?? string.Empty).Split(
                    ['\n', DetailRow.Between],
                    StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries
                )
            ),
            Forms = Forms?.Trim() ?? string.Empty,
            Agency = Agency?.Trim() ?? string.Empty,
        };
}

/// <summary>A paper as typed.</summary>
internal sealed class PaperField
{
    public int? Number { get; set; }

    public string? Case { get; set; }

    public string? Name { get; set; }

    public PaperKind Kind { get; set; } = PaperKind.Original;

    public PaperNeed Need { get; set; } = PaperNeed.Required;

    public string? Condition { get; set; }

    public string? Form { get; set; }

    public int? Originals { get; set; }

    public int? Copies { get; set; }

    /// <summary>A line with anything but a name is a mistake to be told, not an empty line.</summary>
    public bool IsEmpty =>
        string.IsNullOrWhiteSpace(Name)
        && string.IsNullOrWhiteSpace(Condition)
        && string.IsNullOrWhiteSpace(Form)
        && Originals is null
        && Copies is null;

    public static PaperField Of(Paper paper) =>
        new()
        {
            Number = paper.Number,
            Case = paper.Case,
            Name = paper.Name,
            Kind = paper.Kind,
            Need = paper.Need,
            Condition = paper.Condition,
            Form = paper.Form,
            Originals = paper.Originals,
            Copies = paper.Copies,
        };

    public Paper ToPaper(int number) => new(number, Clean(Case), Clean(Name), Kind, Clean(Form), Need, Clean(Condition), Originals, Copies);

    private static string Clean(string? text) => text?.Trim() ?? string.Empty;
}
