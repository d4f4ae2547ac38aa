using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using ThongSuot.Platform.Access;
using ThongSuot.Web;

namespace ThongSuot.Identity.SignIn;

[AllowAnonymous]
internal sealed class SignOutModel(LeaveAccount leave) : OfficePage
{
    public void OnGet()
    {
        // Asks; only a post signs out, so that no foreign link can.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (HttpContext.RequestServices.GetRequiredService<CurrentSeat>().Seat is not null && Cookies.Read(User) is { } cookie)
        {
            await leave.RunAsync(cookie.Account, cookie.Session, DeedNow(), ct);
        }

        await HttpContext.SignOutAsync(Cookies.Scheme);
        return Redirect("/dang-nhap");
    }
}
