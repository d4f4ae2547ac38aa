using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Procedures;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Receive;

/// <summary>What the counter tells the person: code, due time, and the paper to print.</summary>
[Permit(DossierPermissions.Receive)]
internal sealed class ReceivedModel(
    IDbContextFactory<Db> contexts,
    DossierSettlement settlement,
    DossierCompetence competence,
    Catalogue catalogue
) : OfficePage
{
    public Dossier Dossier { get; private set; } = null!;

    public ProcedureVersion? Procedure => catalogue.Find(Dossier.ProcedureId);

    public string OwnerName => settlement.NameOf(Dossier.OwnerPath);

    public string PrintSlug =>
        Dossier.Status switch
        {
            DossierStatus.Rejected => "tu-choi",
            DossierStatus.AwaitingSupplement => "bo-sung",
            _ => "giay-tiep-nhan",
        };

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await DossierSettlement.OpenAsync(db, code, Seat.Scope, ct) is not { } dossier || !competence.NamesFor(Seat).Covers(dossier))
        {
            return NotFound();
        }

        Dossier = dossier;
        return Page();
    }
}
