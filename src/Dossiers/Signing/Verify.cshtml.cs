using System.Security.Cryptography;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Print;
using ThongSuot.Platform.Storage;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Signing;

/// <summary>
/// For whoever holds a signed document: who signed it, for which office, when, and whether the file in hand is the one that was signed.
/// Nothing of the applicant; the file is hashed as it comes in and kept nowhere.
/// </summary>
[AllowAnonymous]
[EnableRateLimiting(DossiersModule.TokenLimit)]
internal sealed class VerifyModel(IDbContextFactory<Db> contexts, SignatureReads reads, Units units) : OfficePage
{
    /// <summary>What was typed or scanned.</summary>
    public string Token { get; private set; } = string.Empty;

    public SignatureLine? Line { get; private set; }

    public string Office { get; private set; } = string.Empty;

    /// <summary>Which procedure it decides.</summary>
    public string Procedure { get; private set; } = string.Empty;

    /// <summary>Whether the file just sent has the signed bytes; null when none was sent.</summary>
    public bool? Same { get; private set; }

    public async Task<IActionResult> OnGetAsync(string? token, [FromQuery(Name = "ma")] string? typed, CancellationToken ct)
    {
        if (token is null && typed is { Length: > 0 })
        {
            return Redirect($"/xac-thuc/{Uri.EscapeDataString(PublicToken.Clean(typed))}");
        }

        return token is null || await LoadAsync(token, ct) ? Page() : Unknown();
    }

    public async Task<IActionResult> OnPostAsync(string? token, IFormFile? document, CancellationToken ct)
    {
        if (token is null || !await LoadAsync(token, ct))
        {
            return Unknown();
        }

        if (document is null || document.Length == 0)
        {
            ModelState.AddModelError("document", "Chưa chọn tệp. Chọn tệp văn bản đang có rồi bấm lại.");
            return Again();
        }

        await using var content = document.OpenReadStream();
        Same = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, ct)) == Line!.Signature.FileHash;
        return Page();
    }

    private PageResult Unknown()
    {
        var page = Page();
        page.StatusCode = StatusCodes.Status404NotFound;
        return page;
    }

    private async Task<bool> LoadAsync(string token, CancellationToken ct)
    {
        Token = PublicToken.Clean(token);
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await reads.ByTokenAsync(db, Token, ct) is not { } line)
        {
            return false;
        }

        var (province, id, dossiers) = (line.Signature.ProvinceCode, line.Signature.DossierId, db.Dossiers);
        Procedure = await dossiers
            .AsNoTracking()
            .Where(row => row.ProvinceCode == province && row.Id == id)
            .Select(row => row.ProcedureName)
            .FirstAsync(ct);
        (Line, Office) = (line, FormLabels.Heads(line.Signature.OfficePath, units).Issuer);
        return true;
    }
}
