using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Support.Cover;

/// <summary>Who is to stand in from when to when, as the form says; days left out are all that need somebody.</summary>
internal sealed record CoverWish(SeatId Seat, DateOnly? From = null, DateOnly? To = null);

/// <summary>Does one act on the cover of one absence.</summary>
internal sealed class ActOnCover(WriteGate gate, CoverCandidates candidates, Calendars calendars, ISeatDirectory seats)
{
    /// <param name="wish">Who stands in; null lets the rule choose for each day.</param>
    public async Task<Result<string>> RunAsync(
        SeatAbsence seen,
        CoverAct act,
        CoverWish? wish,
        string? reason,
        Seat seat,
        Deed deed,
        CancellationToken ct
    )
    {
        List<CoverShare> shares = [];
        if (act is CoverAct.Propose or CoverAct.Assign)
        {
            var chosen = SharesOf(await candidates.ReadAsync(seen, ct), wish);
            if (chosen.IsRefused)
            {
                return CoverActs.Against(act, seen, seat) ?? chosen.Refusal;
            }

            shares = chosen.Value;
        }

        return await gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await write.Db.AbsenceAsync(seen.Code, seat, token) is not { } absence)
                {
                    return CoverRefusals.NotFound;
                }

                if ((CoverActs.Against(act, absence, seat) ?? await AgainstAsync(write, absence, shares, seat, act, token)) is { } against)
                {
                    return against;
                }

                var (before, proposed) = (absence.Parts.ToList(), absence.Parts.FindAll(part => !part.Decided));
                var done = Apply(absence, act, shares, reason, seat);
                if (done.IsRefused)
                {
                    return done.Refusal;
                }

                var touched = act switch
                {
                    CoverAct.Propose or CoverAct.Assign => absence.Parts.FindAll(part =>
                        shares.Any(share => share.From == part.From && share.Seat.AccountId == part.AccountId)
                    ),
                    CoverAct.Approve or CoverAct.Decline => proposed,
                    _ => before,
                };
                KeepCover.Record(write, absence, $"cover-{CoverActs.Forms.Of(act).Slug}", TextOf(absence, act, touched, reason));
                await TellAsync(write, absence, act, touched, token);
                return absence.Code;
            },
            ct
        );
    }

    private static Result<List<CoverShare>> SharesOf(CoverChoices choices, CoverWish? wish)
    {
        if (wish is null)
        {
            return choices.Plan() is [_, ..] plan ? plan.ToList() : CoverRefusals.NobodyFree;
        }

        if (choices.People.FirstOrDefault(one => one.Seat.SeatId == wish.Seat) is not { } one)
        {
            return CoverRefusals.CoverMissing;
        }

        var absence = choices.Absence;
        var (from, to) = (wish.From ?? absence.From, wish.To ?? absence.To);
        var shares = choices.Shares(one, from, to);
        return shares.Count > 0 && from >= absence.From && to <= absence.To ? shares.ToList()
            : absence.Parts.Find(part => part.Decided && part.Meets(from, to)) is { } decided ? CoverRefusals.CoveredAlready(decided)
            : CoverRefusals.PartWrong(absence.From, absence.To);
    }

    /// <summary>A clash is asked again inside the write, behind a lock on the organisation's absences: two of one day may meet.</summary>
    private static async Task<Refusal?> AgainstAsync(
        Write write,
        SeatAbsence absence,
        List<CoverShare> shares,
        Seat seat,
        CoverAct act,
        CancellationToken ct
    )
    {
        if (act == CoverAct.Assign && shares.Any(share => share.Seat.AccountId == seat.AccountId))
        {
            return CoverRefusals.Own;
        }

        if (shares.Count == 0)
        {
            return null;
        }

        var open = write.Db.OpenAt(absence.ProvinceCode, absence.UnitPath);
        var (province, unit, absences) = (absence.ProvinceCode, absence.UnitPath, write.Db.SeatAbsences);
        await absences
            .Where(row => row.ProvinceCode == province && row.UnitPath == unit && !row.Ended)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Version, row => row.Version), ct);
        var others = await open.AsNoTracking().ToListAsync(ct);
        return shares
            .Select(share => CoverRanking.Clash(absence, share.Seat, share.From, share.To, others))
            .FirstOrDefault(clash => clash is not null);
    }

    private Result Apply(SeatAbsence absence, CoverAct act, List<CoverShare> shares, string? reason, Seat seat)
    {
        var calendar = calendars.For(absence.UnitPath);
        return act switch
        {
            CoverAct.Propose => absence.Name(shares, seat.AccountId, null, calendar),
            CoverAct.Assign => absence.Name(shares, seat.AccountId, seat.Signature, calendar),
            CoverAct.Approve => absence.Approve(seat.Signature, calendar),
            CoverAct.Decline => string.IsNullOrWhiteSpace(reason) ? SupportRefusals.ReasonMissing : absence.Decline(calendar),
            _ => absence.End(),
        };
    }

    private static string TextOf(SeatAbsence absence, CoverAct act, List<CoverPart> touched, string? reason)
    {
        var people = string.Join("; ", touched.OrderBy(part => part.From).Select(part => $"{part.PersonName} {part.Days}"));
        return act switch
        {
            CoverAct.Propose or CoverAct.Assign =>
                $"{CoverActs.Forms.Of(act).Button}: {people} thay {absence.PersonName}, {touched[0].Because}",
            CoverAct.Approve => $"Duyệt {people} thay {absence.PersonName}",
            CoverAct.Decline => $"Không duyệt {people} thay {absence.PersonName}: {reason?.Trim()}",
            _ => $"{absence.PersonName} thôi vắng mặt",
        };
    }

    private async Task TellAsync(Write write, SeatAbsence absence, CoverAct act, List<CoverPart> touched, CancellationToken ct)
    {
        var path = KeepCover.PathOf(absence.Code);
        foreach (var part in touched)
        {
            var text = act switch
            {
                CoverAct.Propose => $"Bạn được đề xuất thay {absence.PersonName} ở Một cửa {part.Days}; lãnh đạo đơn vị duyệt",
                CoverAct.Assign or CoverAct.Approve => $"Bạn thay {absence.PersonName} ở Một cửa {part.Days}",
                _ => $"{absence.Code}: {part.PersonName} không thay {absence.PersonName} {part.Days}",
            };
            await write.TellPersonAsync(seats, part.AccountId, text, path, ct);
            if (act is CoverAct.Decline or CoverAct.End)
            {
                write.Tell(absence.UnitPath, null, text, path);
            }

            if (act == CoverAct.Propose)
            {
                write.Tell(
                    absence.UnitPath,
                    null,
                    $"{absence.Code}: {part.PersonName} thay {absence.PersonName} {part.Days}, chờ duyệt",
                    path
                );
            }
        }
    }
}
