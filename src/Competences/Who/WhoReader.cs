using Microsoft.EntityFrameworkCore;
using ThongSuot.Competences.Documents;
using ThongSuot.Competences.Register;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;

namespace ThongSuot.Competences.Who;

/// <summary>One question answered.</summary>
/// <param name="Before">Who had it on 30/6/2025 as the rows say: what the two-tier model changed; empty where nothing is known.</param>
/// <param name="History">All rows of the task at the place, the newest first.</param>
/// <param name="Next">Who holds it after the last day of what holds now; null while no end is known or nobody follows.</param>
internal sealed record WhoAnswer(
    TaskName Task,
    HoldingAnswer Holding,
    string Before,
    IReadOnlyList<CompetenceRow> History,
    DateOnly? EndsAfter,
    CompetenceRow? Next
)
{
    /// <summary>Law that takes the place of what ended, or will end, the very same day: the power is not lost.</summary>
    public IReadOnlyList<LegalDocument> ReplacedBy { get; init; } = [];
}

/// <summary>Who signs a task at a place on a day: one look into memory and one into an index.</summary>
internal sealed class WhoReader(IDbContextFactory<Db> contexts, CompetenceBook book)
{
    /// <summary>The task of a code: of the register, of the catalogue, or of the province's own rows; null for none.</summary>
    public async Task<TaskName?> TaskAsync(string subject, DateOnly day, string provinceCode, CancellationToken ct)
    {
        if (book.TaskOf(subject, day) is { } known)
        {
            return known;
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = db.CompetenceRows;
        return await rows.AsNoTracking()
            .Where(row => row.ProvinceCode == provinceCode && row.Subject == subject)
            .Select(row => new TaskName(row.Subject, row.Name, row.Field))
            .FirstOrDefaultAsync(ct);
    }

    /// <summary>
    /// Whether any row gives a task to somebody at a unit: what other provinces' decisions alone speak of is nobody's here.
    /// </summary>
    public async Task<bool> HoldsAtAsync(string subject, string unitPath, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return (await book.AtAsync(db, unitPath, subject, ct)).Any(row => row.Form != CompetenceForm.Authorised && row.WithdrawnOn is null);
    }

    /// <summary>Tasks by words: the province's own first, then those of the register and the catalogue.</summary>
    public async Task<IReadOnlyList<TaskName>> FindAsync(string text, DateOnly day, string provinceCode, int most, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (rows, province) = (db.CompetenceRows, UnitPath.OfProvince(provinceCode).ToString());
        var own = await rows.AsNoTracking()
            .Where(row => row.ProvinceCode == provinceCode && row.UnitPath == province && row.WithdrawnOn == null)
            .Select(row => new TaskName(row.Subject, row.Name, row.Field))
            .Distinct()
            .ToListAsync(ct);
        var found = own.Where(task => WordSearch.RankOf($"{task.Subject} {task.Name}", text) is not null)
            .Concat(book.Find(text, day, provinceCode, most));
        return [.. found.DistinctBy(task => task.Subject).Take(most)];
    }

    /// <param name="unitPath">A commune's, a department's or a province's path; <c>/</c> for anywhere.</param>
    /// <param name="amount">In đồng; null when the question has none.</param>
    public async Task<WhoAnswer> AskAsync(TaskName task, string unitPath, DateOnly day, long? amount, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var rows = await book.AtAsync(db, unitPath, task.Subject, ct);
        return Answer(task, rows, book.DocumentsOf(Scope.ProvinceOf(unitPath)), unitPath, day, amount);
    }

    private static WhoAnswer Answer(
        TaskName task,
        IReadOnlyList<CompetenceRow> all,
        LegalDocuments documents,
        string unitPath,
        DateOnly day,
        long? amount
    )
    {
        // What was withdrawn was a mistake: shown in the history, and nothing rests on it.
        var rows = all.Where(row => row.WithdrawnOn is null).ToList();
        var holding = Holding.On(rows, documents, unitPath, day, amount);
        var end = holding.Authorities.Select(documents.EndOf).Where(last => last is not null).DefaultIfEmpty(null).Min();
        var next = end is { } last ? Holding.On(rows, documents, unitPath, last.AddDays(1), amount).Authority : null;
        return new(
            task,
            holding,
            rows.Where(row => row.Form != CompetenceForm.Authorised && row.Previous.Length > 0)
                .OrderBy(row => row.ValidFrom < RegisterDays.First)
                .ThenBy(row => row.ValidFrom)
                .Select(row => row.Previous)
                .FirstOrDefault(string.Empty),
            [.. all.OrderByDescending(row => row.ValidFrom).ThenBy(row => row.Form).ThenBy(row => row.WithdrawnOn is not null)],
            end,
            next
        )
        {
            ReplacedBy =
            [
                .. rows.Where(row => row.Form != CompetenceForm.Authorised && row.IsKnown && documents.EndOf(row) is not null)
                    .SelectMany(documents.ReplacedBy)
                    .Distinct(),
            ],
        };
    }
}
