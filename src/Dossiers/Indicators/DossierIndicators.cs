using ThongSuot.Dossiers.List;
using ThongSuot.Platform.Indicators;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Procedures;
using ThongSuot.Territory;

namespace ThongSuot.Dossiers.Indicators;

/// <summary>What dossiers tell to reports: from counters where there are any, else from the records of the window.</summary>
internal sealed class DossierIndicators(OfficeClock clock, Catalogue catalogue, Units units) : IIndicatorSource
{
    private const string Open = "dossiers.open";

    private static readonly ComputedIndicator OpenInTime = ComputedIndicator.Count(
        "dossiers.open-in-time",
        "Hồ sơ đang giải quyết trong hạn",
        "hồ sơ",
        "Đã vào sổ, chưa kết thúc và chưa quá hạn vào cuối kỳ; hồ sơ đang dừng chờ bổ sung tính trong hạn.",
        "đang giải quyết − đang giải quyết quá hạn",
        isLevel: true,
        source: CountedDossiers.Balance
    );

    private readonly RecordedDossiers records = new(clock);
    private readonly OfferedProcedures procedures = new(catalogue, units);

    public IReadOnlyList<ComputedIndicator> Indicators { get; } =
    [
        .. CountedDossiers.Figures.Indicators,
        .. FieldDossiers.Indicators,
        .. RecordedDossiers.Indicators,
        .. OfferedProcedures.Indicators,
        OpenInTime,
    ];

    public async Task<IReadOnlyList<IndicatorValue>> ReadAsync(Db db, IndicatorQuery query, CancellationToken ct)
    {
        // What is left of two figures is made of them: it costs no reading of its own and balances by construction.
        var wanted = query.Codes.Contains(OpenInTime.Code)
            ? query with
            {
                Codes = query.Codes.Append(Open).Append(RecordedDossiers.Overdue).ToHashSet(StringComparer.Ordinal),
            }
            : query;
        var values = await CountedDossiers.Figures.ReadAsync(db, wanted, ct);
        if (query.Codes.Overlaps(FieldDossiers.Indicators.Select(one => one.Code)))
        {
            values.AddRange(await FieldDossiers.ReadAsync(db, query, ct));
        }

        if (query.Codes.Overlaps(OfferedProcedures.Indicators.Select(one => one.Code)))
        {
            values.AddRange(await procedures.ReadAsync(db, query, ct));
        }

        values.AddRange(await records.ReadAsync(db, wanted, ct));
        return wanted == query ? values : [.. values.Where(value => query.Codes.Contains(value.Code)), .. InTime(values)];
    }

    private static IEnumerable<IndicatorValue> InTime(IReadOnlyList<IndicatorValue> values)
    {
        var late = values
            .Where(value => value.Code == RecordedDossiers.Overdue)
            .ToDictionary(value => (value.UnitPath, value.Window), value => value.Numerator);
        return values
            .Where(value => value.Code == Open && late.ContainsKey((value.UnitPath, value.Window)))
            .Select(value => new IndicatorValue(
                OpenInTime.Code,
                value.UnitPath,
                value.Window,
                value.Numerator - late[(value.UnitPath, value.Window)],
                1,
                CountedDossiers.PathOf(DossierLists.OpenInTime, value.UnitPath, value.Window)
            ));
    }
}
