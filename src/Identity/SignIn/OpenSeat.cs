using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Identity.SignIn;

/// <summary>Writes the cookie for one of the account's seats: the wanted one, or the first that lasts.</summary>
internal sealed class OpenSeat(IDbContextFactory<Db> contexts, OfficeClock clock)
{
    public async Task<Result> RunAsync(HttpContext http, Entered entered, SeatId? wanted, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var today = clock.Today;
        var seats = await db
            .AccountSeats.AsNoTracking()
            .Where(seat => seat.AccountId == entered.AccountId && seat.From <= today && (seat.To == null || seat.To >= today))
            .OrderBy(seat => seat.From)
            .ThenBy(seat => seat.Title)
            .ToListAsync(ct);
        var seat = wanted is { } id ? seats.Find(candidate => candidate.Id == id) : seats.FirstOrDefault();
        if (seat is null)
        {
            return wanted is null ? IdentityRefusals.NoSeat : IdentityRefusals.NotYourSeat;
        }

        // Another seat within the session keeps its number and its end; whoever signs in begins a new one.
        var open =
            (await http.AuthenticateAsync(Cookies.Scheme)) is { Principal: { } user } ticket
            && Cookies.Read(user) is { } cookie
            && cookie.Account == entered.AccountId.Value
            && wanted is not null
                ? (cookie.Session, ticket.Properties?.ExpiresUtc)
                : (Guid.CreateVersion7(), null);
        await http.SignInAsync(
            Cookies.Scheme,
            Cookies.Principal(entered.AccountId.Value, seat.Id.Value, entered.Stamp, open.Item1),
            Cookies.Used(new AuthenticationProperties { ExpiresUtc = open.Item2 }, clock.Now)
        );
        return Result.Done;
    }
}
