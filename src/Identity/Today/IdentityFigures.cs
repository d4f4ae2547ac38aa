using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.Accounts;
using ThongSuot.Identity.Clients;
using ThongSuot.Identity.Proposals;
using ThongSuot.Identity.Trail;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Identity.Today;

/// <summary>Accounts, keys and who did what, on the page of administration.</summary>
internal sealed class IdentityFigures(OfficeClock clock) : IAdministrationFigures
{
    private const string People = "Tài khoản";
    private const string Keys = "Kết nối hệ thống";
    private const int MostCounted = 10_000;

    public async Task<IReadOnlyList<UnitFigure>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        var (now, today, scope) = (clock.Now, clock.Today, Administration.ScopeOf(seat));
        var (accounts, seats, proposals) = (
            db.Accounts.AsNoTracking(),
            db.AccountSeats.AsNoTracking().Within(scope, row => row.UnitPath),
            db.Proposals.AsNoTracking().Within(scope, row => row.UnitPath)
        );
        var mine = accounts.Where(row => seats.Any(one => one.AccountId == row.Id) || proposals.Any(one => one.AccountId == row.Id));
        var from = OfficeClock.StartOf(today);
        var deeds = db.Set<DeedRow>().AsNoTracking().Within(scope, row => row.UnitPath);
        return
        [
            new(People, "tài khoản đang dùng", await mine.CountAsync(row => row.Active, ct), "/quan-tri/tai-khoan", false),
            new(
                People,
                "đang tạm khóa",
                await mine.CountAsync(row => row.LockedUntil > now, ct),
                "/quan-tri/tai-khoan?trang-thai=khoa",
                true
            ),
            new(
                People,
                "việc chờ tôi xác nhận",
                await AwaitingLists.Pick(db, seat, AwaitingLists.Others).CountAsync(ct),
                $"/quan-tri/cho-xac-nhan?nhom={AwaitingLists.Others}",
                true
            ),
            new(
                Keys,
                "khóa sắp hết hạn, đã hết hạn",
                await ClientLists.Pick(db, seat, ClientLists.Expiring, today).CountAsync(ct),
                $"{ClientLists.Page}?nhom={ClientLists.Expiring}",
                true
            ),
            new(Keys, "khóa đã tạo", await ClientLists.Pick(db, seat, null, today).CountAsync(ct), ClientLists.Page, false),
            new("Ai đã làm gì", "việc hôm nay", await TodayAsync(deeds, from, ct), $"{TrailModel.Path}?tu={today:yyyy-MM-dd}", false),
        ];
    }

    // The newest deeds stand at the end of the trail: those of a day are counted from there, never the trail.
    private static async Task<int> TodayAsync(IQueryable<DeedRow> deeds, DateTimeOffset from, CancellationToken ct) =>
        await deeds.OrderByDescending(row => row.Sequence).Take(MostCounted).CountAsync(row => row.At >= from, ct);
}
