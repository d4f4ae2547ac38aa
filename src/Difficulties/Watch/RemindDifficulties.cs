using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Difficulties.Watch;

/// <summary>
/// Reminds by the working clock: the person before the due time, the head of the body once it has passed, the province when that
/// did not help. Each reminder is a deed of its difficulty, so that everybody sees who was told and when.
/// </summary>
internal sealed class RemindDifficulties(IDbContextFactory<Db> contexts, WriteGate gate, DifficultySettlement settlement, OfficeClock clock)
    : IPeriodicWork
{
    private const int AtOnce = 200;

    // No office is closed for longer in one piece than Tết: whatever may be near its due time lies within.
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(14);

    public async Task<int> RunDueAsync(CancellationToken ct)
    {
        var now = clock.Now;
        var until = now + Ahead;
        var open = new List<Waiting>();
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            foreach (var province in await db.ProvincesOfAsync<Difficulty>(ct))
            {
                open.AddRange(await WaitingAsync(db, province, until, ct));
            }
        }

        var done = 0;
        foreach (
            var waiting in open.Where(row => LevelAt(settlement.LawFor(row.LeadPath, now), row.DueAt) > row.Reminded)
                .OrderBy(row => row.DueAt)
                .Take(AtOnce)
        )
        {
            var answer = await gate.RunAsync(
                Deed.BySystem(now, "Đôn đốc theo thời hạn"),
                (write, token) => RemindAsync(write, waiting, token),
                ct
            );
            done += answer.IsRefused ? 0 : 1;
        }

        return done;
    }

    private static Task<List<Waiting>> WaitingAsync(Db db, string province, DateTimeOffset until, CancellationToken ct) =>
        db
            .Difficulties.AsNoTracking()
            .Where(row =>
                row.ProvinceCode == province
                && row.ClosedAt == null
                && row.Status != DifficultyStatus.Answered
                && row.Reminded < 3
                && row.DueAt < until
            )
            .OrderBy(row => row.DueAt)
            .Select(row => new Waiting(row.ProvinceCode, row.Id, row.LeadPath, row.DueAt, row.Reminded))
            .Take(AtOnce * 10)
            .ToListAsync(ct);

    /// <summary>How far reminders should have gone at a moment.</summary>
    internal static int LevelAt(DifficultyLaw law, DateTimeOffset dueAt)
    {
        var past = law.Calendar.WorkingTimeBetween(dueAt, law.Now);
        return past >= law.ProvinceAfter ? 3
            : past >= law.HeadAfter ? 2
            : -past <= law.RemindBefore ? 1
            : 0;
    }

    private async Task<Result> RemindAsync(Write write, Waiting waiting, CancellationToken ct)
    {
        if (await DifficultySettlement.OpenAsync(write.Db, waiting.Id, waiting.ProvinceCode, ct) is not { IsWithBody: true } difficulty)
        {
            return DifficultyRefusals.NotFound;
        }

        var level = LevelAt(settlement.LawFor(difficulty.LeadPath, write.Deed.At), difficulty.DueAt);
        if (level <= difficulty.Reminded)
        {
            return DifficultyRefusals.NotFound;
        }

        difficulty.Remind(level);
        var (due, path) = (VietnameseFormat.Moment(difficulty.DueAt), DifficultySettlement.PathOf(difficulty.Code));
        var text = level switch
        {
            1 => $"Nhắc {difficulty.PersonName}: hạn {due}",
            2 => $"Quá hạn {due}: báo lãnh đạo {settlement.NameOf(difficulty.LeadPath)}",
            _ => $"Quá hạn {due}: báo UBND tỉnh",
        };
        write.Record(
            "difficulty.reminded",
            DifficultySettlement.Kind,
            difficulty.Id.Value,
            difficulty.ProvinceCode,
            difficulty.LeadPath,
            text,
            new { level }
        );
        write.Tell(
            level < 3 ? difficulty.LeadPath : UnitPath.OfProvinceOffice(difficulty.ProvinceCode),
            level == 1 ? difficulty.PersonSeatId : null,
            $"{difficulty.Code} “{difficulty.Title}”: {text}",
            path
        );
        if (level == 3)
        {
            write.Tell(
                UnitPath.OfProvince(difficulty.ProvinceCode),
                null,
                $"{difficulty.Code} “{difficulty.Title}”: {text}, {difficulty.PersonName} chịu trách nhiệm",
                path
            );
        }

        write.Send(
            difficulty.ProvinceCode,
            "difficulty.reminded",
            difficulty.Code,
            new
            {
                difficulty.Code,
                level,
                difficulty.LeadPath,
                difficulty.DueAt,
            }
        );
        return Result.Done;
    }

    private sealed record Waiting(string ProvinceCode, DifficultyId Id, string LeadPath, DateTimeOffset DueAt, int Reminded);
}
