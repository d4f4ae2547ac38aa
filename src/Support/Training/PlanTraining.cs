using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;
using ThongSuot.Support.Cover;
using ThongSuot.Territory;

namespace ThongSuot.Support.Training;

/// <summary>A session as typed.</summary>
/// <param name="Units">Paths of the communes whose people are invited.</param>
internal sealed record TrainingInput(
    NeedKind? Kind,
    string? Field,
    string? FieldName,
    DateOnly? On,
    string? Title,
    string? Place,
    string? Trainer,
    string? HandsOn,
    int? Most,
    IReadOnlyList<string> Units
)
{
    /// <summary>People who are invited without the others of their commune.</summary>
    public IReadOnlyList<SeatId> People { get; init; } = [];

    /// <summary>It is held on a day off all the same.</summary>
    public bool OnDayOff { get; init; }

    /// <summary>Nobody of a counter stays behind all the same: its commune looks for somebody.</summary>
    public bool EmptiesDesks { get; init; }
}

/// <summary>A session that was planned.</summary>
/// <param name="Away">Names of those who were left out: they are away that day.</param>
internal sealed record PlannedTraining(string Code, IReadOnlyList<string> Away);

/// <summary>Plans sessions and invites people; a counter whose person is invited needs a stand-in that day.</summary>
internal sealed class PlanTraining(WriteGate gate, ISeatDirectory seats, Units units, Calendars calendars, KeepCover cover)
{
    private const int Ahead = 180;

    /// <summary>Days between the invitation and the session, where nobody says otherwise.</summary>
    private const int Notice = 14;

    public async Task<Result<PlannedTraining>> PlanAsync(TrainingInput input, Seat seat, Deed deed, CancellationToken ct)
    {
        if (Against(input, OfficeClock.DayOf(deed.At), seat) is { } against)
        {
            return against;
        }

        var role = RoleOf(TrainingLabels.PersonOf(input.Kind!.Value));
        var wanted = input.Units.Where(path => IsCommuneOf(path, seat)).Distinct(StringComparer.Ordinal).ToList();
        var all = (await seats.UnderAsync(UnitPath.OfProvince(seat.ProvinceCode), role, ct)).ToList();
        var people = all.Where(one =>
                wanted.Contains(one.SpeaksFor) || (input.People.Contains(one.SeatId) && IsCommuneOf(one.SpeaksFor, seat))
            )
            .DistinctBy(one => one.AccountId)
            .ToList();
        var most = input.Most ?? TrainingSession.MostPeople;
        return wanted.Count + people.Count == 0 ? TrainingRefusals.UnitsMissing
            : people.Count == 0 ? TrainingRefusals.NobodyThere(TrainingLabels.Of(TrainingLabels.PersonOf(input.Kind.Value)))
            : people.Count > most ? TrainingRefusals.Full(most, people.Count)
            : await gate.RunAsync<PlannedTraining>(deed, (write, token) => AddAsync(write, input, people, all, seat, token), ct);
    }

    /// <summary>Everybody of the province whom a session about an error is for, by commune.</summary>
    public async Task<ILookup<string, Seat>> PeopleAsync(NeedKind kind, Seat seat, CancellationToken ct) =>
        (await seats.UnderAsync(UnitPath.OfProvince(seat.ProvinceCode), RoleOf(TrainingLabels.PersonOf(kind)), ct))
            .DistinctBy(one => one.AccountId)
            .ToLookup(one => one.SpeaksFor, StringComparer.Ordinal);

    private static Role RoleOf(PersonKind person) =>
        person switch
        {
            PersonKind.Counter => Role.CounterOfficer,
            PersonKind.Officer => Role.CaseOfficer,
            _ => Role.CommuneLeader,
        };

    private bool IsCommuneOf(string path, Seat seat) =>
        units.ByPath(path) is { Kind: UnitKind.Commune } unit && unit.ProvinceCode == seat.ProvinceCode;

    private Refusal? Against(TrainingInput input, DateOnly today, Seat seat) =>
        input.Kind is null ? TrainingRefusals.KindMissing
        : string.IsNullOrWhiteSpace(input.Field) || input.Field.Length > 100 || string.IsNullOrWhiteSpace(input.FieldName)
            ? TrainingRefusals.FieldMissing
        : input.On is not { } on || on < today || on > today.AddDays(Ahead) ? TrainingRefusals.DayWrong
        : SupportRefusals.Words(input.Title, "Tên lớp", "Title", TrainingSession.TextLength)
            ?? SupportRefusals.Words(input.Place, "Địa điểm", "Place", TrainingSession.TextLength)
            ?? SupportRefusals.Words(input.Trainer, "Giảng viên", "Trainer", TrainingSession.TextLength)
            ?? SupportRefusals.Words(input.HandsOn, "Việc làm tại lớp", "HandsOn")
            ?? (input.Most is < 1 or > TrainingSession.MostPeople ? TrainingRefusals.MostWrong : null)
            ?? (
                !input.OnDayOff && !CalendarOf(seat).IsWorkingDay(on)
                    ? TrainingRefusals.DayOff(on, CalendarOf(seat).NextWorkingDay(on))
                    : null
            );

