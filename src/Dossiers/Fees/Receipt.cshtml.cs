using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.List;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Fees;

/// <summary>A line of the book on paper, for whoever paid. It bears the name in full, so only those who work the dossier open it.</summary>
[Permit(DossierPermissions.View)]
internal sealed class ReceiptModel(
    IDbContextFactory<Db> contexts,
    DossierSettlement settlement,
    DossierCompetence competence,
    NamesShown names
) : OfficePage
{
    public Dossier Dossier { get; private set; } = null!;

    public FeeReceipt Line { get; private set; } = null!;

    public string Centre => settlement.NameOf(Line.CentrePath);

    public string Superior => settlement.NameOf(new UnitPath(Line.CentrePath).Parent);

    public async Task<IActionResult> OnGetAsync(string code, Guid receipt, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            await DossierSettlement.OpenAsync(db, DossierCode.Clean(code), Seat.Scope, ct) is not { } dossier
            || !competence.NamesFor(Seat).Covers(dossier)
            || await db
                .FeeReceipts.AsNoTracking()
                .FirstOrDefaultAsync(
                    row => row.ProvinceCode == dossier.ProvinceCode && row.Id == receipt && row.DossierId == dossier.Id,
                    ct
                )
                is not { } line
        )
        {
            return NotFound();
        }

        (Dossier, Line) = (dossier, line);
        await names.NoteAsync(Seat, ct);
        return Page();
    }
}
