using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Digest;

/// <summary>
/// One message a morning for whoever has dossiers in hand, instead of one for each event: what is late, what is due today, what came
/// yesterday, whose opinion is asked. Leaders are told what waits for them.
/// </summary>
internal sealed class SendMorning(
    IDbContextFactory<Db> contexts,
    WriteGate gate,
    MorningReader reader,
    ISeatDirectory seats,
    OfficeClock clock
) : IDailyWork
{
    private static readonly Role[] Leaders = [Role.CommuneLeader, Role.DepartmentLeader];

    public string Name => "dossier.morning";

    public string Title => "Gửi tin buổi sáng về hồ sơ";

    // A morning tells how things stand now: after a standstill once is enough.
    public int CatchUpDays => 1;

    public async Task RunAsync(DateOnly day, CancellationToken ct)
    {
        var lines = new List<MorningLine>();
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            foreach (var province in await db.ProvincesOfAsync<Dossier>(ct))
            {
                lines.AddRange(await reader.OfficersAsync(db, province, ct));
                foreach (var waiting in await reader.LeadersAsync(db, province, ct))
                {
                    foreach (var role in Leaders)
                    {
                        lines.AddRange(
                            (await seats.UnderAsync(waiting.UnitPath, role, ct)).Select(leader =>
                                waiting with
                                {
                                    SeatId = leader.SeatId.Value,
                                }
                            )
                        );
                    }
                }
            }
        }

        await gate.RunAsync(
            Deed.BySystem(clock.Now, "Việc hồ sơ đầu ngày"),
            (write, _) =>
            {
                foreach (var line in lines)
                {
                    write.Tell(line.UnitPath, line.SeatId, line.Text, "/ho-so");
                }

                write.Db.Add(
                    new DailyWorkRow
                    {
                        Name = Name,
                        Day = day,
                        At = clock.Now,
                    }
                );
                write.Record("dossier.morning-sent", "digest", Guid.Empty, string.Empty, "/", $"Báo việc đầu ngày cho {lines.Count} người");
                return Task.FromResult(Result.Done);
            },
            ct
        );
    }
}
