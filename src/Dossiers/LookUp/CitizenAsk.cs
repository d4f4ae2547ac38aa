using ThongSuot.Dossiers.Papers;
using ThongSuot.Dossiers.Supplement;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers.LookUp;

/// <summary>What a dossier waits for from its applicant: which papers, what is wrong with each, and what was already sent.</summary>
/// <param name="Lines">Papers that can be sent now: those asked for, or all of the list where the request said so in words alone.</param>
/// <param name="Listed">Whether the request listed them.</param>
/// <param name="Sent">What came through the look-up page and what the counter said of it.</param>
internal sealed record CitizenAsk(IReadOnlyList<AskedPaper> Lines, bool Listed, IReadOnlyList<PaperFile> Sent)
{
    /// <returns>Null unless the dossier waits for papers.</returns>
    public static async Task<CitizenAsk?> OfAsync(Db db, Dossier dossier, CancellationToken ct)
    {
        if (dossier.Status != DossierStatus.AwaitingSupplement)
        {
            return null;
        }

        var items = await SupplementBook.LastAsync(db, dossier, ct);
        var open = items
            .Where(item => item.AnsweredAt is null)
            .Select(item => new AskedPaper(item.PaperId, item.Name, item.Fault))
            .ToList();
        var lines =
            items.Count > 0 ? open : [.. dossier.Papers.Where(paper => !paper.IsResult).OrderBy(paper => paper.Number).Select(Plain)];
        var sent = (await PaperFileReads.OfAsync(db, dossier, ct)).FindAll(file => file.Origin == PaperFileOrigin.Citizen);
        return new CitizenAsk(lines, items.Count > 0, sent);
    }

    public IEnumerable<PaperFile> SentFor(AskedPaper paper) => Sent.Where(file => file.PaperId == paper.PaperId);

    /// <summary>How a sent file stands, as its sender reads it.</summary>
    public static string StateOf(PaperFile file) =>
        file.State switch
        {
            PaperFileState.Taken => "nơi tiếp nhận đã nhận",
            PaperFileState.TurnedDown => $"không nhận: {file.Remark}. Gửi lại tệp khác",
            _ => "đang chờ nơi tiếp nhận xem",
        };

    private static AskedPaper Plain(DossierPaper paper) => new(paper.Id, paper.Name, string.Empty);
}
