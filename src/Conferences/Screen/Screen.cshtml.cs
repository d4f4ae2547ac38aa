using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Web;

namespace ThongSuot.Conferences.Screen;

/// <summary>What hangs on the wall of the hall: few words, large.</summary>
[Permit(ConferencePermissions.View)]
internal sealed class ScreenModel(ConferenceReader reader, PermissionRegistry permissions) : OfficePage
{
    public ConferenceRecord Record { get; private set; } = null!;

    public string NameOf(string path) => reader.NameOf(path);

    public string ShortNameOf(string path) => reader.ShortNameOf(path);

    /// <summary>As many words as fit on the wall.</summary>
    public static string Cut(string text, int most) => CleanText.CutTo(text, most);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (await reader.ReadAsync(code, Seat, permissions, ct) is not { } record)
        {
            return NotFound();
        }

        Record = record;
        return Page();
    }
}