    private WorkingCalendar CalendarOf(Seat seat) => calendars.For(UnitPath.OfProvince(seat.ProvinceCode));

    /// <summary>The day offered first: a working day at least two weeks ahead.</summary>
    public DateOnly FirstDay(DateOnly today, Seat seat) => CalendarOf(seat).NextWorkingDay(today.AddDays(Notice - 1));

    /// <param name="all">Everybody of the kind in the province: who stays at a counter when the invited are gone.</param>
    private async Task<Result<PlannedTraining>> AddAsync(
        Write write,
        TrainingInput input,
        List<Seat> people,
        List<Seat> all,
        Seat seat,
        CancellationToken ct
    )
    {
        var away = await AwayAsync(write.Db, all, input.On!.Value, ct);
        var absent = people.Where(one => away.Contains(one.AccountId)).Select(one => one.PersonName).ToList();
        people = people.FindAll(one => !away.Contains(one.AccountId));
        if (people.Count == 0)
        {
            return TrainingRefusals.PeopleAway(string.Join(", ", absent));
        }

        if (!input.EmptiesDesks && EmptiedBy(people, all.FindAll(one => !away.Contains(one.AccountId)), input.On.Value) is { } empty)
        {
            return empty;
        }

        var session = new TrainingSession
        {
            Id = TrainingId.New(),
            ProvinceCode = seat.ProvinceCode,
            Code = await write.Db.NextCodeAsync("TH", seat.ProvinceCode, OfficeClock.DayOf(write.Deed.At).Year, ct),
            UnitPath = seat.SpeaksFor,
            Kind = input.Kind!.Value,
            FieldKey = input.Field!,
            FieldName = input.FieldName!.Trim(),
            On = input.On!.Value,
            Title = input.Title!.Trim(),
            Place = input.Place!.Trim(),
            Trainer = input.Trainer!.Trim(),
            HandsOn = input.HandsOn!.Trim(),
            PlannedBy = seat.Signature,
            PlannedAt = write.Deed.At,
        };
        write.Db.Add(session);
        foreach (var person in people.DistinctBy(one => one.SeatId))
        {
            var invited = new TrainingPerson
            {
                ProvinceCode = session.ProvinceCode,
                TrainingId = session.Id,
                SeatId = person.SeatId,
                AccountId = person.AccountId,
                PersonName = person.PersonName,
                UnitPath = person.SpeaksFor,
            };
            write.Db.Add(invited);
            // A counter that will be empty needs a stand-in, whatever its person is away for.
            if (person.Role == Role.CounterOfficer && CoverDays.Of(calendars.For(person.SpeaksFor), session.On, session.On).Count > 0)
            {
                await cover.AddAsync(write, new(person.SeatId, AbsenceKind.Training, session.On, session.On, session.Code), person, ct);
            }

            var text = $"Mời bạn dự lớp {session.Title}, ngày {VietnameseFormat.Date(session.On)}, {session.Place}";
            await write.TellPersonAsync(seats, invited.AccountId, text, KeepTraining.PathOf(session.Code), ct);
        }

        KeepTraining.Record(
            write,
            session,
            "training-planned",
            $"Mở lớp “{session.Title}”, mời {people.Count} người{(absent.Count > 0 ? $"; vắng nên không mời: {string.Join(", ", absent)}" : string.Empty)}"
        );
        return new PlannedTraining(session.Code, absent);
    }

    /// <summary>Counters all of whose people would be at the session.</summary>
    private Refusal? EmptiedBy(List<Seat> people, List<Seat> there, DateOnly on)
    {
        var counters = people.Where(one => one.Role == Role.CounterOfficer && calendars.For(one.SpeaksFor).IsWorkingDay(on));
        var invited = people.Select(one => one.AccountId).ToHashSet();
        var empty = counters
            .GroupBy(one => one.SpeaksFor)
            .Where(desk => there.TrueForAll(one => one.SpeaksFor != desk.Key || invited.Contains(one.AccountId)))
            .Select(desk => $"{units.ByPath(desk.Key)?.Name} ({string.Join(", ", desk.Select(one => one.PersonName))})")
            .ToList();
        return empty.Count > 0 ? TrainingRefusals.EmptiesDesks(empty) : null;
    }

    /// <summary>Who is away from a counter on the day.</summary>
    private static async Task<HashSet<AccountId>> AwayAsync(Db db, List<Seat> people, DateOnly on, CancellationToken ct)
    {
        var (province, absences) = (people[0].ProvinceCode, db.SeatAbsences);
        var away = await absences
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && !row.Ended && row.From <= on && row.To >= on)
            .Select(row => row.AccountId)
            .ToListAsync(ct);
        return [.. away];
    }
}
