using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;

namespace ThongSuot.Dossiers.List;

/// <param name="Count">Nothing for a list that is not shown and whose counting grows with the years: all dossiers, and what was
/// open at the end of a past period.</param>
/// <param name="HasMore">Not counted to the end: there are more than <paramref name="Count"/>.</param>
internal sealed record DossierTab(DossierListKind Kind, int? Count, bool HasMore = false)
{
    /// <summary>The list of all dossiers is counted and paged this far; beyond it a filter finds better than a page.</summary>
    public const int MostCounted = 10_000;

    public string Label =>
        Count is { } count ? $"{Kind.Name} ({(HasMore ? "hơn " : string.Empty)}{VietnameseFormat.Number(count)})" : Kind.Name;

    /// <summary>The tabs, and the list shown when it is none of them.</summary>
    /// <param name="seen">What the seat sees, narrowed by the filter.</param>
    public static async Task<IReadOnlyList<DossierTab>> CountAsync(
        IQueryable<Dossier> seen,
        DossierFilter filter,
        Seat seat,
        DateTimeOffset now,
        DateTimeOffset nearBy,
        CancellationToken ct
    )
    {
        var shown = filter.KindFor(seat.Role);
        var counts =
            !DossierLists.IsPast(filter.To, now) || shown.Slug is DossierLists.Open or DossierLists.Overdue or DossierLists.NearDue;
        var open = counts
            ? await DossierLists.CountOpenAsync(seen, now, nearBy, filter.To, ct)
            : ((int Open, int Overdue, int NearDue)?)null;
        var tabs = new List<DossierTab>();
        foreach (var kind in DossierLists.Kinds.Where(kind => kind.IsTabOf(seat.Role) || kind == shown))
        {
            tabs.Add(
                kind.Slug switch
                {
                    DossierLists.Open => new(kind, open?.Open),
                    DossierLists.Overdue => new(kind, open?.Overdue),
                    DossierLists.NearDue => new(kind, open?.NearDue),
                    DossierLists.All when kind != shown => new(kind, null),
                    DossierLists.All => Capped(
                        kind,
                        await seen.OrderBy(row => row.ProvinceCode).Select(row => row.Id).Take(MostCounted + 1).CountAsync(ct)
                    ),
                    _ => new(kind, await DossierLists.Pick(seen, kind.Slug, seat, now, nearBy, filter.From, filter.To).CountAsync(ct)),
                }
            );
        }

        return tabs;
    }

    private static DossierTab Capped(DossierListKind kind, int counted) => new(kind, Math.Min(counted, MostCounted), counted > MostCounted);
}
