using System.Security.Claims;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Web;

namespace ThongSuot.Identity.SignIn;

/// <summary>
/// Turns the cookie into the seat of the request with one indexed query, so that an ended seat, a changed password or a closed
/// account takes effect at once and on every node.
/// </summary>
internal sealed class SeatOfRequest(RequestDelegate next, OfficeClock clock)
{
    private const string OwnPage = "/tai-khoan";

    public async Task InvokeAsync(HttpContext http, CurrentSeat current, IDbContextFactory<Db> contexts)
    {
        if (AsksWho(http) && Cookies.Read(http.User) is { } cookie)
        {
            var (seat, mustChangePassword) = await FindAsync(contexts, cookie, clock.Today, http.RequestAborted);
            current.Seat = seat;
            if (seat is null)
            {
                http.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
            else if (mustChangePassword && !IsOpenBeforeChange(http))
            {
                http.Response.Redirect(OwnPage);
                return;
            }
        }

        await next(http);
    }

    // Health and style sheets serve nobody in particular, and the error page must not ask the database whose absence it may have to tell.
    private static bool AsksWho(HttpContext http) =>
        http.Features.Get<IExceptionHandlerFeature>() is null && http.GetEndpoint()?.Metadata.GetMetadata<PublicEndpoint>() is null;

    // A password that an administrator knows opens nothing but the page that changes it, the way out, and the style sheet of both.
    private static bool IsOpenBeforeChange(HttpContext http) =>
        http.Request.Path == OwnPage || http.Request.Path == "/dang-xuat" || http.Request.Path.StartsWithSegments("/loi", StringComparison.Ordinal)
        || http.GetEndpoint()?.Metadata.GetMetadata<PublicEndpoint>() is not null;

    private static async Task<(Seat? Seat, bool MustChangePassword)> FindAsync(IDbContextFactory<Db> contexts, SessionCookie cookie, DateOnly today, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (seatId, accountId, accounts, ended) = (new SeatId(cookie.Seat), new AccountId(cookie.Account), db.Accounts, db.EndedSessions);
        var found = await db.AccountSeats.AsNoTracking()
            .Where(seat => seat.Id == seatId && seat.AccountId == accountId && seat.From <= today && (seat.To == null || seat.To >= today))
            .Join(accounts.AsNoTracking().Where(account => account.Active && account.Stamp == cookie.Stamp && !ended.Any(session => session.Id == cookie.Session)), seat => seat.AccountId, account => account.Id, (seat, account) => new { seat, account.PersonName, account.MustChangePassword })
            .FirstOrDefaultAsync(ct);
        return found is null ? (null, false) : (SeatRows.Of(found.seat, found.PersonName), found.MustChangePassword);
    }
}

internal static class SeatRows
{
    public static Seat Of(AccountSeat seat, string personName) => new(
        seat.AccountId, seat.Id, personName, seat.Role, seat.Title, seat.UnitId, seat.UnitName, seat.UnitPath, seat.ScopePath, seat.ProvinceCode);
}
