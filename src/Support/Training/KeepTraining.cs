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
);

/// <summary>What came of one person.</summary>
internal sealed record PersonResult(SeatId SeatId, bool Came, int? Before, int? After);

/// <summary>Plans sessions, invites people, writes down what came of it.</summary>
internal sealed class KeepTraining(WriteGate gate, ISeatDirectory seats, Units units, Calendars calendars, KeepCover cover)
{
    private const int Ahead = 180;

    /// <summary>The body that holds it, and the province office.</summary>
    public static bool Keeps(TrainingSession session, Seat seat) =>
        seat.Role == Role.ProvinceOffice || (seat.Role is Role.CaseOfficer or Role.DepartmentLeader && seat.SpeaksFor == session.UnitPath);

    public async Task<Result<string>> PlanAsync(TrainingInput input, Seat seat, Deed deed, CancellationToken ct)
    {
        if (Against(input, OfficeClock.DayOf(deed.At)) is { } against)
        {
            return against;
        }

        var people = new List<Seat>();
        var role = RoleOf(TrainingLabels.PersonOf(input.Kind!.Value));
        var wanted = input.Units.Where(path => IsCommuneOf(path, seat)).Distinct(StringComparer.Ordinal).ToList();
        foreach (var path in wanted)
        {
            people.AddRange(await seats.UnderAsync(path, role, ct));
        }

        var most = Math.Clamp(input.Most ?? TrainingSession.MostPeople, 1, TrainingSession.MostPeople);
        return wanted.Count == 0 ? TrainingRefusals.UnitsMissing
            : people.Count == 0 ? TrainingRefusals.NobodyThere(TrainingLabels.Of(TrainingLabels.PersonOf(input.Kind.Value)))
            : people.Count > most ? TrainingRefusals.Full(most, people.Count)
            : await gate.RunAsync<string>(deed, (write, token) => AddAsync(write, input, people, seat, token), ct);
    }

    public Task<Result> HoldAsync(string code, IReadOnlyList<PersonResult> results, Seat seat, Deed deed, CancellationToken ct) =>
        WithAsync(
            code,
            seat,
            deed,
            async (write, session, token) =>
            {
                var done = session.Hold(OfficeClock.DayOf(write.Deed.At));
                if (done.IsRefused)
                {
                    return done;
                }

                var (province, id, all) = (session.ProvinceCode, session.Id, write.Db.TrainingPeople);
                var people = await all.Where(row => row.ProvinceCode == province && row.TrainingId == id).ToListAsync(token);
                foreach (var person in people)
                {
                    if (results.FirstOrDefault(one => one.SeatId == person.SeatId) is not { } result)
                    {
                        continue;
                    }

                    if (person.Take(result.Came, result.Before, result.After) is { IsRefused: true } wrong)
                    {
                        return wrong;
                    }
                }

                Record(
                    write,
                    session,
                    "training-held",
                    $"Ghi kết quả: {people.Count(one => one.Came == true)}/{people.Count} người có mặt"
                );
                return Result.Done;
            },
            ct
        );

    public Task<Result> CancelAsync(string code, string? reason, Seat seat, Deed deed, CancellationToken ct) =>
        WithAsync(
            code,
            seat,
            deed,
            async (write, session, token) =>
            {
                var done = session.Cancel(reason);
                if (done.IsRefused)
                {
                    return done;
                }

                var (province, id, all) = (session.ProvinceCode, session.Id, write.Db.TrainingPeople);
                foreach (var person in await all.Where(row => row.ProvinceCode == province && row.TrainingId == id).ToListAsync(token))
                {
                    await TellAsync(write, person, $"Hủy lớp {session.Title} ngày {VietnameseFormat.Date(session.On)}", session, token);
                }

                await BackAsync(write, session, token);
                Record(write, session, "training-cancelled", $"Hủy lớp: {session.CancelledBecause}");
                return Result.Done;
            },
            ct
        );

    public static string PathOf(string code) => $"/tap-huan/{code}";

    private static Role RoleOf(PersonKind person) =>
        person switch
        {
            PersonKind.Counter => Role.CounterOfficer,
            PersonKind.Officer => Role.CaseOfficer,
            _ => Role.CommuneLeader,
        };

