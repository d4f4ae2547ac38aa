using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Notices;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Staffing.Watch;

/// <summary>
/// Tells both bodies and the province when a term comes near its end, and once more when it has passed and nobody ended it.
/// </summary>
internal sealed class WatchTerms(IDbContextFactory<Db> contexts, WriteGate gate, StaffQueries queries, OfficeClock clock) : IPeriodicWork
{
    public const string TermEnding = "staffing.term-ending";

    private const int AtOnce = 200;

    public async Task<int> RunDueAsync(CancellationToken ct)
    {
        var law = queries.LawNow;
        await using (var db = await contexts.CreateDbContextAsync(ct))
        {
            if (!await Due(db.StaffMoves.AsNoTracking(), law).AnyAsync(ct))
            {
                return 0;
            }
        }

        var done = await gate.RunAsync<int>(
            Deed.BySystem(clock.Now, "Theo dõi thời hạn biệt phái, luân chuyển"),
            async (write, token) =>
            {
                var due = await Due(write.Db.StaffMoves, law).OrderBy(row => row.EndsOn).Take(AtOnce).ToListAsync(token);
                foreach (var move in due)
                {
                    Tell(write, move, law);
                }

                if (due.Count == 0)
                {
                    write.Record("staffing.terms-watched", "staff-list", Guid.Empty, string.Empty, "/", "Không có thời hạn nào phải báo");
                }

                return due.Count;
            },
            ct
        );
        return done.IsRefused ? 0 : done.Value;
    }

    /// <summary>Running terms that end soon and were not told for this end, and those that are over and not told so.</summary>
    private static IQueryable<StaffMove> Due(IQueryable<StaffMove> rows, StaffLaw law)
    {
        var (today, soon) = (law.Today, law.Today.AddDays(law.WarnDays));
        return rows.Where(row =>
            row.State == MoveState.Running
            && row.EndsOn != null
            && (
                (row.EndsOn <= soon && (row.WarnedFor == null || row.WarnedFor != row.EndsOn))
                || (row.EndsOn < today && (row.OverdueFor == null || row.OverdueFor != row.EndsOn))
            )
        );
    }

    private static void Tell(Write write, StaffMove move, StaffLaw law)
    {
        var (end, overdue) = (move.EndsOn!.Value, move.EndsOn < law.Today);
        move.Told(overdue);
        var text = overdue
            ? $"{move.Code}: {StaffingLabels.Verb(move.Kind)} đã hết hạn ngày {VietnameseFormat.Date(end)} mà chưa kết thúc hoặc kéo dài"
            : $"{move.Code}: {StaffingLabels.Verb(move.Kind)} hết hạn ngày {VietnameseFormat.Date(end)}, còn {end.DayNumber - law.Today.DayNumber} ngày";
        foreach (var path in new[] { move.FromOwnerPath, move.ToOwnerPath, UnitPath.OfHomeAffairs(move.ProvinceCode) }.Distinct())
        {
            write.Tell(path, null, text, $"/nhan-su/dieu-dong/{move.Code}");
        }

        write.Record(
            overdue ? "staffing.term-overdue" : "staffing.term-warned",
            StaffQueries.MoveKindName,
            move.Id.Value,
            move.ProvinceCode,
            move.FromOwnerPath,
            overdue ? "Đã báo quá hạn" : $"Đã báo sắp hết hạn {VietnameseFormat.Date(end)}"
        );
        write.Send(
            move.ProvinceCode,
            TermEnding,
            move.Code,
            new
            {
                code = move.Code,
                endsOn = end,
                overdue,
            }
        );
    }
}
