using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Audit;
using ThongSuot.Platform.Backup;
using ThongSuot.Platform.Figures;
using ThongSuot.Platform.Jobs;
using ThongSuot.Platform.Outbox;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Time;

namespace ThongSuot.Steering.SystemState;

/// <summary>What an administrator looks after when something of the program itself does not go on.</summary>
/// <param name="Group">Slug of its kind.</param>
/// <param name="Since">Since when; null when that is not known.</param>
internal sealed record SystemTrouble(string Group, string What, string Detail, DateTimeOffset? Since)
{
    /// <summary>What is sent to have it tried again; null where trying again helps nothing.</summary>
    public string? Retry { get; init; }
}

/// <summary>Messages that do not leave, daily work that was not done or failed, checks that failed, backups that were not taken.</summary>
internal sealed class SystemTroubles(IEnumerable<IDailyWork> works, FigureChecks checks, TrailHealth trail, OfficeClock clock)
{
    public const string Page = "/he-thong";
    public const string Messages = "tin-cho-gui";
    public const string Works = "viec-hang-ngay";
    public const string Checks = "kiem-tra";
    public const string Backups = "sao-luu";

    /// <summary>So many messages are shown; more than that is one trouble, not many.</summary>
    private const int MostMessages = 100;

    private static readonly TimeSpan Late = TimeSpan.FromHours(1);

    /// <summary>A night may fail once without anybody being woken.</summary>
    private static readonly TimeSpan BackupEvery = TimeSpan.FromDays(2);

    public static IReadOnlyList<(string Slug, string Name)> Groups { get; } =
    [
        (Messages, "Tin chờ gửi quá 1 giờ"),
        (Works, "Việc hằng ngày chưa chạy"),
        (Checks, "Kiểm tra có sai lệch"),
        (Backups, "Sao lưu quá 2 ngày"),
    ];

    /// <summary>The program is looked after by the province's office; a commune's administrator keeps its accounts.</summary>
    public static bool IsBusinessOf(Seat seat) =>
        seat.Role == Role.Administrator
        && (seat.UnitPath == UnitPath.OfProvince(seat.ProvinceCode) || seat.UnitPath == UnitPath.OfProvinceOffice(seat.ProvinceCode));

    public async Task<IReadOnlyList<SystemTrouble>> ReadAsync(Db db, Seat seat, CancellationToken ct) =>
        [
            .. await FailedChecksAsync(db, seat, ct),
            .. await MissedWorksAsync(db, ct),
            .. await LateMessagesAsync(db, seat, ct),
            .. await OldBackupAsync(db, ct),
        ];

    private async Task<IReadOnlyList<SystemTrouble>> LateMessagesAsync(Db db, Seat seat, CancellationToken ct)
    {
        var (province, before) = (seat.ProvinceCode, clock.Now - Late);
        var rows = await db.Set<OutboxRow>()
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.CreatedAt < before)
            .OrderBy(row => row.CreatedAt)
            .Take(MostMessages)
            .Select(row => new
            {
                row.Id,
                row.Topic,
                row.Key,
                row.Attempts,
                row.NextAttemptAt,
                row.CreatedAt,
            })
            .ToListAsync(ct);
        return
        [
            .. rows.Select(row => new SystemTrouble(
                Messages,
                $"{row.Topic}: {row.Key}",
                $"đã thử {row.Attempts} lần, lần sau lúc {VietnameseFormat.ShortMoment(row.NextAttemptAt)}",
                row.CreatedAt
            )
            {
                Retry = row.Id.ToString(),
            }),
        ];
    }

    private async Task<IReadOnlyList<SystemTrouble>> MissedWorksAsync(Db db, CancellationToken ct)
    {
        var last = await db.Set<DailyWorkRow>()
            .AsNoTracking()
            .GroupBy(row => row.Name)
            .Select(group => new { group.Key, Day = group.Max(row => row.Day) })
            .ToDictionaryAsync(row => row.Key, row => row.Day, ct);
        var failed = await db.Set<WorkFailureRow>().AsNoTracking().ToDictionaryAsync(row => row.Name, ct);
        var (yesterday, night) = (clock.Today.AddDays(-1), OfficeClock.StartOf(clock.Today).Add(Late));
        return
        [
            .. works
                .Where(work => failed.ContainsKey(work.Name) || IsMissed(work))
                .Select(work => new SystemTrouble(Works, work.Title, DetailOf(work), failed.GetValueOrDefault(work.Name)?.At)
                {
                    Retry = work.Name,
                }),
        ];

        // A program that has just been installed has done nothing yet, and what is due after midnight is not missed at five past.
        bool IsMissed(IDailyWork work) =>
            last.Count > 0 && clock.Now >= night && (!last.TryGetValue(work.Name, out var day) || day < yesterday);

        string DetailOf(IDailyWork work) =>
            (last.TryGetValue(work.Name, out var day) ? $"chạy lần cuối cho ngày {VietnameseFormat.Date(day)}" : "chưa chạy lần nào")
            + (failed.TryGetValue(work.Name, out var failure) ? $"; lỗi {failure.Times} lần ({failure.Kind})" : string.Empty);
    }

    private async Task<IReadOnlyList<SystemTrouble>> FailedChecksAsync(Db db, Seat seat, CancellationToken ct)
    {
        var troubles = new List<SystemTrouble>();
        if (await checks.LastAsync(seat.ProvinceCode, ct) is { Differences: > 0 } check)
        {
            troubles.Add(new(Checks, "Số đếm lệch với hồ sơ", $"{VietnameseFormat.Number(check.Differences)} số lệch", check.At));
        }

        var kept = await SystemChecks.LastTrail(db).FirstOrDefaultAsync(ct);
        // What this node just found is told before it could be kept: a trail that was tampered with may also refuse a write.
        if ((trail.Last?.Fault?.ToString() ?? kept?.Fault) is { } fault)
        {
            troubles.Add(new(Checks, "Chuỗi niêm phong quá trình xử lý", fault, kept?.At));
        }

        return troubles;
    }

    private async Task<IReadOnlyList<SystemTrouble>> OldBackupAsync(Db db, CancellationToken ct)
    {
        var last = await SystemChecks.LastBackup(db).FirstOrDefaultAsync(ct);
        return last?.At > clock.Now - BackupEvery
            ? []
            :
            [
                new(
                    Backups,
                    "Bản sao lưu",
                    last is null ? "chưa sao lưu lần nào" : $"bản cuối lúc {VietnameseFormat.Moment(last.At)}",
                    last?.At
                ),
            ];
    }
}
