using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Writing;

namespace ThongSuot.Dossiers.Lateness;

/// <summary>A dossier within a scope with the cause of its lateness, if it has one.</summary>
internal static class OpenLate
{
    public static async Task<(Dossier Dossier, LateDossier? Late)?> FindAsync(Write write, string code, Seat seat, CancellationToken ct) =>
        await DossierSettlement.OpenAsync(write.Db, code, seat.Scope, ct) is { } dossier
            ? (
                dossier,
                await write.Db.LateDossiers.FirstOrDefaultAsync(
                    row => row.ProvinceCode == dossier.ProvinceCode && row.DossierId == dossier.Id,
                    ct
                )
            )
            : null;
}
