using Microsoft.AspNetCore.Mvc;
using ThongSuot.Platform.Access;
using ThongSuot.Web;

namespace ThongSuot.Conferences.Live;

/// <summary>The parts of the live page that change, alone: what goes over a weak line after an event.</summary>
[Permit(ConferencePermissions.View)]
internal sealed class BoardModel(ConferenceReader reader, PermissionRegistry permissions) : OfficePage
{
    public ConferenceRecord Record { get; private set; } = null!;

    public Seat Viewer => Seat;

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
