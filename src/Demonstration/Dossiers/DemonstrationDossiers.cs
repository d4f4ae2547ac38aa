using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers;
using ThongSuot.Dossiers.Fees;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;
using ThongSuot.Procedures;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Dossiers;

/// <summary>
/// A few thousand synthetic dossiers of the last weeks in every state, made through the same methods as real ones, so that deeds,
/// tallies and turns agree. Applicants do not exist.
/// </summary>
internal sealed class DemonstrationDossiers(
    IDbContextFactory<Db> contexts,
    WriteGate gate,
    DossierSettlement settlement,
    DossierNumbers numbers,
    Catalogue catalogue,
    FeeBook book,
    Units units,
    Calendars calendars,
    ISeatDirectory seats,
    OfficeClock clock
) : IDemonstration
{
    private const string ProvinceCode = "25";
    private const int Count = 3_600;
    private const int DaysBack = 45;

    public int Order => 20;

    public async Task LoadAsync(CancellationToken ct)
    {
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            if (await db.Dossiers.AnyAsync(ct))
            {
                return;
            }
        }

        await catalogue.RefreshAsync(ct);
        await units.RefreshAsync(ct);
        var people = new Dictionary<Role, ILookup<string, Seat>>();
        foreach (var role in new[] { Role.CounterOfficer, Role.CaseOfficer, Role.CommuneLeader, Role.DepartmentLeader })
        {
            people[role] = (await seats.UnderAsync(UnitPath.OfProvince(ProvinceCode), role, ct)).ToLookup(
                seat => seat.ScopePath,
                StringComparer.Ordinal
            );
        }

        var random = new Random(7);
        var mix = new ProcedureMix(catalogue, clock.Today);
        var papers = await UsualPapers.LoadAsync(catalogue, mix.All, ct);
        var arrivals = Arrivals(random).Order().ToList();
        var stories = arrivals.Select(arrival => new DossierStory(arrival, people, mix, papers, units, random)).ToList();
        foreach (var chunk in stories.Chunk(200))
        {
            var written = await gate.RunAsync(
                Deed.BySystem(clock.Now, "Dữ liệu trình diễn"),
                async (write, token) =>
                {
                    foreach (var story in chunk)
                    {
                        await story.WriteAsync(write, settlement, numbers, book, clock.Now, token);
                    }

                    return Result.Done;
                },
                ct
            );
            if (written.IsRefused)
            {
                throw new InvalidOperationException(written.Refusal.Message);
            }
        }
    }

    /// <summary>Moments of the last weeks inside office hours, denser in the morning.</summary>
    private IEnumerable<DateTimeOffset> Arrivals(Random random)
    {
        var calendar = calendars.For(UnitPath.OfProvince(ProvinceCode));
        var days = Enumerable.Range(0, DaysBack).Select(back => clock.Today.AddDays(-back)).Where(calendar.IsWorkingDay).ToArray();
        for (var made = 0; made < Count; made++)
        {
            var minutes = random.NextDouble() < 0.6 ? random.Next(0, 240) : random.Next(240, 480);
            var at = calendar.AddWorkingTime(calendar.StartOfWorkingDay(days[random.Next(days.Length)]), TimeSpan.FromMinutes(minutes));
            if (at <= clock.Now)
            {
                yield return at;
            }
        }
    }
}
