using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Board;

/// <param name="Low">First quartile.</param>
/// <param name="High">Third quartile.</param>
internal sealed record Quartiles(decimal Low, decimal Median, decimal High, int Count)
{
    /// <summary>Quartiles by straight lines between neighbours; null for nothing.</summary>
    public static Quartiles? Of(IEnumerable<decimal> figures)
    {
        var sorted = figures.Order().ToArray();
        if (sorted.Length == 0)
        {
            return null;
        }

        decimal At(decimal share)
        {
            var place = share * (sorted.Length - 1);
            var below = (int)place;
            return sorted[below] + ((place - below) * (sorted[Math.Min(below + 1, sorted.Length - 1)] - sorted[below]));
        }

        return new Quartiles(At(0.25m), At(0.5m), At(0.75m), sorted.Length);
    }

    /// <summary>Where a figure stands among its like, in words.</summary>
    public string Place(decimal figure) =>
        figure < Low ? "thấp hơn ba phần tư số đơn vị"
        : figure > High ? "cao hơn ba phần tư số đơn vị"
        : "trong nửa giữa";
}

/// <summary>Communes that may be compared with one another.</summary>
/// <param name="Name">What they have in common.</param>
internal sealed record UnitKinds(string Name, IReadOnlyList<Unit> Units)
{
    /// <summary>Fewer would let one guess whose figure is whose.</summary>
    public const int Fewest = 5;

    /// <summary>Limits of the size classes, in inhabitants: about a third of the nation's communes in each.</summary>
    private static readonly (int Below, string Name)[] Sizes =
    [
        (15_000, "dưới 15.000 dân"),
        (30_000, "15.000 đến dưới 30.000 dân"),
        (int.MaxValue, "từ 30.000 dân"),
    ];

    /// <summary>Whether a commune is a ward, a commune or a special zone stands in its name; its size in the built-in table.</summary>
    public static string TypeOf(Unit commune) =>
        commune.Name.StartsWith("Phường ", StringComparison.Ordinal) ? "Phường"
        : commune.Name.StartsWith("Đặc khu ", StringComparison.Ordinal) ? "Đặc khu"
        : "Xã";

    public static string SizeOf(Unit commune) =>
        commune.Place?.Population is { } people ? Sizes.First(size => people < size.Below).Name : "chưa có số dân";

    /// <summary>All kinds of a province: by type, and by type and size.</summary>
    public static IReadOnlyList<UnitKinds> Of(IReadOnlyList<Unit> communes) =>
        [
            .. communes
                .GroupBy(TypeOf)
                .OrderByDescending(group => group.Count())
                .SelectMany(group =>
                    new[] { new UnitKinds(group.Key, [.. group]) }.Concat(
                        group
                            .GroupBy(SizeOf)
                            .OrderBy(size => Array.FindIndex(Sizes, known => known.Name == size.Key))
                            .Select(size => new UnitKinds($"{group.Key} {size.Key}", [.. size]))
                    )
                ),
        ];
}
