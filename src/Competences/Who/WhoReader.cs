using Microsoft.EntityFrameworkCore;
using ThongSuot.Competences.Register;
using ThongSuot.Platform.Storage;

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
);

/// <summary>Who signs a task at a place on a day: one look into memory and one into an index.</summary>
internal sealed class WhoReader(IDbContextFactory<Db> contexts)
{
    /// <param name="unitPath">A commune's, a department's or a province's path; <c>/</c> for anywhere.</param>
    /// <param name="amount">In đồng; null when the question has none.</param>
    public async Task<WhoAnswer> AskAsync(TaskName task, string unitPath, DateOnly day, long? amount, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return Answer(task, await CompetenceBook.AtAsync(db, unitPath, task.Subject, ct), unitPath, day, amount);
    }

    public static WhoAnswer Answer(TaskName task, IReadOnlyList<CompetenceRow> rows, string unitPath, DateOnly day, long? amount)
    {
        var documents = CompetenceBook.Documents;
        var holding = Holding.On(rows.Where(row => documents.Holds(row, day)), unitPath, day, amount);
        var end = holding.Authorities.Select(documents.EndOf).Where(last => last is not null).DefaultIfEmpty(null).Min();
        var next = end is { } last
            ? Holding.On(rows.Where(row => documents.Holds(row, last.AddDays(1))), unitPath, last.AddDays(1), amount).Authority
            : null;
        return new(
            task,
            holding,
            rows.Where(row => row.Form != CompetenceForm.Authorised && row.Previous.Length > 0)
                .OrderBy(row => row.ValidFrom < RegisterDays.First)
                .ThenBy(row => row.ValidFrom)
                .Select(row => row.Previous)
                .FirstOrDefault(string.Empty),
            [.. rows.OrderByDescending(row => row.ValidFrom).ThenBy(row => row.Form)],
            end,
            next
        );
    }
}
