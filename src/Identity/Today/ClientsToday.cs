using ThongSuot.Identity.Clients;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Today;

namespace ThongSuot.Identity.Today;

/// <summary>Keys that end soon: the other system stops without a word.</summary>
internal sealed class ClientsToday(PermissionRegistry registry, OfficeClock clock) : ITodaySource
{
    public string Name => "Kết nối hệ thống";

    public async Task<IReadOnlyList<TodayLine>> ReadAsync(Db db, Seat seat, CancellationToken ct)
    {
        if (!registry.Allows(seat.Role, IdentityPermissions.Clients))
        {
            return [];
        }

        var batch = new TodayBatch<ApiClient>(rows => rows.OrderBy(row => row.ExpiresOn).ThenBy(row => row.Id));
        batch.Ask(
            TodayPart.ToDo,
            "khóa kết nối sắp hết hạn, đã hết hạn",
            $"{ClientLists.Page}?nhom={ClientLists.Expiring}",
            ClientLists.Pick(db, seat, ClientLists.Expiring, clock.Today)
        );
        return await batch.ReadAsync<TodayRow>(
            line => row => new TodayRow { Line = line, Name = row.Name },
            row => new(row.Name, $"{ClientLists.Page}?nhom={ClientLists.Expiring}", null),
            ct
        );
    }
}
