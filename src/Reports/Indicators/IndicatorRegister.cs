using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Reports.Indicators;

/// <summary>All indicators of a province and their figures: the one door for reports, demands, rankings and pages.</summary>
internal sealed class IndicatorRegister
{
    private readonly IReadOnlyList<IIndicatorSource> sources;

    public IndicatorRegister(IEnumerable<IIndicatorSource> sources)
    {
        this.sources = [.. sources];
        Computed =
        [
            .. this
                .sources.SelectMany(source => source.Indicators)
                .Select(RegisteredIndicator.Of)
                .OrderBy(indicator => indicator.Code, StringComparer.Ordinal),
        ];
    }

    /// <summary>What modules count from their records, as the program ships it, in the order of their codes.</summary>
    public IReadOnlyList<RegisteredIndicator> Computed { get; }

    /// <summary>Computed and declared, with the facts the province edited, as in force on a day; in the order of their codes.</summary>
    public Task<IReadOnlyList<RegisteredIndicator>> AllAsync(Db db, string provinceCode, DateOnly day, CancellationToken ct) =>
        Task.FromResult(Computed);

    /// <summary>Every code of every unit in every window, computed or declared: one batched read for each module that has any of them.</summary>
    /// <returns>What is known; what is missing has no line.</returns>
    public async Task<IReadOnlyList<IndicatorValue>> ReadAsync(
        Db db,
        IReadOnlyCollection<string> unitPaths,
        IReadOnlyCollection<DayWindow> windows,
        IReadOnlySet<string> codes,
        CancellationToken ct
    )
    {
        var values = new List<IndicatorValue>();
        foreach (var source in sources)
        {
            var own = source.Indicators.Select(one => one.Code).Where(codes.Contains).ToHashSet(StringComparer.Ordinal);
            if (own.Count > 0)
            {
                values.AddRange(await source.ReadAsync(db, new IndicatorQuery(unitPaths, windows, own), ct));
            }
        }

        return values;
    }
}
