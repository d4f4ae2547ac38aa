namespace ThongSuot.Staffing.Optimise;

/// <summary>
/// Arcs with capacity and cost between numbered nodes. Flow is whole; nothing enters or leaves: what goes in at a node goes out.
/// </summary>
internal sealed class FlowNetwork
{
    private readonly List<int> from = [];
    private readonly List<int> to = [];
    private readonly List<int> capacity = [];
    private readonly List<long> cost = [];

    public int Nodes { get; private set; }

    public int Arcs => from.Count;

    public int AddNode() => Nodes++;

    /// <returns>Number of the arc.</returns>
    public int AddArc(int source, int target, int most, long price)
    {
        from.Add(source);
        to.Add(target);
        capacity.Add(most);
        cost.Add(price);
        return from.Count - 1;
    }

    public int From(int arc) => from[arc];

    public int To(int arc) => to[arc];

    public int Capacity(int arc) => capacity[arc];

    public long Cost(int arc) => cost[arc];

    /// <summary>The same arcs as arrays, for whoever walks them many times.</summary>
    public (int[] From, int[] To, int[] Capacity, long[] Cost) ToArrays() => ([.. from], [.. to], [.. capacity], [.. cost]);
}

/// <summary>A circulation and the prices of the nodes that prove it cheapest.</summary>
/// <param name="Flow">Units on every arc.</param>
/// <param name="Price">One for every node: minus the cost of a unit from the node to the root, along the last basis.</param>
internal sealed record Circulation(int[] Flow, long[] Price);

/// <summary>
/// Checks a circulation without knowing how it was found: complementary slackness is sufficient and necessary for optimality.
/// </summary>
internal static class FlowCertificate
{
    /// <returns>True when the flow is within the capacities, balances at every node, and no arc could improve it at these prices.</returns>
    public static bool Holds(FlowNetwork network, Circulation answer)
    {
        var balance = new long[network.Nodes];
        for (var arc = 0; arc < network.Arcs; arc++)
        {
            var flow = answer.Flow[arc];
            var reduced = checked(network.Cost(arc) + answer.Price[network.From(arc)] - answer.Price[network.To(arc)]);
            if (flow < 0 || flow > network.Capacity(arc) || (reduced > 0 && flow != 0) || (reduced < 0 && flow != network.Capacity(arc)))
            {
                return false;
            }

            balance[network.From(arc)] -= flow;
            balance[network.To(arc)] += flow;
        }

        return Array.TrueForAll(balance, static rest => rest == 0);
    }
}
