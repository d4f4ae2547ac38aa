using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Dossiers.Many;

/// <summary>Who could take a dossier: the officers of the deciding body, how much each has in hand, who did the like last.</summary>
internal sealed class OfficerLoad(ISeatDirectory seats)
{
    /// <param name="dossiers">What is to be given out.</param>
    public async Task<OfficerLoads> ReadAsync(Db db, IReadOnlyCollection<Dossier> dossiers, CancellationToken ct)
    {
        var (officers, last) = (new Dictionary<string, IReadOnlyList<Seat>>(), new Dictionary<(string, string), SeatId>());
        foreach (var (owner, procedure) in dossiers.Select(row => (row.OwnerPath, row.ProcedureCode)).Distinct())
        {
            if (!officers.ContainsKey(owner))
            {
                officers[owner] = await seats.UnderAsync(owner, Role.CaseOfficer, ct);
            }

            if (await LastAsync(db, owner, procedure, ct) is { } officer)
            {
                last[(owner, procedure)] = officer;
            }
        }

        var provinces = dossiers.Select(row => row.ProvinceCode).Distinct().ToArray();
        var keys = officers.Values.SelectMany(list => list).Select(seat => (SeatId?)seat.SeatId).ToArray();
        var inHand = await db
            .Dossiers.AsNoTracking()
            .Where(row => provinces.Contains(row.ProvinceCode) && keys.Contains(row.HolderSeatId))
            .GroupBy(row => row.HolderSeatId!.Value)
            .Select(group => new { group.Key, Count = group.Count() })
            .ToDictionaryAsync(row => row.Key, row => row.Count, ct);
        return new OfficerLoads(officers, last, inHand);
    }

    private static async Task<SeatId?> LastAsync(Db db, string owner, string procedure, CancellationToken ct) =>
        await db
            .Dossiers.AsNoTracking()
            .Within(new Scope(owner), row => row.OwnerPath)
            .Where(row => row.ProcedureCode == procedure && row.ReceivedOn != null && row.OfficerSeatId != null)
            .OrderByDescending(row => row.ReceivedOn)
            .Select(row => row.OfficerSeatId)
            .FirstOrDefaultAsync(ct);
}

/// <summary>The answer for each dossier.</summary>
internal sealed class OfficerLoads(
    IReadOnlyDictionary<string, IReadOnlyList<Seat>> officers,
    IReadOnlyDictionary<(string Owner, string Procedure), SeatId> last,
    IReadOnlyDictionary<SeatId, int> inHand
)
{
    /// <summary>
    /// Whoever did this procedure last comes first and is proposed, else the one officer of the office it belongs to; then the others of
    /// that office, each by how little they have in hand.
    /// </summary>
    /// <param name="office">Of a commune, by its slug.</param>
    public IReadOnlyList<OfficerChoice> For(Dossier dossier, string office)
    {
        var known = last.TryGetValue((dossier.OwnerPath, dossier.ProcedureCode), out var before) ? before : (SeatId?)null;
        var all = officers.GetValueOrDefault(dossier.OwnerPath, []);
        var its = all.Where(seat => new UnitPath(seat.UnitPath).Slug == office).Select(seat => seat.SeatId).ToHashSet();
        known ??= its.Count == 1 ? its.Single() : null;
        var choices = all.Where(seat => seat.SeatId != dossier.HolderSeatId)
            .Select(seat => new OfficerChoice(
                seat.SeatId,
                $"{seat.PersonName} · {seat.Title}",
                inHand.GetValueOrDefault(seat.SeatId),
                seat.SeatId == known
            ));
        return
        [
            .. choices.OrderByDescending(one => one.IsProposed).ThenByDescending(one => its.Contains(one.Seat)).ThenBy(one => one.Open),
        ];
    }
}
