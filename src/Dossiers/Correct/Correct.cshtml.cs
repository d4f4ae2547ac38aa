using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Correct;

[Permit(DossierPermissions.Receive)]
internal sealed class CorrectModel(IDbContextFactory<Db> contexts, CorrectApplicant correct, DossierCompetence competence) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public Dossier Dossier { get; private set; } = null!;

    public bool Possible { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        Input = new Form
        {
            ApplicantName = Dossier.ApplicantName,
            ApplicantPhone = Dossier.ApplicantPhone,
            ApplicantAddress = Dossier.ApplicantAddress,
            FiledBy = Dossier.FiledBy,
            Summary = Dossier.Summary,
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var result = await correct.RunAsync(
            Dossier.Code,
            new ApplicantInput(Input.ApplicantName, Input.ApplicantPhone, Input.ApplicantAddress, Input.FiledBy, Input.Summary),
            Seat,
            DeedNow(Input.Content),
            ct
        );
        if (result.IsRefused)
        {
            return Refused(result.Refusal);
        }

        Say("Đã sửa thông tin người nộp.");
        return Redirect($"/ho-so/{Dossier.Code}");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await DossierSettlement.OpenAsync(db, DossierCode.Clean(code), Seat.Scope, ct) is not { } dossier)
        {
            return false;
        }

        (Dossier, Possible) = (dossier, competence.MayCorrect(dossier, Seat));
        return true;
    }

    internal sealed class Form : ApplicantForm
    {
        [Required(ErrorMessage = "Nhập lý do sửa.")]
        [StringLength(500, ErrorMessage = "Lý do dài quá 500 ký tự. Viết gọn lại.")]
        public string Content { get; set; } = string.Empty;
    }
}
