using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;

namespace ThongSuot.Finance.Decisions;

/// <summary>The accountant mends the head of his draft: number, day, signer, the council's resolution.</summary>
[Permit(FinancePermissions.Enter)]
internal sealed class EditModel(IDbContextFactory<Db> contexts, WriteDecision write) : HeadPage
{
    public BudgetDecision Decision { get; private set; } = null!;

    /// <summary>Why it cannot be done now, told before anything is typed.</summary>
    public string? Impossible { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        (Input.Number, Input.DecidedOn, Input.Summary) = (Decision.Number, Decision.DecidedOn, Decision.Summary);
        (Input.SignerTitle, Input.SignerName) = (Decision.SignerTitle, Decision.SignerName);
        (Input.Resolution, Input.ResolutionOn) = (Decision.ResolutionNumber, Decision.ResolutionOn);
        Input.HoldsBack = Decision.HoldsBack;
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

        var done = await write.HeadAsync(Decision.Code, Input.Read(), Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say("Đã sửa đầu quyết định.");
        return Redirect($"/ngan-sach/quyet-dinh/{done.Value}");
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await FinanceBooks.DecisionAsync(db, code.Trim().ToUpperInvariant(), FinanceSeats.ScopeOf(Seat), ct) is not { } row)
        {
            return false;
        }

        (Decision, Impossible) = (row, DecisionCompetence.AgainstEditing(row, Seat)?.Message);
        return true;
    }
}
