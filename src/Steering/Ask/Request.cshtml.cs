using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Steering.Ask;

/// <summary>For whoever is asked: what about, by when; the answer goes back to the one who asked and stands on the screen.</summary>
[Permit(SteeringPermissions.Today)]
internal sealed class RequestModel(IDbContextFactory<Db> contexts, AskOwner ask) : OfficePage
{
    [BindProperty]
    [StringLength(SteeringRequest.TextLength, ErrorMessage = "Nội dung dài quá 1.000 ký tự. Viết gọn lại.")]
    public string? Answer { get; set; }

    public SteeringRequest Asked { get; private set; } = null!;

    public bool MayAnswer => Asked.Waits && ask.MayAnswer(Asked, Seat);

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct) => await LoadAsync(id, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        if (await ask.ExplainAsync(id, Answer, Seat, DeedNow(Answer), ct) is { IsRefused: true } refused)
        {
            return Refused(refused.Refusal, string.Empty);
        }

        Say($"Đã gửi {RequestLabels.AnswerTo(Asked.Kind).ToLowerInvariant()}.");
        return Redirect(AskOwner.PathOf(Asked));
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            await RequestLists.Pick(db.SteeringRequests.AsNoTracking(), RequestLists.All, Seat).FirstOrDefaultAsync(row => row.Id == id, ct)
            is not { } found
        )
        {
            return false;
        }

        Asked = found;
        return true;
    }
}
