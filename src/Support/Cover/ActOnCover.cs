using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Support.Cover;

/// <summary>Does one act on one absence.</summary>
internal sealed class ActOnCover(WriteGate gate, CoverCandidates candidates)
{
    /// <param name="cover">Who stands in; null lets the rule choose.</param>
    public async Task<Result<string>> RunAsync(
        SeatAbsence seen,
        CoverAct act,
        SeatId? cover,
        string? reason,
        Seat seat,
        Deed deed,
        CancellationToken ct
    )
    {
        CoverCandidate? chosen = null;
        if (act is CoverAct.Propose or CoverAct.Assign)
        {
            var ranked = await candidates.ReadAsync(seen, ct);
            chosen = cover is { } id
                ? ranked.FirstOrDefault(one => one.Seat.SeatId == id)
                : ranked.FirstOrDefault(one => one.Against is null);
            if (chosen is null)
            {
                return cover is null ? CoverRefusals.NobodyFree : CoverRefusals.CoverMissing;
            }
        }

        return await gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await write.Db.AbsenceAsync(seen.Code, seat, token) is not { } absence)
                {
                    return CoverRefusals.NotFound;
                }

                if ((CoverActs.Against(act, absence, seat) ?? await AgainstAsync(write, absence, chosen, seat, act, token)) is { } against)
                {
                    return against;
                }

                var before = absence.CoverName;
                var done = Apply(absence, act, chosen, reason, seat);
                if (done.IsRefused)
                {
                    return done.Refusal;
                }

                KeepCover.Record(write, absence, $"cover-{CoverActs.Forms.Of(act).Slug}", TextOf(absence, act, before, reason));
                Tell(write, absence, act, before);
                return absence.Code;
            },
            ct
        );
    }

    /// <summary>A clash is asked again inside the write, behind a lock on the organisation's absences: two of one day may meet.</summary>
    private static async Task<Refusal?> AgainstAsync(
        Write write,
        SeatAbsence absence,
        CoverCandidate? chosen,
        Seat seat,
        CoverAct act,
        CancellationToken ct
    )
    {
        if (chosen is null)
        {
            return null;
        }

        if (act == CoverAct.Assign && chosen.Seat.AccountId == seat.AccountId)
        {
            return CoverRefusals.Own;
        }

        var (province, unit, absences) = (absence.ProvinceCode, absence.UnitPath, write.Db.SeatAbsences);
        var open = absences.Where(row => row.ProvinceCode == province && row.UnitPath == unit && row.State != CoverState.Ended);
        await open.ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, row => row.Version), ct);
        return CoverRanking.Clash(absence, chosen.Seat, await open.AsNoTracking().ToListAsync(ct));
    }

    private static Result Apply(SeatAbsence absence, CoverAct act, CoverCandidate? chosen, string? reason, Seat seat) =>
        act switch
        {
            CoverAct.Propose => absence.Propose(chosen!.Seat, chosen.Because, seat.AccountId),
            CoverAct.Assign => absence.Assign(chosen!.Seat, chosen.Because, seat),
            CoverAct.Approve => absence.Approve(seat.Signature),
            CoverAct.Decline => string.IsNullOrWhiteSpace(reason) ? SupportRefusals.ReasonMissing : absence.LoseCover(),
            _ => absence.End(),
        };

    private static string TextOf(SeatAbsence absence, CoverAct act, string? before, string? reason) =>
        act switch
        {
            CoverAct.Propose or CoverAct.Assign =>
                $"{CoverActs.Forms.Of(act).Button}: {absence.CoverName} thay {absence.PersonName}, {absence.Because}",
            CoverAct.Approve => $"Duyệt {absence.CoverName} thay {absence.PersonName}",
            CoverAct.Decline => $"Không duyệt {before} thay {absence.PersonName}: {reason?.Trim()}",
            _ => $"{absence.PersonName} thôi vắng mặt",
        };

    private static void Tell(Write write, SeatAbsence absence, CoverAct act, string? before)
    {
        var (path, days) = (
            KeepCover.PathOf(absence.Code),
            $"từ {VietnameseFormat.Date(absence.From)} đến {VietnameseFormat.Date(absence.To)}"
        );
        if (absence is { State: CoverState.Covered, CoverSeatId: { } cover })
        {
            write.Tell(absence.UnitPath, cover.Value, $"Bạn thay {absence.PersonName} ở Một cửa {days}", path);
        }
        else if (act is CoverAct.Decline || (act == CoverAct.End && before is not null))
        {
            write.Tell(absence.UnitPath, null, $"{absence.Code}: {before} không thay {absence.PersonName} {days}", path);
        }
    }
}
