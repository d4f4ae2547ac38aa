using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace ThongSuot.Identity.SignIn;

/// <summary>What the sign-in cookie says: which account, which seat, and the account's stamp. Everything else is asked of the database.</summary>
internal static class Cookies
{
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;
    private const string AccountClaim = "ts:account";
    private const string SeatClaim = "ts:seat";
    private const string StampClaim = "ts:stamp";

    public static ClaimsPrincipal Principal(Guid account, Guid seat, string stamp) => new(new ClaimsIdentity(
        [new Claim(AccountClaim, account.ToString()), new Claim(SeatClaim, seat.ToString()), new Claim(StampClaim, stamp)], Scheme));

    public static (Guid Account, Guid Seat, string Stamp)? Read(ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirst(AccountClaim)?.Value, out var account)
        && Guid.TryParse(user.FindFirst(SeatClaim)?.Value, out var seat)
        && user.FindFirst(StampClaim)?.Value is { } stamp
            ? (account, seat, stamp)
            : null;
}
