using ThongSuot.Difficulties;
using ThongSuot.Dossiers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Procedures;
using ThongSuot.Territory;

namespace ThongSuot.Support.Training;

/// <summary>What goes wrong at a commune in a field.</summary>
/// <param name="All">Dossiers it is counted out of; 0 where there is no such number.</param>
/// <param name="Above">How many more than if the commune did as the province does.</param>
/// <param name="Path">The list of as many records.</param>
internal sealed record Need(
    string UnitPath,
    string FieldKey,
    string FieldName,
    NeedKind Kind,
    int Count,
    int All,
    double Above,
    string Path
);

/// <summary>Reads what goes wrong per commune, field and kind of people from what other modules count.</summary>
internal sealed class NeedReader(Units units, Catalogue catalogue)
{
    /// <summary>Below so many errors nobody is sent for.</summary>
    private const int Least = 2;

    public async Task<IReadOnlyList<Need>> ReadAsync(Db db, string province, DateOnly from, DateOnly to, CancellationToken ct)
    {
        var scope = new Scope(UnitPath.OfProvince(province));
        var names = catalogue.Fields.ToDictionary(field => field.Slug, field => field.Name, StringComparer.Ordinal);
        var communes = units.CommunesOf(province).Select(unit => unit.Path).ToHashSet(StringComparer.Ordinal);
        var needs = new List<Need>();
        var errors = await db.ErrorsByFieldAsync(scope, from, to, ct);
        foreach (var kind in TrainingLabels.Kinds.Where(TrainingLabels.HasRate))
        {
            needs.AddRange(
                Above(
                    errors
                        .Where(row => communes.Contains(row.OwnerPath))
                        .Select(row => new Need(
                            row.OwnerPath,
                            row.FieldSlug,
                            names.GetValueOrDefault(row.FieldSlug, row.FieldSlug),
                            kind,
                            CountOf(row, kind),
                            AllOf(row, kind),
                            0,
                            PathOf(row, kind, from, to)
                        ))
                )
            );
        }

        var raised = await db.RaisedByFieldAsync(scope, from, to, ct);
        needs.AddRange(
            Above(
                raised
                    .Where(row => communes.Contains(row.UnitPath))
                    .Select(row => new Need(row.UnitPath, row.FieldCode, row.FieldName, NeedKind.Difficulty, row.Count, 0, 0, row.Path)),
                communes.Count
            )
        );
        var outages = await db.OutageCountsAsync(province, OfficeClock.StartOf(from), OfficeClock.StartOf(to.AddDays(1)), ct);
        needs.AddRange(
            Above(
                outages
                    .Where(row => communes.Contains(row.Key))
                    .Select(row => new Need(
                        row.Key,
                        TrainingLabels.OutageField,
                        "Đường truyền, phần mềm, điện",
                        NeedKind.Outage,
                        row.Value,
                        0,
                        0,
                        $"/su-co?don-vi={Uri.EscapeDataString(row.Key)}&rieng=1&tu={from:yyyy-MM-dd}&den={to:yyyy-MM-dd}"
                    )),
                communes.Count
            )
        );
        return
        [
            .. needs
                .Where(need => need.Count >= Least && need.Above > 0)
                .OrderByDescending(need => need.Above)
                .ThenBy(need => need.UnitPath, StringComparer.Ordinal)
                .ThenBy(need => need.FieldKey, StringComparer.Ordinal)
                .ThenBy(need => need.Kind),
        ];
    }

    public static int CountOf(FieldErrors row, NeedKind kind) =>
        kind switch
        {
            NeedKind.LateCounter => row.LateCounter,
            NeedKind.LateOfficer => row.LateOfficer,
            NeedKind.LateLeader => row.LateLeader,
            NeedKind.Supplement => row.Asked,
            _ => row.Refused,
        };

    public static int AllOf(FieldErrors row, NeedKind kind) => kind == NeedKind.Supplement ? row.Received : row.Closed;

    /// <summary>Each beside the province's rate in its field; without dossiers to count out of, beside the mean of all communes.</summary>
    public static IEnumerable<Need> Above(IEnumerable<Need> needs, int communes = 1) =>
        needs
            .GroupBy(need => need.FieldKey)
            .SelectMany(field =>
            {
                var (errors, all) = (field.Sum(need => need.Count), field.Sum(need => need.All));
                return field.Select(need =>
                    need with
                    {
                        Above = need.Count - (all > 0 ? (double)need.All * errors / all : (double)errors / communes),
                    }
                );
            });

    private static string PathOf(FieldErrors row, NeedKind kind, DateOnly from, DateOnly to) =>
        kind switch
        {
            NeedKind.LateCounter => DossierErrorReads.LateByCounterPath(row.OwnerPath, row.FieldSlug, from, to),
            NeedKind.LateOfficer => DossierErrorReads.LateByOfficerPath(row.OwnerPath, row.FieldSlug, from, to),
            NeedKind.LateLeader => DossierErrorReads.LateByLeaderPath(row.OwnerPath, row.FieldSlug, from, to),
            NeedKind.Supplement => DossierErrorReads.AskedPath(row.OwnerPath, row.FieldSlug, from, to),
            _ => DossierErrorReads.RefusedPath(row.OwnerPath, row.FieldSlug, from, to),
        };
}
