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
        List<(DifficultyId Id, string LeadPath, DateTimeOffset DueAt, int Reminded)> open;
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            open =
            [
                .. (
                    await db
                        .Difficulties.AsNoTracking()
                        .Where(row =>
                            row.ClosedAt == null && row.Status != DifficultyStatus.Answered && row.Reminded < 3 && row.DueAt < until
                        )
                        .OrderBy(row => row.DueAt)
                        .Select(row => new
                        {
                            row.Id,
                            row.LeadPath,
                            row.DueAt,
                            row.Reminded,
                        })
                        .Take(AtOnce * 10)
                        .ToListAsync(ct)
                ).Select(row => (row.Id, row.LeadPath, row.DueAt, row.Reminded)),
            ];
        }

        var done = 0;
        foreach (
            var (id, leadPath, dueAt, reminded) in open.Where(row =>
                    LevelAt(settlement.LawFor(row.LeadPath, now), row.DueAt) > row.Reminded
                )
                .Take(AtOnce)
        )
        {
            var answer = await gate.RunAsync(
                Deed.BySystem(now, "Đôn đốc theo thời hạn"),
                (write, token) => RemindAsync(write, id, token),
                ct
            );
            done += answer.IsRefused ? 0 : 1;
        }

        return done;
    }

    /// <summary>How far reminders should have gone at a moment.</summary>
    internal static int LevelAt(DifficultyLaw law, DateTimeOffset dueAt)
    {
        var past = law.Calendar.WorkingTimeBetween(dueAt, law.Now);
        return past >= law.ProvinceAfter ? 3
            : past >= law.HeadAfter ? 2
            : -past <= law.RemindBefore ? 1
            : 0;
    }

    private async Task<Result> RemindAsync(Write write, DifficultyId id, CancellationToken ct)
    {
        if (await DifficultySettlement.OpenAsync(write.Db, id, ct) is not { IsWithBody: true } difficulty)
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
            id.Value,
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
}
