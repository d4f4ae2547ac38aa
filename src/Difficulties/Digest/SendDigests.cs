using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Difficulties.Digest;

/// <summary>
/// After each Sunday, tells every body that has something open or did something how its week was, with the page that shows it.
/// </summary>
internal sealed class SendDigests(IDbContextFactory<Db> contexts, WriteGate gate, DigestReader reader, OfficeClock clock) : IDailyWork
{
    public string Name => "difficulty.digest";

    public string Title => "Gửi bản tổng hợp vướng mắc";

    public int CatchUpDays => 7;

    public async Task RunAsync(DateOnly day, CancellationToken ct)
    {
        var digests = new List<WeekDigest>();
        if (day.DayOfWeek == DayOfWeek.Sunday)
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            var monday = DigestReader.MondayOf(day);
            foreach (var province in await db.ProvincesOfAsync<HoldingPeriod>(ct))
            {
                foreach (var body in await BodiesAsync(db, province, monday, ct))
                {
                    digests.Add(await reader.ReadAsync(body, province, monday, ct));
                }
            }
        }

        await gate.RunAsync(
            Deed.BySystem(clock.Now, "Điểm tuần vướng mắc"),
            (write, _) =>
            {
                foreach (var digest in digests)
                {
                    var text =
                        $"Tuần {VietnameseFormat.Date(digest.Monday)}–{VietnameseFormat.Date(digest.Sunday)}: nhận {digest.Figures.Taken + digest.Figures.Reopened}, trả lời {digest.Figures.Answered}, đang giữ {digest.Open.Count}, quá hạn {digest.Late.Count()}";
                    write.Tell(
                        digest.BodyPath,
                        null,
                        text,
                        $"/vuong-mac/diem-tuan?co-quan={digest.BodyPath}&tuan={digest.Monday:yyyy-MM-dd}"
                    );
                    write.Send(
                        Scope.ProvinceOf(digest.BodyPath),
                        "difficulty.digest",
                        digest.BodyPath,
                        new
                        {
                            digest.BodyPath,
                            digest.Monday,
                            text,
                        }
                    );
                }

                write.Db.Add(
                    new DailyWorkRow
                    {
                        Name = Name,
                        Day = day,
                        At = clock.Now,
                    }
                );
                write.Record("difficulty.digest", "digest", Guid.Empty, string.Empty, "/", $"Điểm tuần cho {digests.Count} cơ quan");
                return Task.FromResult(Result.Done);
            },
            ct
        );
    }

    private static Task<List<string>> BodiesAsync(Db db, string province, DateOnly monday, CancellationToken ct) =>
        db
            .HoldingPeriods.AsNoTracking()
            .Where(row => row.ProvinceCode == province && (row.EndedOn == null || row.EndedOn >= monday))
            .Select(row => row.BodyPath)
            .Distinct()
            .ToListAsync(ct);
}
