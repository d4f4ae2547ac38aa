namespace ThongSuot.Staffing.Optimise;

/// <summary>The spanning tree of a simplex basis: who hangs under whom by which arc, and the price of every node.</summary>
internal sealed class BasisTree
{
    private readonly int[] depth;
    private readonly int[] firstChild;
    private readonly int[] nextSibling;
    private readonly int[] previousSibling;
    private readonly Stack<int> waiting = new();

    private BasisTree(int nodes)
    {
        (Parent, Arc, Upwards, Price) = (new int[nodes], new int[nodes], new bool[nodes], new long[nodes]);
        (depth, firstChild, nextSibling, previousSibling) = (new int[nodes], new int[nodes], new int[nodes], new int[nodes]);
        foreach (var links in (int[][])[Parent, Arc, firstChild, nextSibling, previousSibling])
        {
            Array.Fill(links, -1);
        }
    }

    public int[] Parent { get; }

    /// <summary>The arc to the parent; −1 at the root.</summary>
    public int[] Arc { get; }

    /// <summary>Whether that arc leads from the node to its parent.</summary>
    public bool[] Upwards { get; }

    public long[] Price { get; }

    public static BasisTree Of(FlowNetwork network, int root, int[] upArcs)
    {
        var tree = new BasisTree(network.Nodes);
        for (var node = 0; node < network.Nodes; node++)
        {
            if (node != root)
            {
                tree.Hang(node, network.To(upArcs[node]), upArcs[node], upwards: true);
            }
        }

        tree.waiting.Push(root);
        while (tree.waiting.TryPop(out var node))
        {
            if (node != root)
            {
                tree.depth[node] = tree.depth[tree.Parent[node]] + 1;
                tree.Price[node] = tree.Price[tree.Parent[node]] - network.Cost(tree.Arc[node]);
            }

            tree.PushChildren(node);
        }

        return tree;
    }

    /// <summary>Where the ways of two nodes to the root meet.</summary>
    public int Join(int first, int second)
    {
        while (first != second)
        {
            if (depth[first] >= depth[second])
            {
                first = Parent[first];
            }
            else
            {
                second = Parent[second];
            }
        }

        return first;
    }

    /// <summary>
    /// Cuts the subtree at <paramref name="cut"/> from its parent and hangs it by its node <paramref name="hung"/> under
    /// <paramref name="under"/>.
    /// </summary>
    public void Rehang(int cut, int hung, int under, int arc, bool upwards, long cost)
    {
        var (node, parent, along, up) = (hung, under, arc, upwards);
        while (true)
        {
            var (oldParent, oldArc, oldUp) = (Parent[node], Arc[node], Upwards[node]);
            Cut(node);
            Hang(node, parent, along, up);
            if (node == cut)
            {
                break;
            }

            (parent, along, up) = (node, oldArc, !oldUp);
            node = oldParent;
        }

        var shift = (upwards ? Price[under] - cost : Price[under] + cost) - Price[hung];
        waiting.Push(hung);
        while (waiting.TryPop(out node))
        {
            depth[node] = depth[Parent[node]] + 1;
            Price[node] += shift;
            PushChildren(node);
        }
    }

    private void PushChildren(int node)
    {
        for (var child = firstChild[node]; child >= 0; child = nextSibling[child])
        {
            waiting.Push(child);
        }
    }

    private void Hang(int node, int parent, int arc, bool upwards)
    {
        (Parent[node], Arc[node], Upwards[node]) = (parent, arc, upwards);
        (nextSibling[node], previousSibling[node]) = (firstChild[parent], -1);
        if (firstChild[parent] >= 0)
        {
            previousSibling[firstChild[parent]] = node;
        }

        firstChild[parent] = node;
    }

    private void Cut(int node)
    {
        var (before, after) = (previousSibling[node], nextSibling[node]);
        if (before >= 0)
        {
            nextSibling[before] = after;
        }
        else
        {
            firstChild[Parent[node]] = after;
        }

        if (after >= 0)
        {
            previousSibling[after] = before;
        }
    }
}
