using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties;
using ThongSuot.Difficulties.Rapid;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;

namespace ThongSuot.Support.Teams;

/// <summary>Answers Difficulties: who is on call and able, the one to send first.</summary>
internal sealed class RapidRoster(IDbContextFactory<Db> contexts, Units units, ISeatDirectory seats, OfficeClock clock) : IRapidRoster
{
    /// <summary>Seats of more people than this are not asked for one by one.</summary>
    private const int Most = 10;

    public async Task<IReadOnlyList<RapidPick>> RankAsync(string unitPath, OutageKind kind, DateOnly day, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var province = Scope.ProvinceOf(unitPath);
        var people = await db.OnCallAsync(province, day, ct);
        if (people.Count == 0)
        {
            return [];
        }

        var (inHand, place) = (await db.RapidInHandAsync(province, ct), units.Organisation(unitPath)?.Place);
        var ranked = DispatchRule.Rank(
            people.Select(member => new OnCall(
                member,
                member.Mends(kind),
                member.UnitPath == unitPath,
                KmBetween(units.ByPath(member.BasePath)?.Place, place),
                inHand.GetValueOrDefault(member.SeatId),
                day == clock.Today ? null : day
            ))
        );
        var picks = new List<RapidPick>();
        foreach (var one in ranked.Take(Most))
        {
            // Whoever lost his seat since the roster was made is sent nowhere.
            if (await seats.FindAsync(one.Member.SeatId, ct) is { } seat)
            {
                picks.Add(new(seat.SeatId, one.Member.UnitPath, seat.Signature, one.Because));
            }
        }

        return picks;
    }

    private static double? KmBetween(UnitPlace? one, UnitPlace? other) =>
        one is null || other is null ? null : GreatCircle.Km((one.Longitude, one.Latitude), (other.Longitude, other.Latitude));
}
