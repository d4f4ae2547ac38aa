using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Finance.Decisions;

[Permit(FinancePermissions.View)]
internal sealed class ActModel(IDbContextFactory<Db> contexts, MoveDecision move) : OfficePage
{
    [BindProperty(Name = "Input.Content")]
    public string? Words { get; set; }

    public ActForm<DecisionAct> Act { get; private set; } = null!;

    public BudgetDecision Decision { get; private set; } = null!;

    /// <summary>Đồng it passes on of what it brings itself.</summary>
    public long Onward { get; private set; }

    /// <summary>Why it cannot be done now, told before anything is typed.</summary>
    public string? Impossible { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, string act, CancellationToken ct) =>
        await LoadAsync(code, act, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string code, string act, CancellationToken ct)
    {
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        var content = Words?.Trim() ?? string.Empty;
        var done = await move.RunAsync(Decision.Code, Act.Act, content, Seat, DeedNow(content.Length == 0 ? null : content), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"{Act.Past}: đã ghi.");
        return Redirect($"/ngan-sach/quyet-dinh/{done.Value}");
    }

    private async Task<bool> LoadAsync(string code, string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            DecisionActs.Forms.BySlug(slug) is not { } act
            || await FinanceBooks.DecisionAsync(db, code.Trim().ToUpperInvariant(), FinanceSeats.ScopeOf(Seat), ct) is not { } row
        )
        {
            return false;
        }

        (Act, Decision, Onward) = (act, row, await DecisionSums.OnwardAsync(db, row, ct));
        Impossible = DecisionCompetence.Against(act.Act, row, Seat)?.Message;
        return true;
    }
}
