using Microsoft.EntityFrameworkCore;
using ThongSuot.Demonstration.Dossiers;
using ThongSuot.Dossiers;
using ThongSuot.Dossiers.Lateness;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;
using ThongSuot.Procedures;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Replay;

/// <summary>
/// Replays a period into an empty database: draws the plan, lets every dossier live, and writes them in large transactions.
/// </summary>
internal sealed class ReplayPeriod(
    IDbContextFactory<Db> contexts,
    WriteGate gate,
    DossierSettlement settlement,
    DossierNumbers numbers,
    Catalogue catalogue,
    Units units,
    Calendars calendars,
    LegalSettingCache law,
    OfficeClock clock
)
{
    private const int DossiersAtOnce = 4_000;

    /// <summary>Runs it.</summary>
    /// <param name="progress">Told how many dossiers are written.</param>
    /// <exception cref="InvalidOperationException">The province has dossiers already.</exception>
    public async Task RunAsync(ReplayScenario scenario, Action<int> progress, CancellationToken ct)
    {
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            if (await db.Dossiers.AnyAsync(row => row.ProvinceCode == scenario.ProvinceCode, ct))
            {
                throw new InvalidOperationException("A replay wants a database without dossiers of the province.");
            }
        }

        var calendar = calendars.For(UnitPath.OfProvince(scenario.ProvinceCode));
        var plan = new ReplayPlan(scenario, catalogue, units, calendar, law.TimeOfDay("dossier.same-day-cut-off", scenario.From)).Draw();
        var random = new Random(scenario.Communes);
        var last = plan.Max(dossier => OfficeClock.DayOf(dossier.Arrival));
        var papers = await UsualPapers.LoadAsync(catalogue, plan.Select(dossier => dossier.Procedure), ct);
        var story = new ReplayStory(settlement, new ReplayPeople(units, random), papers, calendar.EndOfWorkingDay(last), random);
        var done = 0;
        foreach (var chunk in plan.Chunk(DossiersAtOnce))
        {
            var written = await gate.RunAsync(
                Deed.BySystem(clock.Now, $"Mô phỏng {scenario.Title}"),
                (write, token) => WriteAsync(write, chunk, story, token),
                ct
            );
            if (written.IsRefused)
            {
                throw new InvalidOperationException(written.Refusal.Message);
            }

            progress(done += chunk.Length);
        }
    }

    private async Task<Result> WriteAsync(Write write, PlannedDossier[] plans, ReplayStory story, CancellationToken ct)
    {
        var lived = new List<(Dossier Dossier, LateDossier? Late)>(plans.Length);
        foreach (var counter in plans.GroupBy(plan => (plan.Reception.Path, Day: OfficeClock.DayOf(plan.Arrival))))
        {
            var codes = await numbers.NextAsync(write.Db, counter.Key.Path, counter.Key.Day, counter.Count(), ct);
            lived.AddRange(counter.Zip(codes, (plan, code) => story.Live(write, plan, code)));
        }

        var dossiers = lived.ConvertAll(one => one.Dossier);
        await RowWriter<Dossier>.For(write.Db).InsertAsync(write.Db, dossiers, ct);
        await RowWriter<DossierPaper>.For(write.Db).InsertAsync(write.Db, [.. dossiers.SelectMany(dossier => dossier.Papers)], ct);
        await RowWriter<DossierTurn>.For(write.Db).InsertAsync(write.Db, [.. dossiers.SelectMany(dossier => dossier.Turns)], ct);
        await RowWriter<DossierNotice>.For(write.Db).InsertAsync(write.Db, [.. dossiers.SelectMany(dossier => dossier.Notices)], ct);
        await RowWriter<LateDossier>.For(write.Db).InsertAsync(write.Db, [.. lived.Select(one => one.Late).OfType<LateDossier>()], ct);
        return Result.Done;
    }
}
