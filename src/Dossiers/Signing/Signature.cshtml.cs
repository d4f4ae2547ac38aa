using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Print;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;
using ThongSuot.Web.Lists;
using ThongSuot.Web.Security;

namespace ThongSuot.Dossiers.Signing;

/// <summary>One digital signature with all that is kept of it, and the sheet with the QR that goes out with a printed result.</summary>
[Permit(DossierPermissions.View)]
internal sealed class SignatureModel(IDbContextFactory<Db> contexts, SignatureReads reads, Units units, PublicAddress address) : OfficePage
{
    public Dossier Dossier { get; private set; } = null!;

    public SignatureLine Line { get; private set; } = null!;

    public (string Superior, string Issuer) Heads { get; private set; }

    public string CheckAddress => address.Of(Request, $"/xac-thuc/{Line.Signature.Token}");

    public string CheckHost => address.HostFor(Request);

    public IHtmlContent Qr => CheckHost.Length == 0 ? HtmlString.Empty : QrSvg.Of(CheckAddress, "Mã QR xác thực văn bản");

    public async Task<IActionResult> OnGetAsync(string code, Guid signature, CancellationToken ct) =>
        await LoadAsync(code, signature, ct) ? Page() : NotFound();

    /// <summary>The signature itself, for whoever checks it with a program of their own.</summary>
    public async Task<IActionResult> OnGetCmsAsync(string code, Guid signature, CancellationToken ct) =>
        await LoadAsync(code, signature, ct) ? File(Line.Signature.Cms, "application/pkcs7-signature", $"{Dossier.Code}.p7s") : NotFound();

    private async Task<bool> LoadAsync(string code, Guid signature, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            await DossierSettlement.OpenAsync(db, DossierCode.Clean(code), Seat.Scope, ct) is not { } dossier
            || (await reads.OfAsync(db, dossier, ct)).Values.FirstOrDefault(line => line.Signature.Id == signature) is not { } found
        )
        {
            return false;
        }

        (Dossier, Line, Heads) = (dossier, found, FormLabels.Heads(dossier.OwnerPath, units));
        return true;
    }
}
