using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace ThongSuot.Identity.SignIn;

/// <summary>
/// What the sign-in cookie says: which account, which seat, and the account's stamp. Everything else is asked of the database.
/// </summary>
internal static class Cookies
{
    public const string Name = "ts-s";
    public const string Scheme = CookieAuthenticationDefaults.AuthenticationScheme;
    private const string AccountClaim = "ts:account";
    private const string SeatClaim = "ts:seat";
    private const string StampClaim = "ts:stamp";
    private const string SessionClaim = "ts:session";

    /// <summary>A session's longest life, however busy it is (OWASP ASVS 3.3.2).</summary>
    public static readonly TimeSpan Life = TimeSpan.FromHours(12);

    private const string UsedItem = "used";

    /// <summary>
    /// Notes when the session was last used. Not a claim: form tokens are bound to the claims and would end with each of them.
    /// </summary>
    public static AuthenticationProperties Used(AuthenticationProperties properties, DateTimeOffset now)
    {
        properties.Items[UsedItem] = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return properties;
    }

    /// <summary>When the session was last used.</summary>
    public static DateTimeOffset? UsedAt(AuthenticationProperties properties) =>
        properties.Items.TryGetValue(UsedItem, out var text)
        && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : properties.IssuedUtc;

    public static ClaimsPrincipal Principal(Guid account, Guid seat, string stamp, Guid session) =>
        new(
            new ClaimsIdentity(
                [
                    new Claim(AccountClaim, account.ToString()),
                    new Claim(SeatClaim, seat.ToString()),
                    new Claim(StampClaim, stamp),
                    new Claim(SessionClaim, session.ToString()),
                ],
                Scheme
            )
        );

    public static SessionCookie? Read(ClaimsPrincipal user) =>
        Guid.TryParse(user.FindFirst(AccountClaim)?.Value, out var account)
        && Guid.TryParse(user.FindFirst(SeatClaim)?.Value, out var seat)
        && Guid.TryParse(user.FindFirst(SessionClaim)?.Value, out var session)
        && user.FindFirst(StampClaim)?.Value is { } stamp
            ? new SessionCookie(account, seat, stamp, session)
            : null;
}

/// <summary>A cookie as read.</summary>
/// <param name="Session">One per sign-in; the same after a change of seat.</param>
internal sealed record SessionCookie(Guid Account, Guid Seat, string Stamp, Guid Session);
