using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.WorkingTime;
using ThongSuot.Platform.Writing;
using ThongSuot.Support;
using ThongSuot.Support.Cover;
using ThongSuot.Support.Training;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Support;

/// <summary>
/// Sessions that were held so long ago that their effect can be seen, one where errors became fewer, one where nothing is seen and one with
/// too few dossiers to tell; and one that is ahead. What the effect is comes of the dossiers alone.
/// </summary>
internal static class SupportTrainings
{
    private const string Province = "25";
    private const int Communes = 12;

    public static async Task AddAsync(
        Write write,
        IReadOnlyList<Unit> communes,
        IReadOnlyList<Seat> counters,
        Calendars calendars,
        KeepCover cover,
        CancellationToken ct
    )
    {
        var today = OfficeClock.DayOf(write.Deed.At);
        var calendar = calendars.For(UnitPath.OfProvince(Province));
        var lesson = LessonStory.Day(calendar, today);
        var first = communes.Take(Communes).ToList();
        var random = new Random(20260901);
        Story[] stories =
        [
            new("ho-tich", "Hộ tịch", today.AddDays(-40), "Kiểm giấy tờ hộ tịch ngay khi tiếp nhận", first),
            new(
                LessonStory.Field,
                "Chứng thực",
                lesson,
                "Đủ giấy tờ chứng thực từ lần đầu",
                [.. communes.Where(one => one.ShortName == LessonStory.Commune)]
            ),
            new(
                LessonStory.Field,
                "Chứng thực",
                lesson,
                "Tập huấn chung về chứng thực",
                [.. first.Where(one => one.ShortName != LessonStory.Commune)]
            ),
            new("ho-tich", "Hộ tịch", calendar.NextWorkingDay(today.AddDays(8)), "Hướng dẫn một lần, đủ giấy tờ", first),
        ];
        foreach (var story in stories)
        {
            var session = await AddAsync(write, story, today, ct);
            var invited = story.Communes.SelectMany(commune => counters.Where(seat => seat.SpeaksFor == commune.Path));
            foreach (var (seat, at) in invited.DistinctBy(seat => seat.AccountId).Select((seat, at) => (seat, at)))
            {
                var person = new TrainingPerson
                {
                    ProvinceCode = Province,
                    TrainingId = session.Id,
                    SeatId = seat.SeatId,
                    AccountId = seat.AccountId,
                    PersonName = seat.PersonName,
                    UnitPath = seat.SpeaksFor,
                };
                if (session.State == TrainingState.Held)
                {
                    var came = random.Next(8) > 0 || at == 0;
                    person.Take(came, came ? random.Next(3, 7) : null, came ? random.Next(6, 11) : null);
                }
                else
                {
                    await cover.AddAsync(write, new(seat.SeatId, AbsenceKind.Training, session.On, session.On, session.Code), seat, ct);
                }

                write.Db.Add(person);
            }
        }
    }

    private static async Task<TrainingSession> AddAsync(Write write, Story story, DateOnly today, CancellationToken ct)
    {
        var planned = story.On.AddDays(-14) < today ? story.On.AddDays(-14) : today;
        var session = new TrainingSession
        {
            Id = TrainingId.New(),
            ProvinceCode = Province,
            Code = await write.Db.NextCodeAsync("TH", Province, today.Year, ct),
            UnitPath = UnitPath.OfOrganisation(Province, "so-tu-phap"),
            Kind = NeedKind.Supplement,
            FieldKey = story.Field,
            FieldName = story.FieldName,
            On = story.On,
            Title = story.Title,
            Place = "Hội trường Sở Tư pháp",
            Trainer = "Báo cáo viên Sở Tư pháp",
            HandsOn = "Mỗi người tự kiểm và tiếp nhận năm hồ sơ mẫu trên máy.",
            PlannedBy = "Sở Tư pháp",
            PlannedAt = OfficeClock.StartOf(planned),
        };
        write.Db.Add(session);
        if (story.On < today)
        {
            session.Hold(today);
        }

        return session;
    }

    private sealed record Story(string Field, string FieldName, DateOnly On, string Title, IReadOnlyList<Unit> Communes);
}
