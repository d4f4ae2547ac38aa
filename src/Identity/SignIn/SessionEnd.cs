using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using ThongSuot.Platform.Law;
using ThongSuot.Platform.Time;

namespace ThongSuot.Identity.SignIn;

/// <summary>
/// Ends a session that nobody used for a while, on the server: a counter's machine is shared, and its screen lock is somebody else's
/// matter. Whoever comes back is told what happened and led to where they were; what was sent too late is said to be unsaved.
/// </summary>
internal sealed class SessionEnd(LegalSettingCache law, OfficeClock clock)
{
    private const string IdleSetting = "identity.idle-minutes";

    // A setting of nothing would let nobody work, not even whoever could mend it.
    private const int ShortestMinutes = 5;

    // Noted no oftener: a cookie with every answer would be weight for nothing.
    private static readonly TimeSpan NoteAfter = TimeSpan.FromMinutes(1);

    /// <summary>How long a session may lie unused today.</summary>
    public TimeSpan Idle => TimeSpan.FromMinutes(Math.Max(ShortestMinutes, law.Number(IdleSetting, clock.Today)));

    public bool IsOver(AuthenticationProperties session) => Cookies.UsedAt(session) is not { } used || clock.Now - used > Idle;

    /// <summary>Notes that the session is used. A stream is opened again by the page alone and is nobody's doing.</summary>
    public async Task NoteAsync(HttpContext http, AuthenticationProperties session)
    {
        if (
            clock.Now - Cookies.UsedAt(session) >= NoteAfter
            && !http.Request.Headers.Accept.ToString().Contains("text/event-stream", StringComparison.OrdinalIgnoreCase)
        )
        {
            await http.SignInAsync(
                Cookies.Scheme,
                http.User,
                Cookies.Used(new AuthenticationProperties { ExpiresUtc = session.ExpiresUtc }, clock.Now)
            );
        }
    }

    /// <summary>Leads to the sign-in page, by a path and never by the host that somebody sent.</summary>
    public static Task LeadToSignIn(RedirectContext<CookieAuthenticationOptions> context)
    {
        var (request, posted) = (context.Request, HttpMethods.IsPost(context.Request.Method));
        // The page of a form, not its handler: it is opened, not sent again.
        var kept = request
            .Query.Where(part => part.Key != "handler")
            .SelectMany(part => part.Value, (part, value) => new KeyValuePair<string, string?>(part.Key, value));
        var query = new QueryBuilder { { context.Options.ReturnUrlParameter, request.Path + QueryString.Create(kept).Value } };
        if (request.Cookies.ContainsKey(Cookies.Name))
        {
            query.Add("phien", posted ? "chua-ghi" : "het");
        }

        context.Response.Redirect("/dang-nhap" + query.ToQueryString().Value);
        return Task.CompletedTask;
    }
}
