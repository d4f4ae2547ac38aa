using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Dossiers.List;
using ThongSuot.Dossiers.Move;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;
using ThongSuot.Web.History;

namespace ThongSuot.Dossiers.Propose;

/// <summary>
/// For the leader with a proposal to sign: what is proposed, the papers, opinions and history at a glance, and two answers.
/// </summary>
[Permit(DossierPermissions.Work)]
internal sealed class SignModel(
    IDbContextFactory<Db> contexts,
    DossierSettlement settlement,
    DossierCompetence competence,
    NamesShown names,
    DecideProposal decide
) : OfficePage
{
    private const int HistoryLimit = 50;

    [BindProperty]
    public Form Input { get; set; } = new();

    public Dossier Dossier { get; private set; } = null!;

    public DossierProposal? Proposal { get; private set; }

    public ActForm<DossierAct> Act { get; private set; } = null!;

    public DossierLaw Law { get; private set; } = null!;

    /// <summary>Why signing would be refused as things stand.</summary>
    public string? Impossible { get; private set; }

    public IReadOnlyList<HistoryLine> History { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostSignAsync(string code, CancellationToken ct) =>
        await AnswerAsync(code, clean => decide.SignAsync(clean, Input.Proposal, Seat, DeedNow(), ct), "Đã ký.", ct);

    public async Task<IActionResult> OnPostGiveBackAsync(string code, CancellationToken ct) =>
        await AnswerAsync(
            code,
            clean => decide.GiveBackAsync(clean, Input.Proposal, Input.Content ?? string.Empty, Seat, DeedNow(Input.Content), ct),
            "Đã trả lại để hoàn thiện.",
            ct
        );

    private async Task<IActionResult> AnswerAsync(string code, Func<string, Task<Result<string>>> act, string done, CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return await LoadAsync(code, ct) ? Again() : NotFound();
        }

        var result = await act(DossierCode.Clean(code));
        if (result.IsRefused)
        {
            return await LoadAsync(code, ct) ? Refused(result.Refusal) : NotFound();
        }

        Say(done);
        return Redirect($"/ho-so/{result.Value}");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        var clean = DossierCode.Clean(code);
        if (await DossierSettlement.OpenAsync(db, clean, Seat.Scope, ct) is not { } dossier || !competence.MayDecide(dossier, Seat))
        {
            return false;
        }

        (Dossier, Proposal, Law) = (dossier, dossier.Proposal, settlement.LawFor(dossier.OwnerPath, Clock.Now));
        if (Proposal is { } proposal)
        {
            Act = DossierActs.Forms.Of(proposal.Act);
            var copy = await DossierSettlement.CopyAsync(db, clean, Seat.Scope, ct);
            Impossible = decide.Try(dossier, copy!, Seat, Clock.Now).Refusal?.Message;
        }

        History = await db.HistoryOfAsync(dossier.ProvinceCode, dossier.Id.Value, HistoryLimit, ct);
        await names.NoteAsync(Seat, ct);
        return true;
    }

    internal sealed class Form
    {
        public Guid Proposal { get; set; }

        [StringLength(2000, ErrorMessage = "Ý kiến dài quá 2.000 ký tự. Viết gọn lại.")]
        public string? Content { get; set; }
    }
}
