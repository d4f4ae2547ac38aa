using System.Net;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Petitions.Flood;
using ThongSuot.Petitions.Law;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Petitions.Reception;

/// <summary>A day as it is planned.</summary>
internal sealed record PlannedDay(DateOnly? Day, TimeOnly? From, string Place, Guid? Leader);

/// <summary>Plans days, gives numbers, notes visits, answers them.</summary>
internal sealed class KeepReception(
    WriteGate gate,
    ISeatDirectory directory,
    PetitionSeats seats,
    PetitionLaw law,
    Calendars calendars,
    FloodGuard flood
)
{
    private const int FarthestDays = 60;
    private const int MostNumbersAnHour = 3;

    public async Task<Result<Guid>> PlanAsync(PlannedDay plan, Seat seat, Deed deed, CancellationToken ct)
    {
        var leader = plan.Leader is { } id ? await directory.FindAsync(new SeatId(id), ct) : null;
        return await gate.RunAsync<Guid>(
            deed,
            async (write, token) =>
            {
                var today = OfficeClock.DayOf(write.Deed.At);
                if (Against(plan, leader, seat, today) is { } wrong)
                {
                    return wrong;
                }

                var (province, unit, day, own, rows) = (
                    seat.ProvinceCode,
                    seat.SpeaksFor,
                    plan.Day!.Value,
                    leader!.SeatId,
                    write.Db.ReceptionDays
                );
                if (
                    await rows.AnyAsync(
                        row => row.ProvinceCode == province && row.UnitPath == unit && row.Day == day && row.LeaderSeatId == own,
                        token
                    )
                )
                {
                    return ReceptionRefusals.PlannedTwice;
                }

                var made = new ReceptionDay
                {
                    Id = ReceptionDayId.New(),
                    ProvinceCode = province,
                    UnitPath = unit,
                    Day = day,
                    From = plan.From!.Value,
                    Place = plan.Place,
                    LeaderSeatId = own,
                    LeaderName = leader.PersonName,
                    LeaderTitle = leader.Title,
                    IsHead = OfficeTitle.Of(leader.Title) is SignerOffice.Head or SignerOffice.ActingHead,
                };
                write.Db.Add(made);
                Record(write, made, "planned", $"Lên lịch tiếp công dân ngày {VietnameseFormat.Date(day)}");
                return made.Id.Value;
            },
            ct
        );
    }

    /// <summary>Says of a day that it was held, or why not.</summary>
    /// <param name="words">Why it was not, or by what it is known that it was.</param>
    public Task<Result<Guid>> SettleAsync(Guid id, bool held, string words, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<Guid>(
            deed,
            async (write, token) =>
            {
                if (await ReceptionReads.DayAsync(write.Db, id, seat, token) is not { } day)
                {
                    return ReceptionRefusals.NotFound;
                }

                if (AgainstSeat(seat, day.UnitPath) is { } wrong)
                {
                    return wrong;
                }

                if (!held && words.Length is 0 or > ReceptionDay.LineLength)
                {
                    return ReceptionRefusals.ReasonMissing;
                }

                var (key, visits) = (day.Id, write.Db.Visits);
                var seen = await visits.AnyAsync(
                    visit => visit.ProvinceCode == day.ProvinceCode && visit.DayId == key && visit.State != VisitState.Waiting,
                    token
                );
                var done = held ? day.Hold(words, seat, seen, OfficeClock.DayOf(write.Deed.At)) : day.Miss(words);
                if (done.IsRefused)
                {
                    return done.Refusal;
                }

                var text = held ? $"Đã tiếp công dân{(words.Length > 0 ? $": {words}" : null)}" : $"Không tiếp: {words}";
                Record(write, day, held ? "held" : "missed", text);
                return id;
            },
            ct
        );

    /// <summary>A queue number from the counter.</summary>
    public Task<Result<int>> NumberAsync(Guid id, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<int>(
            deed,
            async (write, token) =>
                await ReceptionReads.DayAsync(write.Db, id, seat, token) is not { } day ? ReceptionRefusals.NotFound
                : AgainstSeat(seat, day.UnitPath) is { } wrong ? wrong
                : Give(write, day),
            ct
        );

    /// <summary>A queue number from the public page: a few an hour from one address, and nobody is asked who he is.</summary>
    public async Task<Result<int>> PublicNumberAsync(string provinceCode, Guid id, IPAddress? address, Deed deed, CancellationToken ct)
    {
        var mark = $"num{(await flood.MarksAsync(provinceCode, address, ct)).Address}";
        return await gate.RunAsync<int>(
            deed,
            async (write, token) =>
            {
                var (key, rows) = (new ReceptionDayId(id), write.Db.ReceptionDays);
                if (await rows.FirstOrDefaultAsync(row => row.ProvinceCode == provinceCode && row.Id == key, token) is not { } day)
                {
                    return ReceptionRefusals.NotFound;
                }

                return await FloodGuard.AddAsync(write.Db, provinceCode, mark, write.Deed.At, token) > MostNumbersAnHour
                    ? ReceptionRefusals.TooManyNumbers
                    : Give(write, day);
            },
            ct
        );
    }

    public Task<Result<Guid>> NoteAsync(Guid id, VisitNote note, Seat seat, Deed deed, CancellationToken ct) =>
        VisitAsync(
            id,
            seat,
            deed,
            "noted",
            "Ghi nhận lượt tiếp",
            (visit, today) => visit.Note(note, seat, today, law, calendars.For(visit.UnitPath)),
            ct
        );

    public Task<Result<Guid>> ReplyAsync(Guid id, VisitOutcome? outcome, string answer, Seat seat, Deed deed, CancellationToken ct) =>
        VisitAsync(id, seat, deed, "answered", "Trả lời người đến", (visit, today) => visit.Reply(outcome, answer, today), ct);

    private Task<Result<Guid>> VisitAsync(
        Guid id,
        Seat seat,
        Deed deed,
        string act,
        string text,
        Func<Visit, DateOnly, Result> change,
        CancellationToken ct
    ) =>
        gate.RunAsync<Guid>(
            deed,
            async (write, token) =>
            {
                if (await ReceptionReads.VisitAsync(write.Db, id, seat, token) is not { } visit)
                {
                    return ReceptionRefusals.NotFound;
                }

                if (AgainstSeat(seat, visit.UnitPath) is { } wrong)
                {
                    return wrong;
                }

                var done = change(visit, OfficeClock.DayOf(write.Deed.At));
                if (done.IsRefused)
                {
                    return done.Refusal;
                }

                write.Record($"visit.{act}", Visit.RecordKind, visit.Id.Value, visit.ProvinceCode, visit.UnitPath, text);
                return id;
            },
            ct
        );

    private static Result<int> Give(Write write, ReceptionDay day)
    {
        if (!day.Next(OfficeClock.DayOf(write.Deed.At)).TryGet(out var number, out var refusal))
        {
            return refusal;
        }

        var visit = new Visit
        {
            Id = VisitId.New(),
            ProvinceCode = day.ProvinceCode,
            DayId = day.Id,
            Day = day.Day,
            UnitPath = day.UnitPath,
            Number = number,
        };
        write.Db.Add(visit);
        write.Record("visit.number", Visit.RecordKind, visit.Id.Value, visit.ProvinceCode, visit.UnitPath, $"Cấp số {number}");
        return number;
    }

    private Refusal? AgainstSeat(Seat seat, string unitPath) =>
        seats.Works(seat, unitPath) || seats.Decides(seat, unitPath) ? null : ReceptionRefusals.NotYours;

    private Refusal? Against(PlannedDay plan, Seat? leader, Seat seat, DateOnly today) =>
        AgainstSeat(seat, seat.SpeaksFor)
        ?? Refusal.Together([
            plan.Day is not { } day || day < today || day > today.AddDays(FarthestDays) ? ReceptionRefusals.DayWrong : null,
            plan.From is null ? ReceptionRefusals.FromMissing : null,
            plan.Place.Length is 0 or > ReceptionDay.LineLength ? ReceptionRefusals.PlaceMissing : null,
            leader is not { Leads: true } || leader.SpeaksFor != seat.SpeaksFor ? ReceptionRefusals.LeaderMissing : null,
        ]);

    private static void Record(Write write, ReceptionDay day, string act, string text) =>
        write.Record($"reception.{act}", ReceptionDay.RecordKind, day.Id.Value, day.ProvinceCode, day.UnitPath, text);
}
