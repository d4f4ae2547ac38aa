using ThongSuot.Dossiers.Signing;

namespace ThongSuot.Dossiers.LookUp;

/// <summary>The result as its applicant may have it from the look-up page.</summary>
/// <param name="Signed">Its digital signature, looked at just now; null when it was signed on paper.</param>
internal sealed record CitizenResult(DossierPaper Paper, SignatureLine? Signed)
{
    /// <summary>
    /// The last document of the decision, when the dossier is decided; a result that was taken back is none. Until it is handed over, it is
    /// had by the counter's own rule: once what is due is known and paid.
    /// </summary>
    public static CitizenResult? Of(Dossier dossier, IReadOnlyDictionary<Guid, SignatureLine> signatures)
    {
        var decided =
            dossier.Status is DossierStatus.ResultReturned or DossierStatus.Rejected or DossierStatus.Stopped
            || (dossier is { Status: DossierStatus.Resolved, IsSettled: true });
        var paper = decided
            ? dossier.Papers.Where(paper => paper is { IsResult: true, FileHash: not null }).MaxBy(paper => paper.Number)
            : null;
        var signed = paper is null ? null : signatures.GetValueOrDefault(paper.Id);
        return paper is null || signed?.Signature.WithdrawnAt is not null ? null : new CitizenResult(paper, signed);
    }
}
