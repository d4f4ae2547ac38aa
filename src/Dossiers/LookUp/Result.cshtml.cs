using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Signing;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.LookUp;

/// <summary>
/// The applicant takes the result, or the signature over it, with the code and the digits; the taking is a reading of
/// it.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(DossiersModule.LookUpLimit)]
internal sealed class ResultModel(IDbContextFactory<Db> contexts, FoundDossier find, SignatureReads signatures, ReadFile read) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IActionResult OnGet() => Redirect("/tra-cuu");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await FindAsync(ct) is not var (dossier, result))
        {
            return Again();
        }

        if (Input.Signature)
        {
            return result.Signed is { } signed
                ? File(signed.Signature.Cms, "application/pkcs7-signature", $"{dossier.Code}.p7s")
                : NotFound();
        }

        var file = new ReadableFile(
            result.Paper.FileHash!,
            result.Paper.Name,
            "dossier",
            dossier.Id.Value,
            dossier.ProvinceCode,
            dossier.OwnerPath
        );
        if (await read.RunAsync(file, Actor.Citizen, ct) is not { } opened)
        {
            return NotFound();
        }

        // Somebody's file: taken, never run here.
        Response.Headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        return File(opened.Content, opened.Type, $"{dossier.Code}{EndingOf(opened.Type)}");
    }

    private async Task<(Dossier Dossier, CitizenResult Result)?> FindAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return null;
        }

        var visitor = LookUpVisitor.Of(HttpContext.Connection.RemoteIpAddress);
        if (!(await find.RunAsync(Input.Code, Input.Digits, visitor, Clock.Now, ct)).TryGet(out var dossier, out var refusal))
        {
            ModelState.AddModelError(string.Empty, refusal.Message);
            return null;
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        if (CitizenResult.Of(dossier, await signatures.OfAsync(db, dossier, ct)) is { } result)
        {
            return (dossier, result);
        }

        ModelState.AddModelError(string.Empty, DossierRefusals.NoResultYet.Message);
        return null;
    }

    private static string EndingOf(string type) =>
        type switch
        {
            "application/pdf" => ".pdf",
            "image/jpeg" => ".jpg",
            "image/png" => ".png",
            _ => ".docx",
        };

    internal sealed class Form : LookUpForm
    {
        /// <summary>The signature is wanted, not the document.</summary>
        public bool Signature { get; set; }
    }
}
