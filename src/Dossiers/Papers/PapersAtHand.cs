using ThongSuot.Platform.Text;
using ThongSuot.Procedures;

namespace ThongSuot.Dossiers.Papers;

/// <summary>
/// What a dossier that waits to be accepted has of the papers its procedure asks for: the counter's rule, for what came online or was
/// supplemented.
/// </summary>
internal static class PapersAtHand
{
    /// <summary>The dossier's own paper of a listed one, by its name; files that people name as they like are ticked by eye.</summary>
    public static DossierPaper? Of(Dossier dossier, Paper listed) =>
        dossier.Papers.Find(paper => !paper.IsResult && VietnameseText.SearchKey(paper.Name) == VietnameseText.SearchKey(listed.Name));

    /// <summary>Names of required papers that are neither there nor seen by whoever accepts.</summary>
    /// <param name="seen">Numbers of the listed papers that were found among what was sent.</param>
    public static IReadOnlyList<string> Missing(ProcedureDetails details, Dossier dossier, IReadOnlyCollection<int> seen) =>
        [
            .. details
                .Papers.Where(paper => paper.Required && !seen.Contains(paper.Number) && Of(dossier, paper) is not { Provided: true })
                .Select(paper => paper.Name),
        ];

    /// <summary>Notes what was seen, so that the receipt lists it.</summary>
    public static void Note(ProcedureDetails details, Dossier dossier, IReadOnlyCollection<int> seen)
    {
        foreach (var listed in details.Papers.Where(paper => seen.Contains(paper.Number)))
        {
            if (Of(dossier, listed) is { } there)
            {
                there.Provided = true;
                continue;
            }

            dossier.Papers.Add(
                new DossierPaper
                {
                    Id = Guid.CreateVersion7(),
                    ProvinceCode = dossier.ProvinceCode,
                    DossierId = dossier.Id,
                    Number = dossier.Papers.Select(paper => paper.Number).DefaultIfEmpty().Max() + 1,
                    Name = listed.Name,
                    Provided = true,
                }
            );
        }
    }
}
