using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Correct;

[Permit(DossierPermissions.Receive)]
internal sealed class CorrectModel(
    IDbContextFactory<Db> contexts,
    CorrectApplicant correct,
    DossierCompetence competence,
    ReadApplicant reader
) : OfficePage
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

        Input.Show(Dossier);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        foreach (var field in Input.TakeCard())
        {
            ModelState.Remove($"Input.{field}");
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var result = await correct.RunAsync(Dossier.Code, Input.Typed(), Input.DropNumber, Seat, DeedNow(Input.Content), ct);
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
        (Input.NumberShown, Input.AsksNumber) = (dossier.NumberShown, reader.AsksNumber(Clock.Today));
        return true;
    }

    internal sealed class Form : ApplicantForm
    {
        [Required(ErrorMessage = "Nhập lý do sửa.")]
        [StringLength(500, ErrorMessage = "Lý do dài quá 500 ký tự. Viết gọn lại.")]
        public string Content { get; set; } = string.Empty;

        /// <summary>Takes out the number that stands.</summary>
        public bool DropNumber { get; set; }

        public void Show(Dossier dossier)
        {
            Fill(dossier);
            Summary = dossier.Summary;
        }
    }
}
