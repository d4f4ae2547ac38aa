using Microsoft.EntityFrameworkCore;
using ThongSuot.Competences.Register;
using ThongSuot.Dossiers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Competences.Authorise;

/// <summary>What a procedure's results waited for a signature, and who could sign them.</summary>
/// <param name="Signed">Results signed in the period.</param>
/// <param name="Median">Working time a result waited, in the middle.</param>
/// <param name="All">Working time all of them waited.</param>
/// <param name="LateByWaiting">Late ones that would have been in time without the wait.</param>
/// <param name="People">Who worked most of them, the busiest first.</param>
internal sealed record CapacityLine(
    TaskName Task,
    int Signed,
    TimeSpan Median,
    TimeSpan All,
    int LateByWaiting,
    IReadOnlyList<(Seat Person, int Count)> People,
    AuthorisationGround Ground
);

/// <summary>How long results waited for a signature.</summary>
internal sealed record SignatureWait(int Signed, TimeSpan Median)
{
    public static SignatureWait Of(IEnumerable<SignedWait> waits, WorkingCalendar calendar)
    {
        var sorted = waits.Select(wait => calendar.WorkingTimeBetween(wait.ReadyAt, wait.SignedAt)).Order().ToList();
        return new(sorted.Count, sorted.Count == 0 ? TimeSpan.Zero : sorted[(sorted.Count - 1) / 2]);
    }
}

/// <summary>
/// Which tasks a body's own civil servants could sign: from what waited for signatures in the last 90 days. The effect is reckoned as if
/// whoever worked a dossier signed it when it was ready, and said so; what came of it is measured afterwards.
/// </summary>
internal sealed class CapacityReader(ISeatDirectory seats, Calendars calendars, OfficeClock clock, CompetenceBook book)
{
    /// <summary>Days looked back.</summary>
    public const int Days = 90;

    /// <summary>Days compared before and after an authorisation began.</summary>
    public const int Measured = 30;

    private const int Most = 20;
    private const int MostPeople = 3;

    public async Task<IReadOnlyList<CapacityLine>> ReadAsync(Db db, string unitPath, CancellationToken ct)
    {
        var (today, calendar) = (clock.Today, calendars.For(unitPath));
        var waits = await db.SignedWaitsAsync(unitPath, today.AddDays(-Days), today.AddDays(-1), ct);
        var people = (await seats.UnderAsync(unitPath, Role.CaseOfficer, ct)).ToDictionary(person => person.SeatId);
        var lines = new List<CapacityLine>();
        foreach (var own in waits.GroupBy(wait => wait.ProcedureCode))
        {
            var times = own.Select(wait => calendar.WorkingTimeBetween(wait.ReadyAt, wait.SignedAt)).Order().ToList();
            var task = new TaskName(own.Key, own.First().ProcedureName, string.Empty);
            lines.Add(
                new(
                    task,
                    times.Count,
                    times[(times.Count - 1) / 2],
                    times.Aggregate(TimeSpan.Zero, (sum, time) => sum + time),
                    own.Count(wait => wait.SignedAt > wait.DueAt && wait.ReadyAt <= wait.DueAt),
                    [
                        .. own.Where(wait => wait.WorkedBy is { } worker && people.ContainsKey(worker))
                            .GroupBy(wait => wait.WorkedBy!.Value)
                            .OrderByDescending(group => group.Count())
                            .ThenBy(group => people[group.Key].PersonName, StringComparer.Ordinal)
                            .Take(MostPeople)
                            .Select(group => (people[group.Key], group.Count())),
                    ],
                    await AuthorisationGround.OfAsync(
                        db,
                        book,
                        task,
                        unitPath,
                        SignerOffice.Head,
                        [SignerOffice.CivilServant],
                        today,
                        today,
                        ct
                    )
                )
            );
        }

        return
        [
            .. lines
                .OrderByDescending(line => line.Ground.Wrong.Count == 0)
                .ThenByDescending(line => line.All)
                .ThenBy(line => line.Task.Subject, StringComparer.Ordinal)
                .Take(Most),
        ];
    }

    /// <summary>Waits for the signature of an authorisation's tasks in the 30 days before it began and in those after.</summary>
    public async Task<(SignatureWait Before, SignatureWait After)> EffectAsync(Db db, Authorisation row, CancellationToken ct)
    {
        var (calendar, subjects) = (calendars.For(row.UnitPath), row.Parts.Select(part => part.Subject).ToHashSet(StringComparer.Ordinal));
        var before = await db.SignedWaitsAsync(row.UnitPath, row.From.AddDays(-Measured), row.From.AddDays(-1), ct);
        var after = await db.SignedWaitsAsync(row.UnitPath, row.From, row.From.AddDays(Measured - 1), ct);
        return (
            SignatureWait.Of(before.Where(wait => subjects.Contains(wait.ProcedureCode)), calendar),
            SignatureWait.Of(after.Where(wait => subjects.Contains(wait.ProcedureCode)), calendar)
        );
    }
}
