using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Competences.Authorise;

/// <summary>
/// For a head who signs everything himself: which tasks wait longest for his signature, who in his own body works them, what it would
/// bring to let them sign, and whether the law lets him.
/// </summary>
[Permit(CompetencePermissions.View)]
internal sealed class CapacityModel(IDbContextFactory<Db> contexts, CapacityReader capacity) : OfficePage
{
    /// <summary>As many as a head looks at in one go; the rest stands behind one press.</summary>
    public const int First = 8;

    public IReadOnlyList<CapacityLine> Lines { get; private set; } = [];

    public bool Prepares => AuthorisationActs.Prepares(Seat);

    public DateOnly From => Clock.Today.AddDays(-CapacityReader.Days);

    public DateOnly To => Clock.Today.AddDays(-1);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Seat.Role is not (Role.CaseOfficer or Role.CommuneLeader or Role.DepartmentLeader))
        {
            Say("Gợi ý ủy quyền dành cho xã, phường và sở: mở bằng vị trí của đơn vị.");
            return Redirect("/tham-quyen/uy-quyen");
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        Lines = await capacity.ReadAsync(db, Seat.SpeaksFor, ct);
        return Page();
    }
}
