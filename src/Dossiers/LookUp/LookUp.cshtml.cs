using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
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
    DossierNumbers numbers,
    LookUpDossier lookUp,
    RateDossier rate
) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public DossierProgress? Progress { get; private set; }

    public bool Rated { get; private set; }

    public DateTimeOffset AsOf => Clock.Now;

    public bool AutofocusesDigits => Input.Code is { Length: > 0 };

    public void OnGet([FromQuery(Name = "ma")] string? code) =>
        Input.Code = code is { Length: <= LongestPasted } ? DossierCode.Clean(code) : null;

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
        var found = await lookUp.RunAsync(
            Input.Code,
            Input.Digits,
            LookUpVisitor.Of(HttpContext.Connection.RemoteIpAddress),
            Clock.Now,
            ct
        );
        if (found.IsRefused)
        {
            return found.Refusal;
        }

        await using var db = await contexts.CreateDbContextAsync(ct);
        var (id, dossiers) = (found.Value, db.Dossiers);
        var dossier = await numbers
            .OfProvince(dossiers.AsNoTracking(), DossierCode.Clean(Input.Code))
            .Include(row => row.Notices)
            .FirstAsync(row => row.Id == id, ct);
        Progress = DossierProgress.Of(dossier, catalogue.Find(dossier.ProcedureId), settlement.LawFor(dossier.OwnerPath, Clock.Now), units);
        Rated =
            Progress.Returned
            && await db.DossierSatisfactions.AnyAsync(row => row.ProvinceCode == dossier.ProvinceCode && row.DossierId == dossier.Id, ct);
        return null;
    }

    /// <summary>A code with the words it was copied with.</summary>
    private const int LongestPasted = 200;

    // Some paste the whole number: its end is what is asked for.
    private static string LastFour(string digits) =>
        PhoneNumber.Normalise(digits) is { IsRefused: false, Value: var phone } ? phone[^4..] : digits;

    internal sealed class Form
    {
        [Required(ErrorMessage = "Nhập mã hồ sơ in trên giấy tiếp nhận.")]
        [StringLength(LongestPasted, ErrorMessage = "Mã hồ sơ dài quá. Nhập đúng mã in trên giấy tiếp nhận.")]
        public string? Code { get; set; }

        [Required(ErrorMessage = "Nhập 4 số cuối của số điện thoại đã đăng ký.")]
        [RegularExpression("^[0-9]{4}$", ErrorMessage = "Nhập đúng 4 chữ số cuối của số điện thoại.")]
        public string? Digits
        {
            get;
            set => field = value is null ? null : LastFour(PastedCode.Of(value));
        }

        public int? Rating { get; set; }

        [StringLength(RateDossier.LongestComment, ErrorMessage = "Ý kiến dài quá 500 ký tự. Viết ngắn hơn.")]
        public string? Comment { get; set; }
    }
}