    private bool IsCommuneOf(string path, Seat seat) =>
        units.ByPath(path) is { Kind: UnitKind.Commune } unit && unit.ProvinceCode == seat.ProvinceCode;

    private static Refusal? Against(TrainingInput input, DateOnly today) =>
        input.Kind is null ? TrainingRefusals.KindMissing
        : string.IsNullOrWhiteSpace(input.Field) || input.Field.Length > 100 || string.IsNullOrWhiteSpace(input.FieldName)
            ? TrainingRefusals.FieldMissing
        : input.On is not { } on || on < today || on > today.AddDays(Ahead) ? TrainingRefusals.DayWrong
        : SupportRefusals.Words(input.Title, "Tên lớp", "Title", TrainingSession.TextLength)
            ?? SupportRefusals.Words(input.Place, "Địa điểm", "Place", TrainingSession.TextLength)
            ?? SupportRefusals.Words(input.Trainer, "Giảng viên", "Trainer", TrainingSession.TextLength)
            ?? SupportRefusals.Words(input.HandsOn, "Việc làm tại lớp", "HandsOn");

    private async Task<Result<string>> AddAsync(Write write, TrainingInput input, List<Seat> people, Seat seat, CancellationToken ct)
    {
        if (await AwayAsync(write.Db, people, input.On!.Value, ct) is [_, ..] away)
        {
            return TrainingRefusals.PeopleAway(string.Join(", ", away));
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
            await TellAsync(write, invited, text, session, ct);
        }

        Record(write, session, "training-planned", $"Mở lớp “{session.Title}”, mời {people.Count} người");
        return session.Code;
    }

    /// <summary>Names of invited people who are away on the day.</summary>
    private static async Task<IReadOnlyList<string>> AwayAsync(Db db, List<Seat> people, DateOnly on, CancellationToken ct)
    {
        var (province, absences, accounts) = (people[0].ProvinceCode, db.SeatAbsences, people.ConvertAll(person => person.AccountId));
        return await absences
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && !row.Ended && row.From <= on && row.To >= on)
            .Where(row => accounts.Contains(row.AccountId))
            .OrderBy(row => row.PersonName)
            .Select(row => row.PersonName)
            .Distinct()
            .ToListAsync(ct);
    }

    /// <summary>Whoever was to be away for the session is there after all.</summary>
    private static async Task BackAsync(Write write, TrainingSession session, CancellationToken ct)
    {
        var (province, code, absences) = (session.ProvinceCode, session.Code, write.Db.SeatAbsences);
        var away = await absences
            .Where(row => row.ProvinceCode == province && row.Kind == AbsenceKind.Training && row.Note == code)
            .ToListAsync(ct);
        foreach (var absence in away.Where(absence => !absence.Ended))
        {
            absence.End();
            KeepCover.Record(write, absence, "absence-ended", $"Lớp {code} hủy, {absence.PersonName} không vắng");
        }
    }

    private Task<Result> WithAsync(
        string code,
        Seat seat,
        Deed deed,
        Func<Write, TrainingSession, CancellationToken, Task<Result>> act,
        CancellationToken ct
    ) =>
        gate.RunAsync(
            deed,
            async (write, token) =>
            {
                var (province, sessions) = (seat.ProvinceCode, write.Db.TrainingSessions);
                if (await sessions.FirstOrDefaultAsync(row => row.ProvinceCode == province && row.Code == code, token) is not { } session)
                {
                    return TrainingRefusals.NotFound;
                }

                return Keeps(session, seat) ? await act(write, session, token) : TrainingRefusals.NotYours;
            },
            ct
        );

    private Task TellAsync(Write write, TrainingPerson person, string text, TrainingSession session, CancellationToken ct) =>
        write.TellPersonAsync(seats, person.AccountId, text, PathOf(session.Code), ct);

    private static void Record(Write write, TrainingSession session, string act, string text) =>
        write.Record($"support.{act}", TrainingSession.RecordKind, session.Id.Value, session.ProvinceCode, session.UnitPath, text);
}
