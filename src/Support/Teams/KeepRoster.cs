using Microsoft.EntityFrameworkCore;
using ThongSuot.Difficulties;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Territory;

namespace ThongSuot.Support.Teams;

/// <summary>Keeps who belongs to a team and who is on call.</summary>
internal sealed class KeepRoster(WriteGate gate, ISeatDirectory seats, PermissionRegistry permissions, Units units)
{
    /// <summary>Nobody is put on call for longer at once.</summary>
    public const int MostDays = 31;

    /// <summary>Leaders keep their own body's people, the province office everybody's.</summary>
    public static bool Keeps(string unitPath, Seat seat) =>
        seat.Role == Role.ProvinceOffice || (seat.Role is Role.CommuneLeader or Role.DepartmentLeader && seat.SpeaksFor == unitPath);

    public async Task<Result> KeepMemberAsync(SeatId? who, MemberFacts facts, Seat seat, Deed deed, CancellationToken ct)
    {
        var person = who is { } id ? await seats.FindAsync(id, ct) : null;
        if (person is null || person.ProvinceCode != seat.ProvinceCode || !permissions.Allows(person.Role, DifficultyAccess.RapidTeam))
        {
            return TeamRefusals.SeatWrong;
        }

        if (!Keeps(person.SpeaksFor, seat))
        {
            return TeamRefusals.NotYours;
        }

        var known = facts with { BasePath = units.ByPath(facts.BasePath) is { Kind: UnitKind.Commune } at ? at.Path : string.Empty };
        return await gate.RunAsync(deed, (write, token) => KeepAsync(write, person, known, token), ct);
    }

    public Task<Result> LeaveAsync(RapidMemberId id, Seat seat, Deed deed, CancellationToken ct) =>
        WithMemberAsync(
            id,
            seat,
            deed,
            async (write, member, token) =>
            {
                if (await StillHasAsync(write, member, null, token) is { } has)
                {
                    return has;
                }

                var done = member.Leave();
                if (!done.IsRefused)
                {
                    var (province, today, days) = (member.ProvinceCode, OfficeClock.DayOf(write.Deed.At), write.Db.OnCallDays);
                    await days.Where(row => row.ProvinceCode == province && row.Day >= today && row.MemberId == id)
                        .ExecuteDeleteAsync(token);
                    Record(write, member, "member-left", $"{member.PersonName} thôi tham gia tổ ứng cứu");
                }

                return done;
            },
            ct
        );

    /// <summary>Puts somebody on call; days on which he is already stay as they are.</summary>
    public Task<Result> CallAsync(RapidMemberId id, DateOnly? from, DateOnly? to, Seat seat, Deed deed, CancellationToken ct) =>
        WithMemberAsync(
            id,
            seat,
            deed,
            async (write, member, token) =>
            {
                if (from is not { } first || to is not { } last || AreWrong(first, last, OfficeClock.DayOf(write.Deed.At)))
                {
                    return TeamRefusals.DaysWrong;
                }

                var (province, days) = (member.ProvinceCode, write.Db.OnCallDays);
                var there = await days.Where(row =>
                        row.ProvinceCode == province && row.Day >= first && row.Day <= last && row.MemberId == id
                    )
                    .Select(row => row.Day)
                    .ToListAsync(token);
                var wanted = Enumerable.Range(0, last.DayNumber - first.DayNumber + 1).Select(first.AddDays).Except(there);
                days.AddRange(
                    wanted.Select(day => new OnCallDay
                    {
                        ProvinceCode = province,
                        Day = day,
                        MemberId = id,
                        UnitPath = member.UnitPath,
                    })
                );
                var text = $"{VietnameseFormat.Date(first)} – {VietnameseFormat.Date(last)}";
                Record(write, member, "on-call", $"{member.PersonName} trực {text}");
                write.Tell(member.UnitPath, member.SeatId.Value, $"Bạn trực hỗ trợ {text}", "/truc");
                return Result.Done;
            },
            ct
        );

    /// <summary>Somebody is not on call on a day after all.</summary>
    public Task<Result> ReleaseAsync(RapidMemberId id, DateOnly day, Seat seat, Deed deed, CancellationToken ct) =>
        WithMemberAsync(
            id,
            seat,
            deed,
            async (write, member, token) =>
            {
                if (await StillHasAsync(write, member, day, token) is { } has)
                {
                    return has;
                }

                var (province, days) = (member.ProvinceCode, write.Db.OnCallDays);
                await days.Where(row => row.ProvinceCode == province && row.Day == day && row.MemberId == id).ExecuteDeleteAsync(token);
                Record(write, member, "off-call", $"{member.PersonName} không trực ngày {VietnameseFormat.Date(day)}");
                write.Tell(member.UnitPath, member.SeatId.Value, $"Bạn không trực ngày {VietnameseFormat.Date(day)}", "/truc");
                return Result.Done;
            },
            ct
        );

    /// <summary>Whoever leaves or is off call hands on first what is his to mend: nobody would look after it.</summary>
    /// <param name="day">The day he is off call: what he has today, or what is due on a later one; null for all he has.</param>
    private static async Task<Refusal?> StillHasAsync(Write write, RapidMember member, DateOnly? day, CancellationToken ct)
    {
        var open = await write.Db.RapidOpenOfAsync(member.ProvinceCode, member.SeatId, ct);
        var later = day > OfficeClock.DayOf(write.Deed.At);
        var codes = open.Where(fault => !later || OfficeClock.DayOf(fault.DueAt) == day).Select(fault => fault.Code).ToList();
        return codes.Count > 0 ? TeamRefusals.StillHas(member.PersonName, codes) : null;
    }

    private static bool AreWrong(DateOnly first, DateOnly last, DateOnly today) =>
        first < today || last < first || last.DayNumber - first.DayNumber >= MostDays;

    private static async Task<Result> KeepAsync(Write write, Seat person, MemberFacts facts, CancellationToken ct)
    {
        var (province, id, members) = (person.ProvinceCode, person.SeatId, write.Db.RapidMembers);
        var member = await members.FirstOrDefaultAsync(row => row.ProvinceCode == province && row.SeatId == id, ct);
        if (member is null)
        {
            member = new RapidMember
            {
                Id = RapidMemberId.New(),
                ProvinceCode = province,
                UnitPath = person.SpeaksFor,
                SeatId = id,
                PersonName = person.PersonName,
                Title = person.Title,
            };
            members.Add(member);
        }

        var done = member.Take(facts);
        if (!done.IsRefused)
        {
            Record(write, member, "member-kept", $"{member.PersonName} tham gia tổ ứng cứu");
        }

        return done;
    }

    private Task<Result> WithMemberAsync(
        RapidMemberId id,
        Seat seat,
        Deed deed,
        Func<Write, RapidMember, CancellationToken, Task<Result>> act,
        CancellationToken ct
    ) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                if (await write.Db.MembersOf(seat.ProvinceCode).FirstOrDefaultAsync(row => row.Id == id, token) is not { } member)
                {
                    return TeamRefusals.MemberNotFound;
                }

                return Keeps(member.UnitPath, seat) ? await act(write, member, token) : TeamRefusals.NotYours;
            },
            ct
        );

    private static void Record(Write write, RapidMember member, string act, string text) =>
        write.Record($"support.{act}", RapidMember.RecordKind, member.Id.Value, member.ProvinceCode, member.UnitPath, text);
}
