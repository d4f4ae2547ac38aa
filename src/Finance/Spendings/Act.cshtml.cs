using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
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
internal sealed class ActModel(IDbContextFactory<Db> contexts, MoveEntry move) : ActPage<EntryAct, BudgetEntry>(EntryActs.Forms)
{
    [BindProperty]
    public EntryActForm Input { get; set; } = new();

    protected override async Task<BudgetEntry?> FindAsync(EntryAct act, string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await FinanceBooks.EntryAsync(db, code.Trim().ToUpperInvariant(), FinanceSeats.ScopeOf(Seat), ct);
    }

    protected override Refusal? Against(EntryAct act, BudgetEntry row) => EntryCompetence.Against(act, row, Seat);

    protected override void Begin() => Input.On = Clock.Today;

    protected override async Task<Result<string>> DoAsync(CancellationToken ct)
    {
        long? amount = null;
        if (Act.Wants(ActFields.Amount) && !string.IsNullOrWhiteSpace(Input.Amount))
        {
            if (!Amounts.Read(Input.Amount).TryGet(out var typed, out var unreadable))
            {
                return unreadable;
            }

            amount = typed;
        }

        var content = Input.Content?.Trim() ?? string.Empty;
        return await move.RunAsync(
            Row.Code,
            Act.Act,
            content,
            Input.Number?.Trim() ?? string.Empty,
            Input.On,
            Seat,
            DeedNow(content.Length == 0 ? null : content),
            ct,
            amount
        );
    }

    protected override string After(string code) => $"/ngan-sach/chi/{code}";
}
