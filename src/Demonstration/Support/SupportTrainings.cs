using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Support;
using ThongSuot.Support.Training;
using ThongSuot.Territory;

namespace ThongSuot.Demonstration.Support;

/// <summary>One session that was held so long ago that its effect can be seen, and one that is ahead.</summary>
internal static class SupportTrainings
{
    private const string Province = "25";
    private const int Communes = 12;

    public static async Task AddAsync(
        Write write,
        IReadOnlyList<Unit> communes,
        IReadOnlyList<Seat> counters,
        DateOnly today,
        CancellationToken ct
    )
    {
        var random = new Random(20260901);
        var invited = communes
            .Take(Communes)
            .SelectMany(commune => counters.Where(seat => seat.SpeaksFor == commune.Path))
            .DistinctBy(seat => seat.AccountId)
            .ToList();
        foreach (var (days, held) in new[] { (-40, true), (9, false) })
        {
            var session = new TrainingSession
            {
                Id = TrainingId.New(),
                ProvinceCode = Province,
                Code = await write.Db.NextCodeAsync("TH", Province, today.Year, ct),
                UnitPath = UnitPath.OfOrganisation(Province, "so-tu-phap"),
                Kind = NeedKind.Supplement,
                FieldKey = "ho-tich",
                FieldName = "Hộ tịch",
                On = today.AddDays(days),
                Title = held ? "Kiểm giấy tờ hộ tịch ngay khi tiếp nhận" : "Hướng dẫn một lần, đủ giấy tờ",
                Place = "Hội trường Sở Tư pháp",
                Trainer = "Báo cáo viên Sở Tư pháp",
                HandsOn = "Mỗi người tự kiểm và tiếp nhận năm hồ sơ mẫu trên máy.",
                PlannedBy = "Sở Tư pháp",
                PlannedAt = OfficeClock.StartOf(today.AddDays(days - 14 > 0 ? 0 : days - 14)),
            };
            write.Db.Add(session);
            foreach (var seat in invited)
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
                if (held)
                {
                    var came = random.Next(8) > 0;
                    person.Take(came, came ? random.Next(3, 7) : null, came ? random.Next(6, 11) : null);
                }

                write.Db.Add(person);
            }

            if (held)
            {
                session.Hold(today);
            }
        }
    }
}
