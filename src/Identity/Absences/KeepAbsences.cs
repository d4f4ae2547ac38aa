using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Identity.Absences;

/// <summary>An officer asks, a leader agrees; a leader may also arrange it for somebody who cannot ask any more.</summary>
internal sealed class KeepAbsences(WriteGate gate, ISeatDirectory seats)
{
    /// <summary>Longer than this is no absence but another distribution of work.</summary>
    public const int MostDays = 180;

    public async Task<Result<Guid>> AskAsync(AbsenceForm form, Seat seat, bool leads, Deed deed, CancellationToken ct)
    {
        var away = leads ? await FindAsync(form.Seat, ct) : seat;
        var standIn = await FindAsync(form.StandIn, ct);
        var unit = seat.SpeaksFor;
        if (away is not { Role: Role.CaseOfficer } || away.SpeaksFor != unit)
        {
            return IdentityRefusals.AbsentMissing;
        }

        if (standIn is not { Role: Role.CaseOfficer } || standIn.SpeaksFor != unit || standIn.SeatId == away.SeatId)
        {
            return IdentityRefusals.StandInMissing;
        }

        if (form is not { From: { } from, To: { } to } || to < from || to.DayNumber - from.DayNumber >= MostDays)
        {
            return IdentityRefusals.AbsenceDays;
        }

        return from < OfficeClock.DayOf(deed.At)
            ? IdentityRefusals.AbsencePast
            : await gate.RunAsync<Guid>(deed, (write, token) => AddAsync(write, form, away, standIn, leads ? seat : null, token), ct);
    }

    /// <summary>The leader agrees: from its first day the colleague has the work too.</summary>
    public Task<Result> AgreeAsync(Guid id, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                if (await OpenAsync(write, id, seat, token) is not { AgreedAt: null } absence)
                {
                    return IdentityRefusals.AbsenceGone;
                }

                // Nobody agrees to his own absence, in whichever of his seats.
                if (absence.SeatId == seat.SeatId || absence.StandInSeatId == seat.SeatId)
                {
                    return IdentityRefusals.OwnAbsence;
                }

                (absence.AgreedBy, absence.AgreedAt, absence.Version) = (seat.Signature, write.Deed.At, absence.Version + 1);
                Record(write, absence, "absence-agreed", $"Đồng ý để {absence.StandInName} làm thay {absence.PersonName}");
                Tell(write, absence);
                return Result.Done;
            },
            ct
        );

    /// <summary>Refused, taken back or over before its time.</summary>
    public Task<Result> EndAsync(Guid id, Seat seat, bool leads, Deed deed, CancellationToken ct) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                if (await OpenAsync(write, id, seat, token) is not { } absence || (!leads && absence.SeatId != seat.SeatId))
                {
                    return IdentityRefusals.AbsenceGone;
                }

                (absence.EndedAt, absence.Version) = (write.Deed.At, absence.Version + 1);
                Record(write, absence, "absence-ended", $"Thôi việc {absence.StandInName} làm thay {absence.PersonName}");
                return Result.Done;
            },
            ct
        );

    private async Task<Result<Guid>> AddAsync(Write write, AbsenceForm form, Seat away, Seat standIn, Seat? leader, CancellationToken ct)
    {
        var (id, unit, from, to) = (away.SeatId, away.SpeaksFor, form.From!.Value, form.To!.Value);
        var rows = await write.Db.Set<Absence>().Where(row => row.UnitPath == unit && row.EndedAt == null).ToListAsync(ct);
        var others = rows.FindAll(other => other.Meets(from, to));
        if (others.Exists(other => other.SeatId == id))
        {
            return IdentityRefusals.AbsentAlready;
        }

        if (others.Exists(other => other.SeatId == standIn.SeatId))
        {
            return IdentityRefusals.StandInAway(standIn.PersonName);
        }

        var absence = new Absence
        {
            Id = Guid.CreateVersion7(),
            ProvinceCode = away.ProvinceCode,
            UnitPath = away.SpeaksFor,
            SeatId = id,
            PersonName = away.PersonName,
            StandInSeatId = standIn.SeatId,
            StandInName = standIn.PersonName,
            From = from,
            To = to,
            Reason = form.Reason?.Trim(),
            AgreedBy = leader?.Signature,
            AgreedAt = leader is null ? null : write.Deed.At,
        };
        write.Db.Add(absence);
        var days = $"từ {VietnameseFormat.Date(from)} đến {VietnameseFormat.Date(to)}";
        Record(
            write,
            absence,
            leader is null ? "absence-asked" : "absence-arranged",
            $"{(leader is null ? "Đề nghị" : "Phân công")} {standIn.PersonName} làm thay {away.PersonName} {days}"
        );
        if (leader is not null)
        {
            Tell(write, absence);
        }

        // Nobody is forbidden to be ill: whom he stands in for is told to be without anybody.
        foreach (var left in others.Where(other => other.StandInSeatId == id))
        {
            write.Tell(unit, null, $"{away.PersonName} vắng {days}: {left.PersonName} những ngày đó không có người làm thay", "/vang-mat");
        }

        return absence.Id;
    }

    private async Task<Seat?> FindAsync(Guid? seat, CancellationToken ct) =>
        seat is { } id ? await seats.FindAsync(new SeatId(id), ct) : null;

    private static Task<Absence?> OpenAsync(Write write, Guid id, Seat seat, CancellationToken ct)
    {
        var unit = seat.SpeaksFor;
        return write.Db.Set<Absence>().FirstOrDefaultAsync(row => row.Id == id && row.UnitPath == unit && row.EndedAt == null, ct);
    }

    private static void Tell(Write write, Absence absence) =>
        write.Tell(
            absence.UnitPath,
            absence.StandInSeatId.Value,
            $"Bạn làm thay {absence.PersonName} từ {VietnameseFormat.Date(absence.From)} đến {VietnameseFormat.Date(absence.To)}",
            "/vang-mat"
        );

    private static void Record(Write write, Absence absence, string act, string text) =>
        write.Record($"identity.{act}", "absence", absence.Id, absence.ProvinceCode, absence.UnitPath, text);
}
