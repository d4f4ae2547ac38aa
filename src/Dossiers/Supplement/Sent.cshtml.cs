using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.Papers;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Supplement;

/// <summary>For the counter: what the applicant sent from the look-up page, one file after another, taken or turned down.</summary>
[Permit(DossierPermissions.View)]
internal sealed class SentModel(IDbContextFactory<Db> contexts, DossierCompetence competence, DecideSent decide) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public Dossier Dossier { get; private set; } = null!;

    public IReadOnlyList<PaperFile> Files { get; private set; } = [];

    public IReadOnlyList<SupplementItem> Asked { get; private set; } = [];

    public IEnumerable<PaperFile> Waiting => Files.Where(file => file.State == PaperFileState.Waiting);

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

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

        var decisions = Input
            .Files.Where(line => line.Answer is not null)
            .Select(line => new SentDecision(line.Id, line.Answer == "nhan", line.Remark));
        var done = await decide.RunAsync(Dossier.Code, [.. decisions], Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal with { Field = null });
        }

        Say("Đã ghi. Khi đủ giấy tờ, bấm “Đã nhận bổ sung” ở hồ sơ để tính tiếp thời hạn.");
        return Redirect($"/ho-so/{Dossier.Code}");
    }

    public string PaperName(PaperFile file) => Dossier.Papers.Find(paper => paper.Id == file.PaperId)?.Name ?? string.Empty;

    public DossierPaper? PaperOf(PaperFile file) => Dossier.Papers.Find(paper => paper.Id == file.PaperId);

    public string? FaultOf(PaperFile file) => Asked.FirstOrDefault(item => item.PaperId == file.PaperId)?.Fault;

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            await DossierSettlement.OpenAsync(db, DossierCode.Clean(code), Seat.Scope, ct) is not { } dossier
            || !competence.MayChangePapers(dossier, Seat)
        )
        {
            return false;
        }

        (Dossier, Files, Asked) = (
            dossier,
            [.. (await PaperFileReads.OfAsync(db, dossier, ct)).Where(file => file.Origin == PaperFileOrigin.Citizen)],
            await SupplementBook.LastAsync(db, dossier, ct)
        );
        return true;
    }

    internal sealed class Form
    {
        public List<Line> Files { get; set; } = [];
    }

    internal sealed class Line
    {
        public Guid Id { get; set; }

        /// <summary><c>nhan</c>, <c>tra</c>, or nothing yet.</summary>
        public string? Answer { get; set; }

        [StringLength(PaperFile.RemarkLength, ErrorMessage = "Lý do trả lại dài quá 500 ký tự. Viết gọn lại.")]
        public string? Remark { get; set; }
    }
}
