using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
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

        if (!CoverActs.MayRecord(away.SpeaksFor, away.AccountId, seat))
        {
            return CoverRefusals.NotYours;
        }

        return Against(input, away, OfficeClock.DayOf(deed.At)) is { } against
            ? against
            : await gate.RunAsync<string>(deed, (write, token) => AddAsync(write, input, away, token), ct);
    }

    /// <summary>Moves the days of an absence; who stands in keeps the days that stay.</summary>
    public Task<Result<string>> MoveAsync(string code, DateOnly? from, DateOnly? to, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await write.Db.AbsenceAsync(code, seat, token) is not { } absence)
                {
                    return CoverRefusals.NotFound;
                }

                if (
                    (CoverActs.Against(CoverAct.Move, absence, seat) ?? Against(absence, from, to, OfficeClock.DayOf(write.Deed.At))) is
                    { } against
                )
                {
                    return against;
                }

                var others = await write.Db.OpenAt(absence.ProvinceCode, absence.UnitPath).ToListAsync(token);
                return await MoveAsync(write, absence, others, from!.Value, to!.Value, token);
            },
            ct
        );

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

    private Refusal? Against(SeatAbsence absence, DateOnly? from, DateOnly? to, DateOnly today)
    {
        if (
            from is not { } first
            || to is not { } last
            || (first != absence.From && first < today)
            || last < today
            || last < first
            || last.DayNumber - first.DayNumber >= SeatAbsence.MostDays
        )
        {
            return CoverRefusals.MoveWrong(absence.From);
        }

        return CoverDays.Of(calendars.For(absence.UnitPath), first, last).Count == 0 ? CoverRefusals.NoWorkingDay : null;
    }

    private async Task<Result<string>> MoveAsync(
        Write write,
        SeatAbsence absence,
        List<SeatAbsence> others,
        DateOnly from,
        DateOnly to,
        CancellationToken ct
    )
    {
        if (others.Find(other => other.Id != absence.Id && other.AccountId == absence.AccountId && other.Meets(from, to)) is { } same)
        {
            return CoverRefusals.AbsentAlready(same.From, same.To);
        }

        var before = absence.Parts.ToList();
        var done = absence.Move(from, to, calendars.For(absence.UnitPath));
        if (done.IsRefused)
        {
            return done.Refusal;
        }

        Record(write, absence, "absence-moved", $"{absence.PersonName} vắng {DaysOf(absence)}");
        foreach (var part in before.Except(absence.Parts))
        {
            var left = string.Join(", ", absence.Parts.Where(one => one.AccountId == part.AccountId).Select(one => one.Days));
            var text =
                $"{absence.Code}: {absence.PersonName} vắng {DaysOf(absence)}; bạn {(left.Length > 0 ? $"thay {left}" : "không thay")}";
            await write.TellPersonAsync(seats, part.AccountId, text, PathOf(absence.Code), ct);
        }

        await LoseAsync(write, others, absence, ct);
        return absence.Code;
    }

    /// <summary>Writes an absence down within another write; whoever calls has asked whether the days are right.</summary>
    public async Task<Result<string>> AddAsync(Write write, AbsenceInput input, Seat away, CancellationToken ct)
    {
        var (unit, from, to) = (away.SpeaksFor, input.From!.Value, input.To!.Value);
        var others = await write.Db.OpenAt(away.ProvinceCode, unit).ToListAsync(ct);
        if (others.Find(other => other.AccountId == away.AccountId && other.Meets(from, to)) is { } same)
        {
            return CoverRefusals.AbsentAlready(same.From, same.To);
        }

        var code = await write.Db.NextCodeAsync("NT", away.ProvinceCode, OfficeClock.DayOf(write.Deed.At).Year, ct);
        var absence = SeatAbsence.Of(input, away, code, write.Deed.At, calendars.For(unit));
        write.Db.Add(absence);
        Record(write, absence, "absence-recorded", $"{absence.PersonName} vắng {DaysOf(absence)}: {CoverLabels.Of(absence.Kind)}");
        write.Tell(absence.UnitPath, null, $"{absence.PersonName} vắng {DaysOf(absence)} ở Một cửa, chưa có người thay", PathOf(code));
        await LoseAsync(write, others, absence, ct);
        return absence.Code;
    }

    public static string PathOf(string code) => $"/nguoi-thay/{code}";

    /// <summary>Whoever is away stands in for nobody on these days; on the others he still does.</summary>
    private async Task LoseAsync(Write write, List<SeatAbsence> others, SeatAbsence away, CancellationToken ct)
    {
        foreach (var broken in others.Where(other => other.Id != away.Id))
        {
            if (!broken.Lose(away.AccountId, away.From, away.To, calendars.For(broken.UnitPath)))
            {
                continue;
            }

            var text = $"{broken.Code}: {away.PersonName} vắng {DaysOf(away)}, những ngày đó {broken.PersonName} chưa có người thay";
            Record(write, broken, "cover-lost", text);
            write.Tell(broken.UnitPath, null, text, PathOf(broken.Code));
            await write.TellPersonAsync(seats, broken.AccountId, text, PathOf(broken.Code), ct);
        }
    }

    private static string DaysOf(SeatAbsence absence) => CoverDays.Text(absence.From, absence.To);
}
