using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Support.Digital;

/// <summary>Sets up a team, changes who belongs to it, writes down what it did.</summary>
internal sealed class KeepTeam(WriteGate gate)
{
    /// <param name="code">Null for a new one.</param>
    public Task<Result<string>> RunAsync(string? code, TeamFacts facts, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(deed, (write, token) => KeepAsync(write, code, facts, seat, token), ct);

    public Task<Result<string>> VisitAsync(string code, VisitFacts facts, Seat seat, Deed deed, CancellationToken ct) =>
        gate.RunAsync<string>(
            deed,
            async (write, token) =>
            {
                if (await write.Db.TeamAsync(code, seat.Scope, token) is not { } team)
                {
                    return DigitalRefusals.NotFound;
                }

                var against = DigitalReads.Keeps(team.UnitPath, seat)
                    ? facts.Against(OfficeClock.DayOf(write.Deed.At))
                    : DigitalRefusals.NotYours;
                if (against is null && !facts.NotTwice && await IsThereAsync(write.Db, team, facts, token))
                {
                    against = DigitalRefusals.Twice;
                }

                if (against is not null)
                {
                    return against;
                }

                var visit = new TeamVisit
                {
                    Id = Guid.CreateVersion7(),
                    ProvinceCode = team.ProvinceCode,
                    TeamId = team.Id,
                    UnitPath = team.UnitPath,
                    On = facts.On!.Value,
                    Filing = facts.Filing,
                    Identity = facts.Identity,
                    Paying = facts.Paying,
                    Skills = facts.Skills,
                    Difficulties = facts.Difficulties,
                    Note = facts.Note,
                    RecordedBy = seat.Signature,
                    RecordedAt = write.Deed.At,
                };
                write.Db.Add(visit);
                team.Visited(visit.On);
                Record(
                    write,
                    team,
                    "team-visited",
                    $"Ngày {VietnameseFormat.Date(visit.On)}: hỗ trợ {visit.Helped} lượt, ghi {visit.Difficulties} vướng mắc"
                );
                return team.Code;
            },
            ct
        );

    private static async Task<Result<string>> KeepAsync(Write write, string? code, TeamFacts facts, Seat seat, CancellationToken ct)
    {
        var team = code is null ? await NewAsync(write, seat, ct) : await write.Db.TeamAsync(code, seat.Scope, ct);
        if (team is null)
        {
            return DigitalRefusals.NotFound;
        }

        if (!DigitalReads.Keeps(team.UnitPath, seat))
        {
            return DigitalRefusals.NotYours;
        }

        var (province, unit, id, hamlet, teams) = (team.ProvinceCode, team.UnitPath, team.Id, facts.Hamlet.Trim(), write.Db.DigitalTeams);
        if (await teams.AnyAsync(row => row.ProvinceCode == province && row.UnitPath == unit && row.Hamlet == hamlet && row.Id != id, ct))
        {
            return DigitalRefusals.HamletTwice;
        }

        var done = team.Take(facts);
        if (done.IsRefused)
        {
            return done.Refusal;
        }

        if (code is null)
        {
            write.Db.Add(team);
        }

        Record(write, team, "team-kept", $"Tổ công nghệ số {team.Hamlet}: {team.People} người, tổ trưởng {team.LeadName}");
        return team.Code;
    }

    private static Task<bool> IsThereAsync(Db db, DigitalTeam team, VisitFacts facts, CancellationToken ct)
    {
        var (province, id, on, visits) = (team.ProvinceCode, team.Id, facts.On!.Value, db.TeamVisits);
        return visits
            .Where(row => row.ProvinceCode == province && row.TeamId == id && row.On == on)
            .AnyAsync(
                row =>
                    row.Filing == facts.Filing
                    && row.Identity == facts.Identity
                    && row.Paying == facts.Paying
                    && row.Skills == facts.Skills
                    && row.Difficulties == facts.Difficulties,
                ct
            );
    }

    private static async Task<DigitalTeam> NewAsync(Write write, Seat seat, CancellationToken ct) =>
        new()
        {
            Id = DigitalTeamId.New(),
            ProvinceCode = seat.ProvinceCode,
            Code = await write.Db.NextCodeAsync("TC", seat.ProvinceCode, OfficeClock.DayOf(write.Deed.At).Year, ct),
            UnitPath = seat.SpeaksFor,
            AddedAt = write.Deed.At,
        };

    private static void Record(Write write, DigitalTeam team, string act, string text) =>
        write.Record($"support.{act}", DigitalTeam.RecordKind, team.Id.Value, team.ProvinceCode, team.UnitPath, text);
}
