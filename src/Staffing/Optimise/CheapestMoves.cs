namespace ThongSuot.Staffing.Optimise;

/// <summary>So many like things go from one place to another.</summary>
/// <param name="From">Number of the place that has too many.</param>
/// <param name="To">Number of the place that lacks some.</param>
public sealed record CheapestMove(int From, int To, int Count);

/// <summary>
/// Moves like things from where there are too many to where some are missing: as many as can be, then the least total cost. The same
/// engine that moves people, for modules that move machines.
/// </summary>
public static class CheapestMoves
{
    /// <summary>More than any way costs, so that one more move is always worth its way.</summary>
    private const long Worth = 1_000_000_000;

    /// <param name="spare">Of each place that has too many; each more than nothing.</param>
    /// <param name="missing">Of each place that lacks some; each more than nothing.</param>
    /// <param name="cost">From a place of the first to one of the second, from 0 to a hundred million.</param>
    /// <returns>The moves, and whether no cheaper ones exist: checked by the prices, not by how they were found.</returns>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static (IReadOnlyList<CheapestMove> Moves, bool Proven) Find(
        IReadOnlyList<int> spare,
        IReadOnlyList<int> missing,
        Func<int, int, long> cost,
        CancellationToken ct
    )
    {
        if (spare.Count == 0 || missing.Count == 0)
        {
            return ([], true);
        }

        var (network, root) = (new FlowNetwork(), 0);
        _ = network.AddNode();
        var (givers, takers) = (spare.Select(_ => network.AddNode()).ToArray(), missing.Select(_ => network.AddNode()).ToArray());
        var up = new int[network.Nodes];
        up[root] = -1;
        for (var to = 0; to < takers.Length; to++)
        {
            up[takers[to]] = network.AddArc(takers[to], root, missing[to], -Worth);
        }

        var ways = new List<(int From, int To, int Arc)>();
        for (var from = 0; from < givers.Length; from++)
        {
            _ = network.AddArc(root, givers[from], spare[from], 0);
            for (var to = 0; to < takers.Length; to++)
            {
                var arc = network.AddArc(givers[from], takers[to], Math.Min(spare[from], missing[to]), cost(from, to));
                up[givers[from]] = to == 0 ? arc : up[givers[from]];
                ways.Add((from, to, arc));
            }
        }

        var answer = NetworkSimplex.Solve(network, root, up, ct);
        return (
            [.. ways.Where(way => answer.Flow[way.Arc] > 0).Select(way => new CheapestMove(way.From, way.To, answer.Flow[way.Arc]))],
            FlowCertificate.Holds(network, answer)
        );
    }
}
