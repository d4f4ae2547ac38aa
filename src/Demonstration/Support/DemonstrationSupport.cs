using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;
using ThongSuot.Support;
using ThongSuot.Support.Cover;
using ThongSuot.Support.Systems;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Support;

/// <summary>
/// Who helps whom: some counters with and some without a stand-in, a rapid team on call, digital teams of hamlets, systems that failed,
/// work that is announced, sessions that were held. Names, hamlets and numbers are made up.
/// </summary>
internal sealed class DemonstrationSupport(
    IDbContextFactory<Db> contexts,
    WriteGate gate,
    Units units,
    ISeatDirectory seats,
    Calendars calendars,
    KeepCover cover,
    OfficeClock clock
) : IDemonstration
{
    private const string Province = "25";
    private const int Absences = 9;

    public int Order => 68;

    public async Task LoadAsync(CancellationToken ct)
    {
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            var absences = db.SeatAbsences;
            if (await absences.AnyAsync(ct))
            {
                return;
            }
        }

        var path = UnitPath.OfProvince(Province);
        var counters = await seats.UnderAsync(path, Role.CounterOfficer, ct);
        var officers = await seats.UnderAsync(path, Role.CaseOfficer, ct);
        var leaders = (await seats.UnderAsync(path, Role.CommuneLeader, ct)).ToLookup(seat => seat.SpeaksFor, StringComparer.Ordinal);
        var communes = units.CommunesOf(Province);
        await gate.RunAsync(
            Deed.BySystem(clock.Now, "Dữ liệu trình diễn"),
            async (write, token) =>
            {
                await AwayAsync(write, communes, counters.ToLookup(seat => seat.SpeaksFor, StringComparer.Ordinal), leaders, token);
                await SupportTeams.AddAsync(write, communes, officers, clock.Today, token);
                await SupportSystems.AddAsync(write, units, clock.Now, token);
                await SupportTrainings.AddAsync(write, communes, counters, calendars, cover, token);
                write.Record("support.demonstration", SeatAbsence.RecordKind, Guid.Empty, Province, path, "Tạo dữ liệu hỗ trợ trình diễn");
                return Result.Done;
            },
            ct
        );
    }

    /// <summary>A third covered, a third proposed, a third without anybody; all begin within two weeks.</summary>
    private async Task AwayAsync(
        Write write,
        IReadOnlyList<Unit> communes,
        ILookup<string, Seat> counters,
        ILookup<string, Seat> leaders,
        CancellationToken ct
    )
    {
        // The first communes are those that journeys work in.
        foreach (var (commune, at) in communes.Skip(40).Take(Absences).Select((commune, at) => (commune, at)))
        {
            var people = counters[commune.Path].DistinctBy(seat => seat.AccountId).ToList();
            var from = CoverDays.After(calendars.For(commune.Path), clock.Today, 1 + at);
            var calendar = calendars.For(commune.Path);
            var to = CoverDays.After(calendar, from, at % 4);
            var absence = SeatAbsence.Of(
                new(people[0].SeatId, (AbsenceKind)(at % 3), from, to, null),
                people[0],
                await write.Db.NextCodeAsync("NT", Province, clock.Today.Year, ct),
                clock.Now,
                calendar
            );
            if (at % 3 > 0 && people.Count > 1)
            {
                // One in the middle is covered for its first day alone.
                var until = at == 4 ? from : to;
                absence.Name([new(from, until, people[1], "đã nhận 3/4 lĩnh vực của quầy này")], people[0].AccountId, null, calendar);
            }

            if (at % 3 == 2 && leaders[commune.Path].FirstOrDefault() is { } leader)
            {
                absence.Approve(leader.Signature, calendar);
            }

            write.Db.Add(absence);
            KeepCover.Record(
                write,
                absence,
                "absence-recorded",
                $"{absence.PersonName} vắng {CoverDays.Text(absence.From, absence.To)}: {CoverLabels.Of(absence.Kind)}"
            );
        }
    }
}
