using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Web;

namespace ThongSuot.Conferences.Live;

/// <summary>The part of the live page that is the same for every point, alone: what goes over a weak line after a change.</summary>
[Permit(ConferencePermissions.View)]
internal sealed class BoardModel(ConferenceReader reader, PermissionBook permissions) : OfficePage
{
    public ConferenceRecord Record { get; private set; } = null!;

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
