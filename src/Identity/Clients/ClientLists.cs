using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.Accounts;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Identity.Clients;

/// <summary>Lists of keys; the page and the first page of the day ask with the same conditions.</summary>
internal static class ClientLists
{
    /// <summary>Keys that end within <see cref="SoonDays"/>, or have ended and were not revoked.</summary>
    public const string Expiring = "sap-het-han";

    /// <summary>Long enough to agree on a new key with whoever runs the other system.</summary>
    public const int SoonDays = 30;

    public const string Page = "/quan-tri/ket-noi";

    public static IQueryable<ApiClient> Pick(Db db, Seat seat, string? group, DateOnly today)
    {
        var (rows, soon) = (
            db.ApiClients.AsNoTracking().Within(Administration.ScopeOf(seat), row => row.ScopePath),
            today.AddDays(SoonDays)
        );
        return group == Expiring ? rows.Where(row => row.RevokedAt == null && row.ExpiresOn != null && row.ExpiresOn <= soon) : rows;
    }
}
