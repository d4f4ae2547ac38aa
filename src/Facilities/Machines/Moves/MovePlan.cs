using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Machines.Needs;
using ThongSuot.Facilities.Sites;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Staffing.Optimise;
using ThongSuot.Territory;

namespace ThongSuot.Facilities.Machines.Moves;

/// <summary>One spare machine and where it would do most for least way.</summary>
/// <param name="Kilometres">As the crow flies; null where a commune has no place on the map.</param>
/// <param name="Touches">Dossiers a day that wait for a machine of its kind there.</param>
internal sealed record ProposedMove(Machine Machine, Unit From, Unit To, double? Kilometres, decimal Touches);

/// <param name="Proven">No other moves of as many machines have a shorter way in all.</param>
/// <param name="Spare">Sound machines that their units set aside.</param>
internal sealed record MovePlanView(IReadOnlyList<ProposedMove> Moves, bool Proven, int Spare);

/// <summary>Proposes for spare machines the communes that lack them: as many as can be, over the least way in all.</summary>
internal sealed class MovePlan(IDbContextFactory<Db> contexts, NeedReader needs, Units units)
{
    /// <summary>Between communes without a place on the map: as far as the province is long.</summary>
    private const double Unknown = 200;

    public async Task<MovePlanView> ReadAsync(string province, DateOnly today, CancellationToken ct)
    {
        var scope = new Scope(UnitPath.OfProvince(province));
        var all = await needs.ReadAsync(scope, today, ct);
        await using var db = await contexts.CreateDbContextAsync(ct);
        var spare = await db.MachinesOf(scope)
            .AsNoTracking()
            .Where(row => row.State == MachineState.Spare && row.Condition != MachineCondition.Broken)
            .OrderBy(row => row.Code)
            .ToListAsync(ct);
        var (moves, proven) = (new List<ProposedMove>(), true);
        foreach (var kind in spare.GroupBy(machine => machine.Kind))
        {
            // A unit that lacks what it set aside itself takes that up first.
            var lacks = all.Where(unit => unit.Gaps.Any(gap => gap.Kind == kind.Key && gap.Short > 0))
                .Select(unit => unit.Unit.Path)
                .ToHashSet(StringComparer.Ordinal);
            var own = kind.CountBy(machine => machine.UnitPath).ToDictionary(StringComparer.Ordinal);
            var givers = kind.Where(machine => !lacks.Contains(machine.UnitPath))
                .GroupBy(machine => machine.UnitPath)
                .Select(group => (Unit: units.ByPath(group.Key)!, Machines: new Queue<Machine>(group)))
                .ToList();
            var takers = all.Select(unit => (unit.Unit, Gap: unit.Gaps.FirstOrDefault(gap => gap.Kind == kind.Key)))
                .Select(taker => (taker.Unit, taker.Gap, Lacks: (taker.Gap?.Short ?? 0) - own.GetValueOrDefault(taker.Unit.Path)))
                .Where(taker => taker.Lacks > 0)
                .ToList();
            var found = CheapestMoves.Find(
                [.. givers.Select(giver => giver.Machines.Count)],
                [.. takers.Select(taker => taker.Lacks)],
                (from, to) => (long)Math.Round((Km(givers[from].Unit, takers[to].Unit) ?? Unknown) * 10),
                ct
            );
            proven &= found.Proven;
            foreach (var move in found.Moves)
            {
                var (giver, taker) = (givers[move.From], takers[move.To]);
                moves.AddRange(
                    Enumerable
                        .Range(0, move.Count)
                        .Select(_ => new ProposedMove(
                            giver.Machines.Dequeue(),
                            giver.Unit,
                            taker.Unit,
                            Km(giver.Unit, taker.Unit),
                            taker.Gap!.Touches
                        ))
                );
            }
        }

        return new([.. moves.OrderByDescending(move => move.Touches).ThenBy(move => move.Kilometres)], proven, spare.Count);
    }

    private static double? Km(Unit from, Unit to) =>
        from.Place is { } one && to.Place is { } other
            ? Distance.Km((one.Longitude, one.Latitude), (other.Longitude, other.Latitude))
            : null;
}
