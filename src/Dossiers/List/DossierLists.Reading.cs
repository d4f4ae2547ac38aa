using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;

namespace ThongSuot.Dossiers.List;

/// <summary>A list read part by part: a page of it, or all of it into a file.</summary>
internal static partial class DossierLists
{
    /// <summary>
    /// The whole of <see cref="InOrder"/>, its first rows at once: sorted as one, a million rows would be read before the first is there.
    /// </summary>
    public static async IAsyncEnumerable<DossierRow> AllAsync(
        IQueryable<Dossier> rows,
        int most,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        // Whatever closes while the open ones leave would come again among the closed.
        var told = new HashSet<string>(StringComparer.Ordinal);
        var parts = PartsOf(rows);
        for (var at = 0; at < parts.Length && most > 0; at++)
        {
            await foreach (var row in parts[at].Take(most).Select(DossierRow.From).AsAsyncEnumerable().WithCancellation(ct))
            {
                if (at == parts.Length - 1 ? !told.Contains(row.Code) : told.Add(row.Code))
                {
                    most--;
                    yield return row;
                }
            }
        }
    }

    /// <summary>What <see cref="InOrder"/> puts one after another, each part in the order of an index.</summary>
    private static IQueryable<Dossier>[] PartsOf(IQueryable<Dossier> rows) =>
        [
            rows.Where(row => row.ReceivedOn != null && row.ClosedOn == null && row.PausedAt == null && row.DueAt != null)
                .OrderBy(row => row.DueAt)
                .ThenBy(row => row.Code),
            rows.Where(row => row.ClosedOn == null && (row.ReceivedOn == null || row.PausedAt != null || row.DueAt == null))
                .OrderBy(row => row.DueAt)
                .ThenBy(row => row.Code),
            rows.Where(row => row.ClosedOn != null)
                .OrderByDescending(row => row.ClosedOn)
                .ThenBy(row => row.DueAt == null)
                .ThenBy(row => row.DueAt)
                .ThenBy(row => row.Code),
        ];

    /// <summary>
    /// A page of <see cref="InOrder"/>, read part by part, so that the first pages of a long list are read from an index and the
    /// rest is not sorted.
    /// </summary>
    /// <param name="total">How long the list is; a short one is sorted at once.</param>
    /// <param name="asked">Whoever may be asked for opinions: theirs stand by the day on which these are due.</param>
    public static async Task<List<DossierRow>> PageAsync(
        IQueryable<Dossier> rows,
        int total,
        int skip,
        int take,
        CancellationToken ct,
        Seat? asked = null
    )
    {
        if (total <= 10 * take)
        {
            var sorted = asked is { Role: Role.CaseOfficer } ? InOrderOf(rows, asked) : InOrder(rows);
            return await sorted.Skip(skip).Take(take).Select(DossierRow.From).ToListAsync(ct);
        }

        var page = new List<DossierRow>(take);
        foreach (var part in PartsOf(rows).TakeWhile(_ => page.Count < take))
        {
            var read = await part.Skip(skip).Take(take - page.Count).Select(DossierRow.From).ToListAsync(ct);
            skip = read.Count > 0 || skip == 0 ? 0 : skip - await part.CountAsync(ct);
            page.AddRange(read);
        }

        return page;
    }
}
