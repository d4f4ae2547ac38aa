using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Support.Cover;

/// <summary>Who will be away, as the form says.</summary>
internal sealed record AbsenceInput(SeatId? Seat, AbsenceKind? Kind, DateOnly? From, DateOnly? To, string? Note);

/// <summary>Writes down that somebody will be away from a one-stop seat.</summary>
internal sealed class KeepCover(WriteGate gate, ISeatDirectory seats, Calendars calendars)
{
    public async Task<Result<string>> RunAsync(AbsenceInput input, Seat seat, Deed deed, CancellationToken ct)
    {
        var away = input.Seat is { } id ? await seats.FindAsync(id, ct) : null;
        if (away is not { Role: Role.CounterOfficer } || !CoverActs.Speaks(away.SpeaksFor, seat))
        {
            return CoverRefusals.SeatMissing;
        }

        // Whoever works the counter says it of himself; of others their leader does.
        if (away.AccountId != seat.AccountId && !CoverActs.Decides(away.SpeaksFor, seat) && seat.Role != Role.CounterOfficer)
        {
            return CoverRefusals.NotYours;
        }

        return Against(input, away, OfficeClock.DayOf(deed.At)) is { } against
            ? against
            : await gate.RunAsync<string>(deed, (write, token) => AddAsync(write, input, away, token), ct);
    }

    public static void Record(Write write, SeatAbsence absence, string act, string text) =>
        write.Record($"support.{act}", SeatAbsence.RecordKind, absence.Id.Value, absence.ProvinceCode, absence.UnitPath, text);

    private Refusal? Against(AbsenceInput input, Seat away, DateOnly today)
    {
        if (input.Kind is null)
        {
            return CoverRefusals.KindMissing;
        }

        if (
            input is not { From: { } from, To: { } to }
            || from < today
            || to < from
            || to.DayNumber - from.DayNumber >= SeatAbsence.MostDays
        )
        {
            return CoverRefusals.DaysWrong;
        }

        return input.Note?.Trim().Length > SeatAbsence.NoteLength ? CoverRefusals.NoteLong
            : CoverDays.Of(calendars.For(away.UnitPath), from, to).Count == 0 ? CoverRefusals.NoWorkingDay
            : null;
    }

    /// <summary>Writes an absence down within another write; whoever calls has asked whether the days are right.</summary>
    public static async Task<Result<string>> AddAsync(Write write, AbsenceInput input, Seat away, CancellationToken ct)
    {
        var (unit, from, to) = (away.SpeaksFor, input.From!.Value, input.To!.Value);
        var others = await write
            .Db.SeatAbsences.Where(row => row.ProvinceCode == away.ProvinceCode && row.UnitPath == unit && row.State != CoverState.Ended)
            .ToListAsync(ct);
        if (others.Find(other => other.AccountId == away.AccountId && other.Meets(from, to)) is { } same)
        {
            return CoverRefusals.AbsentAlready(same.From, same.To);
        }

        var absence = new SeatAbsence
        {
            Id = SeatAbsenceId.New(),
            ProvinceCode = away.ProvinceCode,
            Code = await write.Db.NextCodeAsync("NT", away.ProvinceCode, OfficeClock.DayOf(write.Deed.At).Year, ct),
            UnitPath = unit,
            SeatId = away.SeatId,
            AccountId = away.AccountId,
            PersonName = away.PersonName,
            Kind = input.Kind!.Value,
            From = from,
            To = to,
            Note = input.Note?.Trim() is { Length: > 0 } note ? note : null,
            RecordedAt = write.Deed.At,
        };
        write.Db.Add(absence);
        Record(
            write,
            absence,
            "absence-recorded",
            $"{absence.PersonName} vắng từ {VietnameseFormat.Date(from)} đến {VietnameseFormat.Date(to)}: {CoverLabels.Of(absence.Kind)}"
        );
        foreach (var broken in others.Where(other => other.CoverAccountId == away.AccountId && other.Meets(from, to)))
        {
            broken.LoseCover();
            Record(write, broken, "cover-lost", $"{away.PersonName} cũng vắng nên không còn thay {broken.PersonName}");
            write.Tell(
                unit,
                null,
                $"{broken.Code}: {away.PersonName} cũng vắng, {broken.PersonName} chưa có người thay",
                PathOf(broken.Code)
            );
        }

        return absence.Code;
    }

    public static string PathOf(string code) => $"/nguoi-thay/{code}";
}
