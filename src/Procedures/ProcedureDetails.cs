namespace ThongSuot.Procedures;

/// <summary>
/// What is long about a version and asked for one procedure at a time; read from the database when wanted, so that the catalogue in memory
/// stays small.
/// </summary>
/// <param name="Papers">In order, those of the plain case first. Empty when nobody listed them.</param>
/// <param name="LegalBasis">Numbers of the documents the source cites, old ones included.</param>
/// <param name="Results">What the applicant gets.</param>
/// <param name="Forms">Forms by number and document.</param>
/// <param name="Agency">Who carries it out, in the source's words.</param>
public sealed record ProcedureDetails(
    IReadOnlyList<Paper> Papers,
    string LegalBasis,
    IReadOnlyList<string> Results,
    string Forms,
    string Agency
)
{
    public static ProcedureDetails Empty { get; } = new([], string.Empty, [], string.Empty, string.Empty);
}

/// <summary>Whether a paper has to be there.</summary>
public enum PaperNeed
{
    /// <summary>Read in the document or said by an office.</summary>
    Required,

    /// <summary>The wording names no condition; that the law asks for it is not known.</summary>
    Derived,

    /// <summary>Its condition decides.</summary>
    Conditional,

    Unknown,
}

/// <summary>A paper the applicant hands in or shows.</summary>
/// <param name="Number">From 1, once in a procedure: cases do not count anew.</param>
/// <param name="Case">The case it belongs to; empty for the plain one.</param>
/// <param name="Form">The form's name and circular, or empty.</param>
/// <param name="Condition">When it is asked for, in Vietnamese; empty when always.</param>
/// <param name="Originals">How many originals; null when not said.</param>
/// <param name="Copies">How many copies; null when not said.</param>
public sealed record Paper(
    int Number,
    string Case,
    string Name,
    PaperKind Kind,
    string Form,
    PaperNeed Need,
    string Condition,
    int? Originals = null,
    int? Copies = null
)
{
    /// <summary>Only when it is really known: a dossier is not turned away for what was guessed.</summary>
    public bool Required => Need == PaperNeed.Required;

    /// <summary>Case and condition in one line; empty when it is always asked for.</summary>
    public string When =>
        string.Join("; ", new[] { Case.Length > 0 ? $"trường hợp {Case}" : string.Empty, Condition }.Where(part => part.Length > 0));
}
