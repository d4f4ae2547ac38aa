using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Signing;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Writing;
using ThongSuot.Procedures;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.LookUp;

/// <summary>For the applicant, without an account. The digits come by POST so that no log or history keeps them.</summary>
[AllowAnonymous]
[EnableRateLimiting(DossiersModule.LookUpLimit)]
internal sealed class LookUpModel(
    IDbContextFactory<Db> contexts,
    DossierSettlement settlement,
    Catalogue catalogue,
    Units units,
    FoundDossier find,
    SignatureReads signatures,
    RateDossier rate
) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public DossierProgress? Progress { get; private set; }

    /// <summary>Where and how the office that took it in is reached; null while nobody recorded it.</summary>
    public ContactLine? Contact { get; private set; }

    /// <summary>The result, when it can be had here.</summary>
    public CitizenResult? Outcome { get; private set; }

    /// <summary>What the dossier waits for from its applicant.</summary>
    public CitizenAsk? Asked { get; private set; }

    public bool Rated { get; private set; }

    public DateTimeOffset AsOf => Clock.Now;

    public bool AutofocusesDigits => Input.Code is { Length: > 0 };

    public void OnGet([FromQuery(Name = "ma")] string? code) =>
        Input.Code = code is { Length: <= LookUpForm.LongestPasted } ? DossierCode.Clean(code) : null;

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Again();
        }

        return await LoadAsync(ct) is { } refusal ? Refused(refusal) : Page();
    }

    public async Task<IActionResult> OnPostRateAsync(CancellationToken ct)
    {
        // First, so that a wrong form is shown again with the dossier it is about.
        if (await LoadAsync(ct) is { } refusal)
        {
            return Refused(refusal);
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var rated = await rate.RunAsync(
            Input.Code!,
            Input.Digits!,
            Input.Rating,
            Input.Comment,
            new Deed(Actor.Citizen, Clock.Now, SubmissionKey: SubmissionKey),
            ct
        );
        if (rated.IsRefused)
        {
            return Refused(rated.Refusal);
        }

        Say("Cảm ơn bạn đã đánh giá. Ý kiến giúp cơ quan phục vụ tốt hơn.");
        return Redirect($"/tra-cuu?ma={Uri.EscapeDataString(DossierCode.Clean(Input.Code))}");
    }

    private async Task<Refusal?> LoadAsync(CancellationToken ct)
    {
        var found = await find.RunAsync(Input.Code, Input.Digits, LookUpVisitor.Of(HttpContext.Connection.RemoteIpAddress), Clock.Now, ct);
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        var dossier = found.Value;
        await using var db = await contexts.CreateDbContextAsync(ct);
        var procedure = catalogue.Find(dossier.ProcedureId);
        var papers = procedure is null ? [] : (await catalogue.DetailsAsync(procedure, ct)).Papers;
        Progress = DossierProgress.Of(
            dossier,
            procedure,
            papers.Where(paper => paper.Required).Select(paper => paper.Number).ToHashSet(),
            settlement.LawFor(dossier.OwnerPath, Clock.Now),
            units
        );
        Contact = await db.ContactOfAsync(dossier.ReceptionPath, Clock.Today, ct);
        Outcome = CitizenResult.Of(dossier, await signatures.OfAsync(db, dossier, ct));
        Asked = await CitizenAsk.OfAsync(db, dossier, ct);
        Rated =
            Progress.Returned
            && await db.DossierSatisfactions.AnyAsync(row => row.ProvinceCode == dossier.ProvinceCode && row.DossierId == dossier.Id, ct);
        return null;
    }

    internal sealed class Form : LookUpForm
    {
        public int? Rating { get; set; }

        [StringLength(RateDossier.LongestComment, ErrorMessage = "Ý kiến dài quá 500 ký tự. Viết ngắn hơn.")]
        public string? Comment { get; set; }
    }
}
