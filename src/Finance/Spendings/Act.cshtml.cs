using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Finance.Spendings;

/// <summary>The fields of all acts; each shows its own.</summary>
internal sealed class EntryActForm
{
    public string? Content { get; set; }

    public string? Number { get; set; }

    public DateOnly? On { get; set; }

    public string? Amount { get; set; }
}

[Permit(FinancePermissions.View)]
internal sealed class ActModel(IDbContextFactory<Db> contexts, MoveEntry move) : OfficePage
{
    [BindProperty]
    public EntryActForm Input { get; set; } = new();

    public ActForm<EntryAct> Act { get; private set; } = null!;

    public BudgetEntry Entry { get; private set; } = null!;

    /// <summary>Why it cannot be done now, told before anything is typed.</summary>
    public string? Impossible { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, string act, CancellationToken ct)
    {
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        Input.On = Clock.Today;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, string act, CancellationToken ct)
    {
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        long? amount = null;
        if (Act.Wants(ActFields.Amount) && !string.IsNullOrWhiteSpace(Input.Amount))
        {
            if (!Amounts.Read(Input.Amount).TryGet(out var typed, out var unreadable))
            {
                return Refused(unreadable);
            }

            amount = typed;
        }

        var content = Input.Content?.Trim() ?? string.Empty;
        var done = await move.RunAsync(
            Entry.Code,
            Act.Act,
            content,
            Input.Number?.Trim() ?? string.Empty,
            Input.On,
            Seat,
            DeedNow(content.Length == 0 ? null : content),
            ct,
            amount
        );
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"{Act.Past}: đã ghi.");
        return Redirect($"/ngan-sach/chi/{done.Value}");
    }

    private async Task<bool> LoadAsync(string code, string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            EntryActs.Forms.BySlug(slug) is not { } act
            || await FinanceBooks.EntryAsync(db, code.Trim().ToUpperInvariant(), FinanceSeats.ScopeOf(Seat), ct) is not { } entry
        )
        {
            return false;
        }

        (Act, Entry) = (act, entry);
        Impossible = EntryCompetence.Against(act.Act, entry, Seat)?.Message;
        return true;
    }
}
