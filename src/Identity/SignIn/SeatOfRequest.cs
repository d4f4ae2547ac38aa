using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Identity.Absences;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;
using ThongSuot.Platform.Writing;
using ThongSuot.Web;

namespace ThongSuot.Identity.SignIn;

/// <summary>
/// Turns the cookie into the seat of the request with one indexed query, so that an ended seat, a changed password or a closed
/// account takes effect at once and on every node.
/// </summary>
internal sealed class SeatOfRequest(RequestDelegate next, OfficeClock clock, SessionEnd end)
{
    private const string OwnPage = "/tai-khoan";

    public async Task InvokeAsync(HttpContext http, CurrentSeat current, IDbContextFactory<Db> contexts)
    {
        if (AsksWho(http) && Cookies.Read(http.User) is { } cookie)
        {
            var session = http.Features.Get<IAuthenticateResultFeature>()?.AuthenticateResult?.Properties ?? new AuthenticationProperties();
            var (seat, mustChangePassword, lastDeed) = end.IsOver(session)
                ? default
                : await FindAsync(contexts, cookie, clock.Today, http.RequestAborted);
            (current.Seat, current.LastDeed) = (seat, lastDeed);
            if (seat is null)
            {
                http.User = new ClaimsPrincipal(new ClaimsIdentity());
            }
            else
            {
                await end.NoteAsync(http, session);
            }

            if (seat is not null && mustChangePassword && !IsOpenBeforeChange(http))
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
        http.Request.Path == OwnPage
        || http.Request.Path == "/dang-xuat"
        || http.Request.Path.StartsWithSegments("/loi", StringComparison.Ordinal)
        || http.GetEndpoint()?.Metadata.GetMetadata<PublicEndpoint>() is not null;

    private static async Task<(Seat? Seat, bool MustChangePassword, long LastDeed)> FindAsync(
        IDbContextFactory<Db> contexts,
        SessionCookie cookie,
        DateOnly today,
        CancellationToken ct
    )
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var (seatId, accountId, accounts, ended, deeds, absences) = (
            new SeatId(cookie.Seat),
            new AccountId(cookie.Account),
            db.Accounts,
            db.EndedSessions,
            db.Set<DeedRow>(),
            db.Set<Absence>()
        );
        var found = await db
            .AccountSeats.AsNoTracking()
            .Where(seat => seat.Id == seatId && seat.AccountId == accountId && seat.From <= today && (seat.To == null || seat.To >= today))
            .Join(
                accounts
                    .AsNoTracking()
                    .Where(account =>
                        account.Active && account.Stamp == cookie.Stamp && !ended.Any(session => session.Id == cookie.Session)
                    ),
                seat => seat.AccountId,
                account => account.Id,
                (seat, account) =>
                    new
                    {
                        seat,
                        account.PersonName,
                        account.MustChangePassword,
                        LastDeed = deeds.Where(deed => deed.ProvinceCode == seat.ProvinceCode).Max(deed => (long?)deed.Sequence),
                        StandsInFor = absences
                            .Where(absence =>
                                absence.StandInSeatId == seat.Id
                                && absence.AgreedAt != null
                                && absence.EndedAt == null
                                && absence.From <= today
                                && absence.To >= today
                            )
                            .Select(absence => absence.SeatId)
                            .ToList(),
                        LastOfNation = deeds.Where(deed => deed.ProvinceCode == string.Empty).Max(deed => (long?)deed.Sequence),
                    }
            )
            .FirstOrDefaultAsync(ct);
        return found is null
            ? (null, false, 0)
            : (
                SeatRows.Of(found.seat, found.PersonName) with
                {
                    StandsInFor = found.StandsInFor,
                },
                found.MustChangePassword,
                Math.Max(found.LastDeed ?? 0, found.LastOfNation ?? 0)
            );
    }
}

internal static class SeatRows
{
    public static Seat Of(AccountSeat seat, string personName) =>
        new(
            seat.AccountId,
            seat.Id,
            personName,
            seat.Role,
            seat.Title,
            seat.UnitId,
            seat.UnitName,
            seat.UnitPath,
            seat.ScopePath,
            seat.ProvinceCode
        );
}
