namespace ThongSuot.Web.Charts;

/// <summary>A place to be given a tile.</summary>
/// <param name="Key">Its own; ties are settled by it, so that the same places always give the same grid.</param>
/// <param name="Longitude">Degrees east.</param>
/// <param name="Latitude">Degrees north.</param>
public sealed record TilePoint(string Key, double Longitude, double Latitude);

/// <summary>The cell of a place; columns run eastward and rows southward, from 0.</summary>
public sealed record TileCell(string Key, int Column, int Row);

/// <param name="Cells">One for each place, in the order in which the places were given.</param>
public sealed record TileLayout(IReadOnlyList<TileCell> Cells, int Columns, int Rows);

/// <summary>
/// Lays places out in a grid, one cell each, as near their true place as the whole allows: the sum of squared shifts is the least there is.
/// </summary>
/// <remarks>
/// Towns crowd and islands lie far out, so positions are first drawn half-way towards an even spread along each axis; a place then moves
/// by little and neighbours stay together.
/// </remarks>
public static class TileGrid
{
    // Of ten cells seven are taken: enough room to keep shapes, few enough holes to keep names large.
    private const double Filled = 0.7;

    // Chosen by measuring how many true neighbours remain neighbours over the 34 provinces.
    private const double Evenness = 0.6;

    /// <param name="points">Places with different keys.</param>
    /// <param name="tileRatio">Width of a tile by its height: wide tiles make fewer columns.</param>
    public static TileLayout Place(IReadOnlyList<TilePoint> points, double tileRatio = 1.7)
    {
        if (points.Count == 0)
        {
            return new TileLayout([], 0, 0);
        }

        var order = Enumerable.Range(0, points.Count).OrderBy(at => points[at].Key, StringComparer.Ordinal).ToArray();
        // Summed in that order too: even the last bit must not depend on how the places are listed.
        var middle = Math.Cos(order.Average(at => points[at].Latitude) * Math.PI / 180);
        var across = order.Select(at => points[at].Longitude * middle).ToArray();
        var down = order.Select(at => -points[at].Latitude).ToArray();
        var (columns, rows) = SizeOf(points.Count, Spread(across) / Math.Max(Spread(down), 1e-9), tileRatio);
        var (x, y) = (Spaced(across, columns), Spaced(down, rows));
        var taken = CheapestCells.Of(points.Count, columns * rows, (place, cell) =>
            Squared(x[place] - (cell % columns)) + Squared(y[place] - (cell / columns))
        );
        var cells = new TileCell[points.Count];
        for (var place = 0; place < order.Length; place++)
        {
            cells[order[place]] = new TileCell(points[order[place]].Key, taken[place] % columns, taken[place] / columns);
        }

        return Trimmed(cells);
    }

    /// <summary>Columns and rows with the shape of the land, neither so flat nor so thin that tiles would no longer fit a page.</summary>
    private static (int Columns, int Rows) SizeOf(int count, double shape, double tileRatio)
    {
        var cells = Math.Ceiling(count / Filled);
        var ratio = Math.Clamp(shape / tileRatio, 0.65, 1.6);
        var columns = Math.Max(1, (int)Math.Round(Math.Sqrt(cells * ratio)));
        return (columns, Math.Max(1, (int)Math.Ceiling(cells / columns)));
    }

    // The middle nine tenths say how far the land reaches: one far island must not make the rest small.
    private static double Spread(double[] values)
    {
        var sorted = values.Order().ToArray();
        return sorted[(int)(0.95 * (sorted.Length - 1))] - sorted[(int)(0.05 * (sorted.Length - 1))];
    }

    /// <summary>Positions along one axis in cells: between where it truly lies and its place in the row of all.</summary>
    private static double[] Spaced(double[] values, int cells)
    {
        var (low, high) = (values.Min(), values.Max());
        var sorted = values.Order().ToArray();
        return
        [
            .. values.Select(value =>
            {
                // Equal values share the middle of their ranks.
                var rank = (Below(sorted, value) + Below(sorted, Math.BitIncrement(value)) - 1) / 2.0;
                var even = sorted.Length == 1 ? 0.5 : rank / (sorted.Length - 1);
                var plain = high > low ? (value - low) / (high - low) : 0.5;
                return ((Evenness * even) + ((1 - Evenness) * plain)) * (cells - 1);
            }),
        ];
    }

    private static int Below(double[] sorted, double value)
    {
        var (low, high) = (0, sorted.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = sorted[middle] < value ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private static double Squared(double value) => value * value;

    /// <summary>Without the empty rows and columns at the edges.</summary>
    private static TileLayout Trimmed(TileCell[] cells)
    {
        var (left, top) = (cells.Min(cell => cell.Column), cells.Min(cell => cell.Row));
        var moved = cells.Select(cell => cell with { Column = cell.Column - left, Row = cell.Row - top }).ToList();
        return new TileLayout(moved, moved.Max(cell => cell.Column) + 1, moved.Max(cell => cell.Row) + 1);
    }
}
