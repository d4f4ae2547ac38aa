using ThongSuot.Platform.Access;

namespace ThongSuot.Platform.Blockages;

/// <summary>Who leads each unit, for things that no person was named for: whoever leads it answers for it.</summary>
public sealed class UnitLeaders(ISeatDirectory seats)
{
    private const string Deputy = "Phó";

    /// <summary>The head of each organisation of a scope by its path, a deputy where no head has an account.</summary>
    public async Task<IReadOnlyDictionary<string, BlockageOwner>> ReadAsync(Scope scope, CancellationToken ct)
    {
        var all = new List<Seat>();
        foreach (var role in new[] { Role.CommuneLeader, Role.DepartmentLeader })
        {
            all.AddRange(await seats.UnderAsync(scope.Prefix, role, ct));
        }

        return all.GroupBy(seat => seat.SpeaksFor, StringComparer.Ordinal)
            .ToDictionary(
                unit => unit.Key,
                unit => Of(unit.OrderBy(seat => seat.Title.Contains(Deputy, StringComparison.Ordinal)).First()),
                StringComparer.Ordinal
            );
    }

    private static BlockageOwner Of(Seat seat) => new(seat.SeatId, seat.PersonName, seat.Title, seat.SpeaksFor);
}
