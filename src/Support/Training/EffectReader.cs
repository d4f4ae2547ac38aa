using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;

namespace ThongSuot.Support.Training;

/// <summary>The effect of a session and the days it was looked at over.</summary>
/// <param name="Days">Before and after.</param>
/// <param name="Trained">Communes somebody of which came.</param>
/// <param name="Beside">Communes without a session about the same error in those days.</param>
internal sealed record SessionEffect(EffectResult Result, int Days, DateOnly ReadyOn, int Trained, int Beside);

/// <summary>Looks at the same error before and after a session, beside communes that had none.</summary>
internal sealed class EffectReader(Units units, LegalSettingCache law, OfficeClock clock)
{
    /// <returns>Null where there is nothing to look at: not held, nobody came, or an error that is counted out of nothing.</returns>
    public async Task<SessionEffect?> ReadAsync(Db db, TrainingSession session, CancellationToken ct)
    {
        if (session.State != TrainingState.Held || !TrainingLabels.HasRate(session.Kind))
        {
            return null;
        }

        var (province, days) = (session.ProvinceCode, law.Number(SupportLaw.EffectDays, session.On));
        var trained = await CameOfAsync(db, province, [session.Id], ct);
        if (trained.Count == 0)
        {
            return null;
        }

        var readyOn = session.On.AddDays(days + 1);
        var (kind, field, from, to, sessions) = (
            session.Kind,
            session.FieldKey,
            session.On.AddDays(-days),
            session.On.AddDays(days),
            db.TrainingSessions
        );
        var near = await sessions
            .Where(row =>
                row.ProvinceCode == province
                && row.State == TrainingState.Held
                && row.Kind == kind
                && row.FieldKey == field
                && row.On >= from
                && row.On <= to
            )
            .Select(row => row.Id)
            .ToListAsync(ct);
        var busy = await CameOfAsync(db, province, near, ct);
        var beside = units
            .CommunesOf(province)
            .Select(unit => unit.Path)
            .Where(path => !busy.Contains(path))
            .ToHashSet(StringComparer.Ordinal);
        if (clock.Today < readyOn)
        {
            var none = new BeforeAfter(0, 0, 0, 0);
            return new(new(EffectVerdict.TooEarly, none, none, 0, 0, 0, 1), days, readyOn, trained.Count, beside.Count);
        }

        var scope = new Scope(UnitPath.OfProvince(province));
        var before = await db.ErrorsByFieldAsync(scope, from, session.On.AddDays(-1), ct);
        var after = await db.ErrorsByFieldAsync(scope, session.On.AddDays(1), to, ct);
        var least = law.Number(SupportLaw.EffectLeast, session.On);
        var result = Effect.Of(SidesOf(trained, session, before, after), SidesOf(beside, session, before, after), least);
        return new(result, days, readyOn, trained.Count, beside.Count);
    }

    private static List<BeforeAfter> SidesOf(
        HashSet<string> communes,
        TrainingSession session,
        IReadOnlyList<FieldErrors> before,
        IReadOnlyList<FieldErrors> after
    )
    {
        var (first, then) = (Of(before), Of(after));
        return
        [
            .. communes
                .Order(StringComparer.Ordinal)
                .Select(path =>
                {
                    var (one, other) = (first.GetValueOrDefault(path), then.GetValueOrDefault(path));
                    return new BeforeAfter(one.Errors, one.All, other.Errors, other.All);
                })
                .Where(side => side.AllBefore + side.AllAfter > 0),
        ];

        Dictionary<string, (int Errors, int All)> Of(IReadOnlyList<FieldErrors> rows) =>
            rows.Where(row => row.FieldSlug == session.FieldKey)
                .ToDictionary(
                    row => row.OwnerPath,
                    row => (NeedReader.CountOf(row, session.Kind), NeedReader.AllOf(row, session.Kind)),
                    StringComparer.Ordinal
                );
    }

    private static async Task<HashSet<string>> CameOfAsync(Db db, string province, List<TrainingId> sessions, CancellationToken ct)
    {
        var people = db.TrainingPeople;
        var paths = await people
            .Where(row => row.ProvinceCode == province && row.Came == true && sessions.Contains(row.TrainingId))
            .Select(row => row.UnitPath)
            .Distinct()
            .ToListAsync(ct);
        return paths.ToHashSet(StringComparer.Ordinal);
    }
}
