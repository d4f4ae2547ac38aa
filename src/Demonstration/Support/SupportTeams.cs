using ThongSuot.Platform.Access;
using ThongSuot.Platform.Modules;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Support;
using ThongSuot.Support.Digital;
using ThongSuot.Support.Teams;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Support;

/// <summary>A rapid team that is on call for two weeks, and two digital teams in each commune with a month of visits.</summary>
internal static class SupportTeams
{
    private const string Province = "25";
    private const int OnCallFor = 14;
    private const int MembersOfCommunes = 6;

    public static async Task AddAsync(
        Write write,
        IReadOnlyList<Unit> communes,
        IReadOnlyList<Seat> officers,
        DateOnly today,
        CancellationToken ct
    )
    {
        var random = new Random(20260224);
        var engineers = officers.Where(seat => seat.UnitPath.Contains("so-khoa-hoc-cong-nghe", StringComparison.Ordinal));
        var near = communes
            .Skip(20)
            .Take(MembersOfCommunes)
            .Select(commune =>
                officers.First(seat => seat.SpeaksFor == commune.Path && seat.UnitPath.Contains("van-phong", StringComparison.Ordinal))
            );
        foreach (var (person, at) in engineers.Concat(near).Select((person, at) => (person, at)))
        {
            var member = new RapidMember
            {
                Id = RapidMemberId.New(),
                ProvinceCode = Province,
                UnitPath = person.SpeaksFor,
                SeatId = person.SeatId,
                PersonName = person.PersonName,
                Title = person.Title,
            };
            var home = new UnitPath(person.SpeaksFor).IsCommune ? person.SpeaksFor : communes[0].Path;
            member.Take(new(SyntheticPeople.Phone(random), at % 2 == 0, true, at % 3 == 0, home));
            write.Db.Add(member);
            foreach (var day in Enumerable.Range(0, OnCallFor).Where(day => at == 0 || (day + at) % 3 == 0).Select(today.AddDays))
            {
                write.Db.Add(
                    new OnCallDay
                    {
                        ProvinceCode = Province,
                        Day = day,
                        MemberId = member.Id,
                        UnitPath = member.UnitPath,
                    }
                );
            }
        }

        var (teams, visits) = Digital(write, communes, today, random);
        var number = await write.Db.NextNumberAsync($"TC{Province}-{today.Year}", ct, teams.Count);
        for (var at = 0; at < teams.Count; at++)
        {
            write.Db.Add(teams[at](number + at));
        }

        await write.Db.SaveChangesAsync(ct);
        await RowWriter<TeamVisit>.For(write.Db).InsertAsync(write.Db, visits, ct);
    }

    private static (List<Func<int, DigitalTeam>> Teams, List<TeamVisit> Visits) Digital(
        Write write,
        IReadOnlyList<Unit> communes,
        DateOnly today,
        Random random
    )
    {
        var (teams, visits) = (new List<Func<int, DigitalTeam>>(), new List<TeamVisit>());
        foreach (var (commune, hamlet) in communes.SelectMany(commune => new[] { 1, 2 }.Select(hamlet => (commune, hamlet))))
        {
            var (id, lead, phone) = (DigitalTeamId.New(), SyntheticPeople.Name(random), SyntheticPeople.Phone(random));
            var members = string.Join('\n', Enumerable.Range(0, 4).Select(_ => SyntheticPeople.Name(random)));
            // One in ten has not met for long.
            var silent = random.Next(10) == 0;
            var days = Enumerable.Range(0, silent ? 0 : random.Next(1, 4)).Select(_ => today.AddDays(-random.Next(1, 28))).ToList();
            teams.Add(number =>
            {
                var team = new DigitalTeam
                {
                    Id = id,
                    ProvinceCode = Province,
                    Code = $"TC{Province}-{today.Year}-{number:0000}",
                    UnitPath = commune.Path,
                    AddedAt = write.Deed.At.AddDays(-60),
                };
                team.Take(new($"Khu {hamlet}", lead, phone, members, $"{40 + hamlet}/QĐ-UBND"));
                days.ForEach(team.Visited);
                return team;
            });
            visits.AddRange(
                days.Select(day => new TeamVisit
                {
                    Id = Guid.CreateVersion7(),
                    ProvinceCode = Province,
                    TeamId = id,
                    UnitPath = commune.Path,
                    On = day,
                    Filing = random.Next(0, 15),
                    Identity = random.Next(0, 12),
                    Paying = random.Next(0, 8),
                    Skills = random.Next(1, 20),
                    Difficulties = random.Next(0, 3),
                    Note = string.Empty,
                    RecordedBy = lead,
                    RecordedAt = write.Deed.At,
                })
            );
        }

        return (teams, visits);
    }
}
