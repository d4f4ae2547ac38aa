using ThongSuot.Competences.Documents;

namespace ThongSuot.Competences.Register;

/// <summary>Who holds a task in a unit on a day.</summary>
/// <param name="Authorities">One, several by amount where no amount was asked, or several that no rule puts in order.</param>
/// <param name="Authorised">Who signs besides, each by a decision that carries; the authority keeps its power.</param>
/// <param name="Disputed">Of the authorities, those that hold the same and nothing says which goes first.</param>
internal sealed record HoldingAnswer(
    IReadOnlyList<CompetenceRow> Authorities,
    IReadOnlyList<CompetenceRow> Authorised,
    IReadOnlyList<CompetenceRow> Disputed
)
{
    /// <summary>Authorisations whose own days run and by which nobody signs that day.</summary>
    public IReadOnlyList<EndedAuthorisation> Ended { get; init; } = [];

    public bool IsDisputed => Disputed.Count > 0;

    /// <summary>The one who decides; null when nobody or more than one does.</summary>
    public CompetenceRow? Authority => Authorities is [var one] ? one : null;

    public bool IsNobody => Authorities.Count == 0;
}

/// <summary>
/// At each moment a task has one authority in a unit; whoever else signs is named by an authorisation in force. A row for fewer units goes
/// before one for more, a row that names what it supersedes before that, and the later of two rows of the same holder before the earlier.
/// </summary>
internal static class Holding
{
    /// <param name="rows">Rows of one task, of all days and units, withdrawn ones too.</param>
    /// <param name="documents">The life of what the rows rest on, as the province knows it.</param>
    /// <param name="amount">In đồng; null when the question has none.</param>
    public static HoldingAnswer On(
        IEnumerable<CompetenceRow> rows,
        LegalDocuments documents,
        string unitPath,
        DateOnly day,
        long? amount = null
    )
    {
        var task = rows.Where(row => row.WithdrawnOn is null && row.Covers(unitPath)).ToList();
        var fitting = task.Where(row => amount is not { } asked || row.Takes(asked)).ToList();
        var live = fitting.Where(row => row.Form != CompetenceForm.Authorised && row.IsKnown && documents.Holds(row, day)).ToList();
        var authorities = Ordered(live);
        authorities.RemoveAll(row =>
            amount is not null && row.MoneyTo == amount && authorities.Exists(other => other != row && other.MoneyFrom == amount)
        );
        var disputed = authorities.Where(row => authorities.Exists(other => other != row && Overlap(row, other))).ToList();
        var given = fitting
            .Where(row => row.Form == CompetenceForm.Authorised && row.IsInForce(day))
            .Select(row => (Row: row, Ended: AuthorisationStanding.Against(row, task, authorities, documents, unitPath, day)))
            .ToList();
        return new(authorities, [.. given.Where(one => one.Ended is null).Select(one => one.Row)], disputed)
        {
            Ended = [.. given.Select(one => one.Ended).OfType<EndedAuthorisation>()],
        };
    }

    private static List<CompetenceRow> Ordered(List<CompetenceRow> live)
    {
        var left = live.Where(row => !live.Exists(other => GoesBefore(other, row))).OrderBy(row => row.MoneyFrom ?? 0).ToList();
        return left.Count == 0 ? live : left;
    }

    private static bool GoesBefore(CompetenceRow first, CompetenceRow other) =>
        first != other
        && Overlap(first, other)
        && (
            first.UnitPath.Length > other.UnitPath.Length
            || (
                first.UnitPath.Length == other.UnitPath.Length
                && first.SameHolder(other)
                && (
                    first.ValidFrom > other.ValidFrom
                    || (first.ValidFrom == other.ValidFrom && first.Id.Value.CompareTo(other.Id.Value) > 0)
                )
            )
        );

    // A sum at which one ends and the other begins is the one's that begins there: "từ 5 tỷ" takes five, "đến 5 tỷ" beside it stops short.
    private static bool Overlap(CompetenceRow one, CompetenceRow other) =>
        (one.MoneyTo is null || other.MoneyFrom is null || other.MoneyFrom < one.MoneyTo || one.MoneyFrom == one.MoneyTo)
        && (other.MoneyTo is null || one.MoneyFrom is null || one.MoneyFrom < other.MoneyTo || other.MoneyFrom == other.MoneyTo);
}
