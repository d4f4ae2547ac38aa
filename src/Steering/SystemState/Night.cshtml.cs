using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Steering.SystemState;

/// <summary>For whoever looks after the program: what the night checked and did, the worst first.</summary>
[Permit(SteeringPermissions.System)]
internal sealed class NightModel(IDbContextFactory<Db> contexts, SystemChecks checks) : OfficePage
{
    public IReadOnlyList<SystemCheck> Checks { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!SystemTroubles.IsBusinessOf(Seat))
        {
            return Forbid();
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        Checks = await checks.ReadAsync(db, Seat, ct);
        return Page();
    }
}
