using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Move;
using ThongSuot.Dossiers.Papers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Supplement;

/// <summary>Which papers a supplement request asks for, and which of them came.</summary>
internal static class SupplementBook
{
    /// <summary>What the letter says: the officer's own words, or else the list of what is ticked.</summary>
    public static string WordsOf(MoveInput input) => input.Content.Trim().Length > 0 ? input.Content : WordsOf(input.Asked);

    /// <summary>The letter of a request that only lists papers.</summary>
    public static string WordsOf(IEnumerable<SupplementItem> items) =>
        WordsOf(items.Select(item => new AskedPaper(item.PaperId, item.Name, item.Fault)));

    private static string WordsOf(IEnumerable<AskedPaper> asked) => string.Join("; ", asked.Select(paper => paper.Words));

    /// <summary>The ticked papers as a proposal keeps them; null for none.</summary>
    public static string? Written(IReadOnlyList<AskedPaper> asked) => asked.Count == 0 ? null : JsonSerializer.Serialize(asked);

    public static IReadOnlyList<AskedPaper> Read(string? written) =>
        written is null ? [] : JsonSerializer.Deserialize<List<AskedPaper>>(written) ?? [];

    /// <summary>Notes each paper of a request that was just made.</summary>
    public static void Ask(Write write, Dossier dossier, IReadOnlyList<AskedPaper> asked)
    {
        var notice = dossier.Notices[^1];
        write.Db.SupplementItems.AddRange(
            asked.Select(
                (paper, at) =>
                    new SupplementItem
                    {
                        Id = Guid.CreateVersion7(),
                        ProvinceCode = dossier.ProvinceCode,
                        DossierId = dossier.Id,
                        NoticeId = notice.Id,
                        PaperId = paper.PaperId,
                        Order = at + 1,
                        Name = paper.Name,
                        Fault = paper.Fault,
                    }
            )
        );
    }

    /// <summary>
    /// Takes in what was brought: each ticked paper is answered and counts as handed in. What is still missing is named, unless the officer
    /// says why it goes on without; what the applicant sent from outside must have been looked at.
    /// </summary>
    /// <returns>What the history adds; empty for any other act.</returns>
    public static async Task<Result<string>> TakeAsync(
        Write write,
        Dossier dossier,
        DossierAct act,
        MoveInput input,
        Seat seat,
        CancellationToken ct
    )
    {
        if (act != DossierAct.TakeSupplement)
        {
            return string.Empty;
        }

        if (await Waiting(write.Db, dossier).AnyAsync(ct))
        {
            return SupplementRefusals.LookFirst;
        }

        var open = await Open(write.Db, dossier).OrderBy(item => item.Order).ToListAsync(ct);
        var (come, missing) = (
            open.FindAll(item => input.Brought.Contains(item.Id)),
            open.FindAll(item => !input.Brought.Contains(item.Id))
        );
        if (missing.Count > 0 && input.Content.Trim().Length == 0)
        {
            return SupplementRefusals.StillMissing([.. missing.Select(item => item.Name)]);
        }

        await AnswerAsync(write, dossier, come, input.Bringer, seat, ct);
        return come.Count == 0
            ? string.Empty
            : $": {string.Join("; ", come.Select(item => $"“{item.Name}”"))}{(string.IsNullOrWhiteSpace(input.Bringer) ? null : $". Người mang đến: {input.Bringer.Trim()}")}";
    }

    /// <summary>The papers that were asked for and have not come.</summary>
    public static IQueryable<SupplementItem> Open(Db db, Dossier dossier)
    {
        var (province, id, items) = (dossier.ProvinceCode, dossier.Id, db.SupplementItems);
        return items.Where(item => item.ProvinceCode == province && item.DossierId == id && item.AnsweredAt == null);
    }

    /// <summary>What the last request asked for, answered or not; none where it said so in words alone.</summary>
    public static async Task<IReadOnlyList<SupplementItem>> LastAsync(Db db, Dossier dossier, CancellationToken ct)
    {
        if (dossier.Notices.Where(notice => notice.Kind == NoticeKind.Supplement).MaxBy(notice => notice.IssuedAt) is not { Id: var last })
        {
            return [];
        }

        var (province, id, items) = (dossier.ProvinceCode, dossier.Id, db.SupplementItems);
        return await items
            .AsNoTracking()
            .Where(item => item.ProvinceCode == province && item.DossierId == id && item.NoticeId == last)
            .OrderBy(item => item.Order)
            .ToListAsync(ct);
    }

    /// <summary>
    /// A paper that was asked for came in another way than by the act that ends the waiting: scanned, photographed,
    /// sent.
    /// </summary>
    public static async Task CameAsync(
        Write write,
        Dossier dossier,
        IReadOnlyCollection<Guid> papers,
        string takenBy,
        string? bringer,
        CancellationToken ct
    )
    {
        if (papers.Count > 0 && dossier.Supplements > 0)
        {
            var items = await Open(write.Db, dossier).Where(item => papers.Contains(item.PaperId)).ToListAsync(ct);
            items.ForEach(item => item.Answer(takenBy, bringer, write.Deed.At));
        }
    }

    /// <summary>What came from outside and waits for the counter.</summary>
    public static IQueryable<PaperFile> Waiting(Db db, Dossier dossier)
    {
        var (province, id, files) = (dossier.ProvinceCode, dossier.Id, db.PaperFiles);
        return files.Where(file => file.ProvinceCode == province && file.DossierId == id && file.State == PaperFileState.Waiting);
    }

    private static async Task AnswerAsync(
        Write write,
        Dossier dossier,
        List<SupplementItem> come,
        string? bringer,
        Seat seat,
        CancellationToken ct
    )
    {
        if (come.Count == 0)
        {
            return;
        }

        await write.Db.Entry(dossier).Collection(row => row.Papers).LoadAsync(ct);
        foreach (var item in come)
        {
            item.Answer(seat.Signature, bringer, write.Deed.At);
            if (dossier.Papers.Find(paper => paper.Id == item.PaperId) is { } paper)
            {
                paper.Provided = true;
            }
        }
    }
}
