using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Backup;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;

namespace ThongSuot.Steering.SystemState;

/// <summary>What the night looks at, and what came out the last time.</summary>
/// <param name="At">Null for what was never done.</param>
internal sealed record SystemCheck(string Name, DateTimeOffset? At, string Words, bool Failed);

/// <summary>All checks and works of the night with their last results, those that failed first.</summary>
internal sealed class SystemChecks(IEnumerable<IDailyWork> works, FigureChecks figures)
{
    public const string Page = "/he-thong/dem-qua";

    public async Task<IReadOnlyList<SystemCheck>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        var (check, trail, backup) = (
            await figures.LastAsync(seat.ProvinceCode, ct),
            await LastTrail(db).FirstOrDefaultAsync(ct),
            await LastBackup(db).FirstOrDefaultAsync(ct)
        );
        var done = await db.Set<DailyWorkRow>()
            .AsNoTracking()
            .GroupBy(row => row.Name)
            .Select(group => new { group.Key, At = group.Max(row => row.At) })
            .ToDictionaryAsync(row => row.Key, row => row.At, ct);
        var failed = await db.Set<WorkFailureRow>().AsNoTracking().ToDictionaryAsync(row => row.Name, ct);
        List<SystemCheck> all =
        [
            new(
                "Đối chiếu số đếm với hồ sơ",
                check?.At,
                check is null ? "chưa kiểm tra"
                    : check.Differences > 0
                        ? $"{VietnameseFormat.Number(check.Differences)} số lệch trong {VietnameseFormat.Number(check.Compared)}"
                    : $"khớp {VietnameseFormat.Number(check.Compared)} số",
                check is { Differences: > 0 }
            ),
            new(
                "Chuỗi niêm phong quá trình xử lý",
                trail?.At,
                trail is null ? "chưa kiểm tra" : trail.Fault ?? $"nguyên vẹn {VietnameseFormat.Number(trail.Deeds)} việc",
                trail?.Fault is not null
            ),
            new(
                "Sao lưu",
                backup?.At,
                backup is null
                    ? "chưa sao lưu"
                    : $"{VietnameseFormat.Number(backup.Rows)} dòng, {VietnameseFormat.Number(backup.Files)} tệp",
                backup is null
            ),
            .. works.Select(work => new SystemCheck(
                work.Title,
                done.TryGetValue(work.Name, out var at) ? at : null,
                failed.TryGetValue(work.Name, out var failure) ? $"lỗi {failure.Times} lần ({failure.Kind})"
                    : done.ContainsKey(work.Name) ? "đã chạy"
                    : "chưa chạy",
                failed.ContainsKey(work.Name)
            )),
        ];
        return [.. all.OrderBy(one => !one.Failed).ThenBy(one => one.At is null ? 0 : 1)];
    }

    public static IQueryable<TrailCheckRow> LastTrail(Db db) => db.Set<TrailCheckRow>().AsNoTracking().OrderByDescending(row => row.At);

    public static IQueryable<BackupRow> LastBackup(Db db) => db.Set<BackupRow>().AsNoTracking().OrderByDescending(row => row.At);
}
