using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Dossiers.Indicators;

/// <summary>What dossiers tell to reports: from counters where there are any, else from the records of the window.</summary>
internal sealed class DossierIndicators(OfficeClock clock) : IIndicatorSource
{
    private readonly RecordedDossiers records = new(clock);

    public IReadOnlyList<ComputedIndicator> Indicators { get; } =
    [.. CountedDossiers.Figures.Indicators, .. FieldDossiers.Indicators, .. RecordedDossiers.Indicators];

    public async Task<IReadOnlyList<IndicatorValue>> ReadAsync(Db db, IndicatorQuery query, CancellationToken ct)
    {
        var values = await CountedDossiers.Figures.ReadAsync(db, query, ct);
        if (query.Codes.Overlaps(FieldDossiers.Indicators.Select(one => one.Code)))
        {
            values.AddRange(await FieldDossiers.ReadAsync(db, query, ct));
        }

        values.AddRange(await records.ReadAsync(db, query, ct));
        return values;
    }
}
