using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;

namespace ThongSuot.Support.Cover;

/// <summary>Everybody who may stand in for an absence, and on which days.</summary>
/// <param name="Open">Working days from today on without a stand-in that is decided.</param>
internal sealed record CoverChoices(
    SeatAbsence Absence,
    IReadOnlyList<CoverCandidate> People,
    IReadOnlyList<SeatAbsence> Others,
    IReadOnlyList<DateOnly> Days,
    IReadOnlyList<DateOnly> Open
)
{
    /// <summary>The first days in a row that need somebody; null where there are none.</summary>
    public (DateOnly From, DateOnly To)? Gap => Runs(Open) is [var first, ..] ? (first[0], first[^1]) : null;

    /// <summary>The best first; whoever is away or taken on one of the days says so.</summary>
    public IReadOnlyList<CoverCandidate> Ranked(DateOnly from, DateOnly to) =>
        CoverRanking.Rank(People.Select(one => one with { Against = CoverRanking.Clash(Absence, one.Seat, from, to, Others) }));

    /// <summary>Who stands in on the days for which nobody is named, by the rule.</summary>
    public IReadOnlyList<CoverShare> Plan() =>
        CoverPlan.Of(Runs([.. Open.Where(day => Absence.PartOn(day) is null)]), CoverRanking.Rank(People), (one, day) =>
            CoverRanking.Clash(Absence, one.Seat, day, day, Others) is null
        );

    /// <summary>One person on the open days from one day to another.</summary>
    public IReadOnlyList<CoverShare> Shares(CoverCandidate one, DateOnly from, DateOnly to) =>
        [.. Runs([.. Open.Where(day => day >= from && day <= to)]).Select(run => new CoverShare(run[0], run[^1], one.Seat, one.Because))];

    private IReadOnlyList<IReadOnlyList<DateOnly>> Runs(IReadOnlyList<DateOnly> wanted) => CoverPlan.Runs(Days, wanted.Contains);
}

/// <summary>Reads who may stand in.</summary>
internal sealed class CoverCandidates(IDbContextFactory<Db> contexts, ISeatDirectory seats, Calendars calendars, OfficeClock clock)
{
    public async Task<CoverChoices> ReadAsync(SeatAbsence absence, CancellationToken ct)
    {
        var people = (await seats.UnderAsync(absence.UnitPath, Role.CounterOfficer, ct))
            .Where(seat => seat.SpeaksFor == absence.UnitPath && seat.AccountId != absence.AccountId)
            .DistinctBy(seat => seat.AccountId)
            .ToList();
        await using var db = await contexts.CreateDbContextAsync(ct);
        var others = await db.OpenAt(absence.ProvinceCode, absence.UnitPath).AsNoTracking().ToListAsync(ct);
        var work = await db.CounterWorkAsync(new Scope(absence.UnitPath), clock.Today.AddDays(-CoverRanking.Days), ct);
        var fields = work.Where(row => row.SeatId == absence.SeatId).Select(row => row.FieldSlug).ToHashSet(StringComparer.Ordinal);
        var calendar = calendars.For(absence.UnitPath);
        return new(
            absence,
            [
                .. people.Select(seat =>
                {
                    var own = work.Where(row => row.SeatId == seat.SeatId).ToList();
                    return new CoverCandidate(
                        seat,
                        own.Count(row => fields.Contains(row.FieldSlug)),
                        fields.Count,
                        own.Sum(row => row.Count),
                        null
                    );
                }),
            ],
            others,
            CoverDays.Of(calendar, absence.From, absence.To),
            absence.Ended ? [] : absence.Without(calendar, clock.Today, absence.To)
        );
    }
}
