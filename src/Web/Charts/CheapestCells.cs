namespace ThongSuot.Web.Charts;

/// <summary>
/// The assignment of least total cost (Hungarian method by shortest augmenting paths): places × places × cells steps at most.
/// </summary>
internal static class CheapestCells
{
    /// <param name="places">How many; not more than the cells.</param>
    /// <returns>The cell of each place.</returns>
    public static int[] Of(int places, int cells, Func<int, int, double> cost)
    {
        var matrix = new double[places][];
        for (var place = 0; place < places; place++)
        {
            matrix[place] = new double[cells + 1];
            for (var cell = 1; cell <= cells; cell++)
            {
                matrix[place][cell] = cost(place, cell - 1);
            }
        }

        var state = new Search(cells, places);
        for (var place = 1; place <= places; place++)
        {
            state.Seat(place, matrix);
        }

        var found = new int[places];
        for (var cell = 1; cell <= cells; cell++)
        {
            if (state.PlaceOf[cell] > 0)
            {
                found[state.PlaceOf[cell] - 1] = cell - 1;
            }
        }

        return found;
    }

    /// <summary>
    /// Prices of places and cells, kept such that every taken cell is its place's cheapest. Cell and place 0 stand for "none".
    /// </summary>
    private sealed class Search(int cells, int places)
    {
        private readonly double[] placePrice = new double[places + 1];
        private readonly double[] cellPrice = new double[cells + 1];
        private readonly double[] nearest = new double[cells + 1];
        private readonly int[] cameFrom = new int[cells + 1];
        private readonly bool[] seen = new bool[cells + 1];

        public int[] PlaceOf { get; } = new int[cells + 1];

        public void Seat(int place, double[][] cost)
        {
            Array.Fill(nearest, double.PositiveInfinity);
            Array.Fill(seen, false);
            PlaceOf[0] = place;
            var at = 0;
            do
            {
                at = Widen(at, cost);
            } while (PlaceOf[at] != 0);
            while (at != 0)
            {
                PlaceOf[at] = PlaceOf[cameFrom[at]];
                at = cameFrom[at];
            }
        }

        // One step of the search tree: the cheapest cell not reached yet, and all prices moved by the way to it.
        private int Widen(int at, double[][] cost)
        {
            seen[at] = true;
            var (place, step, next) = (PlaceOf[at], double.PositiveInfinity, 0);
            var line = cost[place - 1];
            for (var cell = 1; cell <= cells; cell++)
            {
                if (seen[cell])
                {
                    continue;
                }

                var reduced = line[cell] - placePrice[place] - cellPrice[cell];
                if (reduced < nearest[cell])
                {
                    (nearest[cell], cameFrom[cell]) = (reduced, at);
                }

                if (nearest[cell] < step)
                {
                    (step, next) = (nearest[cell], cell);
                }
            }

            for (var cell = 0; cell <= cells; cell++)
            {
                if (seen[cell])
                {
                    placePrice[PlaceOf[cell]] += step;
                    cellPrice[cell] -= step;
                }
                else
                {
                    nearest[cell] -= step;
                }
            }

            return next;
        }
    }
}
