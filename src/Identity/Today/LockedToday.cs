using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.Accounts;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;

namespace ThongSuot.Identity.Today;

/// <summary>Accounts that are locked just now, for whoever may unlock them.</summary>
internal sealed class LockedToday(PermissionRegistry registry, OfficeClock clock) : ITodaySource
{
    public string Name => "Tài khoản";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!registry.Allows(seat.Role, IdentityPermissions.Accounts))
        {
            return [];
        }

        var (now, scope) = (clock.Now, Administration.ScopeOf(seat));
        var seats = db.AccountSeats.AsNoTracking().Within(scope, row => row.UnitPath);
        var proposals = db.Proposals.AsNoTracking().Within(scope, row => row.UnitPath);
        var batch = new TodayBatch<Account>(rows => rows.OrderBy(row => row.LockedUntil));
        batch.Ask(
            TodayPart.ToDo,
            "tài khoản đang tạm khóa",
            "/quan-tri/tai-khoan?trang-thai=khoa",
            db.Accounts.AsNoTracking()
                .Where(row => row.LockedUntil > now)
                .Where(row => seats.Any(one => one.AccountId == row.Id) || proposals.Any(one => one.AccountId == row.Id)),
            leads: true
        );
        return await batch.ReadAsync<Row>(
            line =>
                row => new Row
                {
                    Line = line,
                    Code = row.UserName,
                    Name = row.PersonName,
                    Id = row.Id,
                },
            row => new($"{row.Name} ({row.Code})", $"/quan-tri/tai-khoan/{row.Id.Value}", null),
            ct
        );
    }

    private sealed class Row : TodayRow
    {
        public AccountId Id { get; init; }
    }
}
