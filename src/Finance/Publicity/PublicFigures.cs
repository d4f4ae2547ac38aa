using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Spendings;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Publicity;

/// <summary>The figures of a form from the books: the estimate by khoản, and what was paid of it until the form's last day.</summary>
internal sealed class PublicFigures(IDbContextFactory<Db> contexts, FinanceBooks books)
{
    /// <param name="body">Whose budget; with all units below it, and for the province with its communes.</param>
    public async Task<IReadOnlyList<PublicRow>> ReadAsync(string body, int year, PublicForm form, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await ReadAsync(db, body, year, form, ct);
    }

    public async Task<IReadOnlyList<PublicRow>> ReadAsync(Db db, string body, int year, PublicForm form, CancellationToken ct)
    {
        var (lines, entries, last) = (db.BudgetLines, db.BudgetEntries, PublicForms.LastDayOf(form, year));
        var own = lines.AsNoTracking().Within(new Scope(body), row => row.UnitPath).Where(row => row.Year == year);
        var estimate = await own.GroupBy(row => row.Category)
            .Select(group => new { group.Key, Sum = group.Sum(row => row.Assigned) })
            .ToListAsync(ct);
        var spent =
            form == PublicForm.Decided
                ? new Dictionary<string, long>(StringComparer.Ordinal)
                : await own.Join(
                        entries.Where(row =>
                            row.PaidOn <= last
                            && row.Kind != EntryKind.Commitment
                            && row.State != EntryState.Listed
                            && row.State != EntryState.Refused
                        ),
                        line => new { line.ProvinceCode, line.Id },
                        entry => new { entry.ProvinceCode, Id = entry.LineId },
                        (line, entry) =>
                            new
                            {
                                line.Category,
                                entry.Kind,
                                entry.Amount,
                            }
                    )
                    .GroupBy(pair => pair.Category)
                    .Select(group => new
                    {
                        group.Key,
                        Sum = group.Sum(pair => pair.Kind == EntryKind.Counter ? -pair.Amount : pair.Amount),
                    })
                    .ToDictionaryAsync(group => group.Key, group => group.Sum, StringComparer.Ordinal, ct);
        return
        [
            .. estimate
                .OrderBy(row => row.Key, StringComparer.Ordinal)
                .Select(row => new PublicRow(
                    row.Key,
                    books.Codes.Category(row.Key, year)?.Name ?? $"Khoản {row.Key}",
                    row.Sum,
                    spent.GetValueOrDefault(row.Key)
                )),
        ];
    }
}
