using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using ThongSuot.Web;

namespace ThongSuot.Identity.SignIn;

[AllowAnonymous]
internal sealed class SignOutModel : OfficePage
{
    public void OnGet()
    {
        // Asks; only a post signs out, so that no foreign link can.
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync(Cookies.Scheme);
        return Redirect("/dang-nhap");
    }
}
