using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace ThongSuot.Web.Keys;

[AllowAnonymous]
internal sealed class KeysModel : PageModel;
