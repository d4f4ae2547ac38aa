using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using ThongSuot.Platform.Access;

namespace ThongSuot.Web.Guides;

/// <summary>For whoever does not know how: the guide of his work, and the keys.</summary>
[AllowAnonymous]
internal sealed class GuidesModel(CurrentSeat current) : PageModel
{
    public Guide Guide { get; private set; } = GuideBook.All[0];

    public IActionResult OnGet(string? guide)
    {
        if (guide is not null && GuideBook.Of(guide) is null)
        {
            return NotFound();
        }

        Guide = guide is null ? GuideBook.Of(current.Seat?.Role) : GuideBook.Of(guide)!;
        return Page();
    }
}
