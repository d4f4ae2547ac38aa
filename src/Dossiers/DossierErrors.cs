using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Lateness;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers;

/// <summary>What goes wrong with the dossiers of a body in a field, and out of how many; whole dossiers.</summary>
/// <param name="OwnerPath">The organisation that decides.</param>
/// <param name="Received">Received in the days.</param>
/// <param name="Asked">Of those, the ones for which a supplement was asked at least once.</param>
/// <param name="Closed">Closed in the days, whatever the outcome.</param>
/// <param name="Refused">Of those, refused.</param>
/// <param name="LateCounter">Of those, resolved overdue because of the unit's own counter.</param>
/// <param name="LateOfficer">Because of its officer.</param>
/// <param name="LateLeader">Because of its leader.</param>
public sealed record FieldErrors(
    string OwnerPath,
    string FieldSlug,
    int Received,
    int Asked,
    int Closed,
    int Refused,
    int LateCounter,
    int LateOfficer,
    int LateLeader
);

/// <summary>What goes wrong, for modules that train people by it; figures alone, no record.</summary>
public static class DossierErrorReads
{
    /// <summary>The lists that open the figures: one body, one field, from one day to another, both included.</summary>
    public static string AskedPath(string unit, string field, DateOnly from, DateOnly to) =>
        ListPath(List.DossierLists.Supplemented, unit, field, from, to);

    public static string RefusedPath(string unit, string field, DateOnly from, DateOnly to) =>
        ListPath(List.DossierLists.Rejected, unit, field, from, to);

    public static string LateByCounterPath(string unit, string field, DateOnly from, DateOnly to) =>
        LatePath(LatenessParty.Counter, unit, field, from, to);

    public static string LateByOfficerPath(string unit, string field, DateOnly from, DateOnly to) =>
        LatePath(LatenessParty.Officer, unit, field, from, to);

    public static string LateByLeaderPath(string unit, string field, DateOnly from, DateOnly to) =>
        LatePath(LatenessParty.Leader, unit, field, from, to);

    /// <summary>By body and field, from one day to another, both included; lateness with the cause that counts.</summary>
    public static async Task<IReadOnlyList<FieldErrors>> ErrorsByFieldAsync(
        this Db db,
        Scope scope,
        DateOnly from,
        DateOnly to,
        CancellationToken ct
    )
    {
        var dossiers = db.Dossiers.AsNoTracking().Within(scope, row => row.OwnerPath);
        var received = await dossiers
            .Where(row => row.ReceivedOn >= from && row.ReceivedOn <= to)
            .GroupBy(row => new { row.OwnerPath, row.FieldSlug })
            .Select(group => new
            {
                group.Key,
                Count = group.Count(),
                Asked = group.Count(row => row.Supplements > 0),
            })
            .ToDictionaryAsync(row => (row.Key.OwnerPath, row.Key.FieldSlug), ct);
        var closed = await dossiers
            .Where(row => row.ClosedOn >= from && row.ClosedOn <= to)
            .GroupBy(row => new { row.OwnerPath, row.FieldSlug })
            .Select(group => new
            {
                group.Key,
                Count = group.Count(),
                Refused = group.Count(row => row.Outcome == DossierOutcome.Rejected),
            })
            .ToDictionaryAsync(row => (row.Key.OwnerPath, row.Key.FieldSlug), ct);
        var late = await db
            .LateDossiers.AsNoTracking()
            .Within(scope, row => row.OwnerPath)
            .Where(row => row.ClosedOn >= from && row.ClosedOn <= to)
            .GroupBy(row => new
            {
                row.OwnerPath,
                row.FieldSlug,
                row.Cause,
            })
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => (row.Key.OwnerPath, row.Key.FieldSlug, row.Key.Cause), row => row.Count, ct);
        return
        [
            .. received
                .Keys.Union(closed.Keys)
                .Order()
                .Select(key =>
                {
                    var (came, went) = (received.GetValueOrDefault(key), closed.GetValueOrDefault(key));
                    return new FieldErrors(
                        key.OwnerPath,
                        key.FieldSlug,
                        came?.Count ?? 0,
                        came?.Asked ?? 0,
                        went?.Count ?? 0,
                        went?.Refused ?? 0,
                        late.GetValueOrDefault((key.OwnerPath, key.FieldSlug, LatenessParty.Counter)),
                        late.GetValueOrDefault((key.OwnerPath, key.FieldSlug, LatenessParty.Officer)),
                        late.GetValueOrDefault((key.OwnerPath, key.FieldSlug, LatenessParty.Leader))
                    );
                }),
        ];
    }

    private static string LatePath(LatenessParty party, string unit, string field, DateOnly from, DateOnly to) =>
        $"/nguyen-nhan-cham?nhom={LateFilter.All}&nguyen-nhan={party}&{Rest(unit, field, from, to)}";

    private static string ListPath(string kind, string unit, string field, DateOnly from, DateOnly to) =>
        $"/ho-so?nhom={kind}&{Rest(unit, field, from, to)}";

    private static string Rest(string unit, string field, DateOnly from, DateOnly to) =>
        $"don-vi={Uri.EscapeDataString(unit)}&linh-vuc={Uri.EscapeDataString(field)}&tu={from:yyyy-MM-dd}&den={to:yyyy-MM-dd}";
}
