using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using ThongSuot.Platform.Telemetry;
using ThongSuot.Web;

namespace ThongSuot.Identity.SignIn;

[AllowAnonymous]
[EnableRateLimiting(IdentityModule.SignInLimit)]
internal sealed class SignInModel(EnterAccount enter, CodeTicket tickets, OpenSeat openSeat, SessionEnd end, Instruments instruments)
    : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "ReturnUrl")]
    public string? ReturnUrl { get; set; }

    /// <summary>Why somebody was led here: the session ended, perhaps with something sent too late.</summary>
    [BindProperty(SupportsGet = true, Name = "phien")]
    public string? Ended { get; set; }

    public int IdleMinutes => (int)end.Idle.TotalMinutes;

    public void OnGet()
    {
        // Shows the empty form.
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var entered = await enter.RunAsync(Input.UserName, Input.Password, ct);
        if (entered.IsRefused)
        {
            instruments.SignInRefused(entered.Refusal.Code);
            return Refused(entered.Refusal);
        }

        if (entered.Value.WantsCode)
        {
            TempData["Ticket"] = tickets.Issue(entered.Value);
            return RedirectToPage("./Code", new { ReturnUrl });
        }

        var opened = await openSeat.RunAsync(HttpContext, entered.Value, wanted: null, ct);
        return opened.IsRefused ? Refused(opened.Refusal) : LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
    }

    internal sealed class Form
    {
        [Required(ErrorMessage = "Nhập tên đăng nhập.")]
        [StringLength(60, ErrorMessage = "Tên đăng nhập dài quá 60 ký tự. Nhập lại.")]
        public string UserName { get; set; } = string.Empty;

        [Required(ErrorMessage = "Nhập mật khẩu.")]
        [StringLength(200, ErrorMessage = "Mật khẩu dài quá 200 ký tự. Nhập lại.")]
        public string Password { get; set; } = string.Empty;
    }
}
