namespace ThongSuot.Staffing.Optimise;

/// <summary>
/// Cheapest circulation by the primal network simplex method over strongly feasible bases (Cunningham 1976; block pricing after
/// Grigoriadis 1986). Chosen over successive shortest paths because a province has some 150,000 arcs and a thousand units of
/// flow, and because its prices are the proof.
/// </summary>
internal sealed class NetworkSimplex
{
    private const sbyte AtLower = 1;
    private const sbyte InTree = 0;
    private const sbyte AtUpper = -1;
    private readonly int[] from;
    private readonly int[] to;
    private readonly int[] capacity;
    private readonly long[] cost;
    private readonly int[] flow;
    private readonly sbyte[] state;
    private readonly BasisTree tree;
    private readonly int block;
    private int next;

    private NetworkSimplex(FlowNetwork network, int root, int[] upArcs)
    {
        (from, to, capacity, cost) = network.ToArrays();
        flow = new int[from.Length];
        state = new sbyte[from.Length];
        Array.Fill(state, AtLower);
        foreach (var arc in upArcs)
        {
            if (arc >= 0)
            {
                state[arc] = InTree;
            }
        }

        tree = BasisTree.Of(network, root, upArcs);
        block = Math.Max(20, (int)Math.Sqrt(from.Length));
    }

    /// <summary>Solves it.</summary>
    /// <param name="network">Every capacity on <paramref name="upArcs"/> is at least 1.</param>
    /// <param name="root">A node every other node reaches.</param>
    /// <param name="upArcs">For every node the first arc of a way to the root, −1 at the root: with no flow at all this is a
    /// strongly feasible basis.</param>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    public static Circulation Solve(FlowNetwork network, int root, int[] upArcs, CancellationToken ct)
    {
        var simplex = new NetworkSimplex(network, root, upArcs);
        for (var pivots = 0; simplex.FindEntering() is var arc and >= 0; pivots++)
        {
            simplex.Pivot(arc);
            if ((pivots & 1023) == 0)
            {
                ct.ThrowIfCancellationRequested();
            }
        }

        return new Circulation(simplex.flow, simplex.tree.Price);
    }

    // The worst arc of the first block that has any, going round from where the last search stopped.
    private int FindEntering()
    {
        var price = tree.Price;
        var (best, bestArc, left) = (0L, -1, block);
        for (int seen = 0, arc = next; seen < from.Length; seen++, arc = arc + 1 == from.Length ? 0 : arc + 1)
        {
            var violation = state[arc] * (cost[arc] + price[from[arc]] - price[to[arc]]);
            if (violation < best)
            {
                (best, bestArc) = (violation, arc);
            }

            if (--left == 0)
            {
                if (bestArc >= 0)
                {
                    next = arc;
                    return bestArc;
                }

                left = block;
            }
        }

        return bestArc;
    }

    private void Pivot(int entering)
    {
        var (first, second) = state[entering] == AtLower ? (from[entering], to[entering]) : (to[entering], from[entering]);
        var join = tree.Join(first, second);
        var (least, leaving, onFirst) = FindLeaving(entering, first, second, join);
        Push(entering, first, second, join, least);
        if (leaving < 0)
        {
            state[entering] = (sbyte)-state[entering];
            return;
        }

        var leavingArc = tree.Arc[leaving];
        state[leavingArc] = flow[leavingArc] == 0 ? AtLower : AtUpper;
        state[entering] = InTree;
        var (hung, under) = onFirst ? (first, second) : (second, first);
        tree.Rehang(leaving, hung, under, entering, upwards: from[entering] == hung, cost[entering]);
    }

    // The last blocking arc along the cycle, seen from the join, keeps the basis strongly feasible and the method finite.
    private (int Least, int Leaving, bool OnFirst) FindLeaving(int entering, int first, int second, int join)
    {
        var (least, leaving, onFirst) = (capacity[entering], -1, false);
        for (var node = first; node != join; node = tree.Parent[node])
        {
            var arc = tree.Arc[node];
            var room = tree.Upwards[node] ? flow[arc] : capacity[arc] - flow[arc];
            if (room < least)
            {
                (least, leaving, onFirst) = (room, node, true);
            }
        }

        for (var node = second; node != join; node = tree.Parent[node])
        {
            var arc = tree.Arc[node];
            var room = tree.Upwards[node] ? capacity[arc] - flow[arc] : flow[arc];
            if (room <= least)
            {
                (least, leaving, onFirst) = (room, node, false);
            }
        }

        return (least, leaving, onFirst);
    }

    private void Push(int entering, int first, int second, int join, int units)
    {
        if (units == 0)
        {
            return;
        }

        flow[entering] += state[entering] * units;
        for (var node = first; node != join; node = tree.Parent[node])
        {
            flow[tree.Arc[node]] += tree.Upwards[node] ? -units : units;
        }

        for (var node = second; node != join; node = tree.Parent[node])
        {
            flow[tree.Arc[node]] += tree.Upwards[node] ? units : -units;
        }
    }
}
