using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using ThongSuot.Platform.Telemetry;
using ThongSuot.Platform.Text;
using ThongSuot.Web;

namespace ThongSuot.Identity.SignIn;

[AllowAnonymous]
[EnableRateLimiting(IdentityModule.SignInLimit)]
internal sealed class CodeModel(EnterCode enter, OpenSeat openSeat, Instruments instruments) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    [BindProperty]
    public string? Ticket { get; set; }

    [BindProperty(SupportsGet = true, Name = "ReturnUrl")]
    public string? ReturnUrl { get; set; }

    public IActionResult OnGet()
    {
        Ticket = TempData["Ticket"] as string;
        return Ticket is null ? Redirect("/dang-nhap") : Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var entered = await enter.RunAsync(Ticket, Input.Code, ct);
        if (entered.IsRefused)
        {
            instruments.SignInRefused(entered.Refusal.Code);
            return Refused(entered.Refusal);
        }

        var opened = await openSeat.RunAsync(HttpContext, entered.Value, wanted: null, ct);
        return opened.IsRefused ? Refused(opened.Refusal) : LocalRedirect(Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : "/");
    }

    internal sealed class Form
    {
        [Required(ErrorMessage = "Nhập mã 6 chữ số.")]
        [RegularExpression("^[0-9]{6}$", ErrorMessage = "Mã gồm 6 chữ số. Nhập lại.")]
        public string Code
        {
            get;
            set => field = PastedCode.Of(value);
        } = string.Empty;
    }
}
