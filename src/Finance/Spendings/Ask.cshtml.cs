using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Lines;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;

namespace ThongSuot.Finance.Spendings;

/// <summary>The form as typed.</summary>
internal sealed class AskForm
{
    public string? Amount { get; set; }

    public string? Content { get; set; }

    public string? Ground { get; set; }

    public string? Payee { get; set; }

    /// <summary>Code of the commitment it is paid out of.</summary>
    public string? Commitment { get; set; }

    public EntryInput Read(EntryKind kind, long amount) =>
        new()
        {
            Kind = kind,
            Amount = amount,
            Content = Content?.Trim() ?? string.Empty,
            Ground = Ground?.Trim() ?? string.Empty,
            Payee = Payee?.Trim() ?? string.Empty,
            Commitment = Commitment?.Trim() ?? string.Empty,
        };
}

/// <summary>An accountant asks for money of a line, and sees before asking why it can or cannot be spent.</summary>
[Permit(FinancePermissions.Enter)]
internal sealed class AskModel(IDbContextFactory<Db> contexts, FinanceBooks books, SpendingTest test, AskEntry ask) : OfficePage
{
    [BindProperty]
    public AskForm Input { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "loai")]
    public string? Kind { get; set; }

    public BudgetLine Line { get; private set; } = null!;

    public IReadOnlyList<BudgetEntry> Commitments { get; private set; } = [];

    /// <summary>The four layers for what was typed; none before.</summary>
    public IReadOnlyList<LayerResult> Layers { get; private set; } = [];

    public bool IsCommitment => Kind == "cam-ket";

    public string What => IsCommitment ? "Cam kết chi" : "Đề nghị chi";

    public string LineName => $"{books.Codes.Item(Line.Item, Line.Year)?.Name ?? Line.Item} · {Line.Key.Codes}";

    public string UnitName => books.NameOf(Line.UnitPath);

    public IEnumerable<SelectListItem> CommitmentItems =>
        Commitments
            .Select(row => new SelectListItem($"{row.Code}: {row.Ground}, còn {VietnameseFormat.Money(row.Open)}", row.Code))
            .Prepend(new SelectListItem("Không theo cam kết", string.Empty));

    /// <summary>The commitment one came from, chosen already.</summary>
    [BindProperty(SupportsGet = true, Name = "cam-ket")]
    public string? Chosen { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken ct)
    {
        Input.Commitment = Chosen;
        return await LoadAsync(id, ct) ? Page() : NotFound();
    }

    /// <summary>Says why it can or cannot be spent; nothing is written.</summary>
    public async Task<IActionResult> OnPostTestAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        var read = TryRead(out var input);
        foreach (var wrong in SpendingTest.AgainstWords(input))
        {
            ModelState.AddModelError($"Input.{wrong.Field}", wrong.Message);
        }

        return read && ModelState.IsValid ? Page() : Again();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken ct)
    {
        if (!await LoadAsync(id, ct))
        {
            return NotFound();
        }

        if (!TryRead(out var input))
        {
            return Again();
        }

        var done = await ask.RunAsync(Line.Id, input, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"Đã gửi đề nghị; số tiền {VietnameseFormat.Money(input.Amount)} được giữ trên dòng dự toán.");
        return Redirect($"/ngan-sach/chi/{done.Value}");
    }

    private bool TryRead(out EntryInput input)
    {
        var amount = Amounts.Read(Input.Amount);
        if (amount.IsRefused)
        {
            ModelState.AddModelError("Input.Amount", amount.Refusal.Message);
        }

        input = Input.Read(IsCommitment ? EntryKind.Commitment : EntryKind.Spending, amount.IsRefused ? 0 : amount.Value);
        var open = Commitments.FirstOrDefault(row => row.Code == Input.Commitment)?.Open;
        Layers = test.Of(Line, input, open, Clock.Today, books.CalendarOf(Line.UnitPath));
        return ModelState.IsValid;
    }

    private async Task<bool> LoadAsync(Guid id, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            await FinanceBooks.LineAsync(db, new BudgetLineId(id), FinanceSeats.ScopeOf(Seat), ct) is not { } line
            || !FinanceSeats.KeepsBooksOf(FinanceSeats.OrganisationOf(line.UnitPath), Seat)
        )
        {
            return false;
        }

        Line = line;
        var entries = db.BudgetEntries;
        Commitments = await entries
            .AsNoTracking()
            .Where(row =>
                row.ProvinceCode == line.ProvinceCode
                && row.LineId == line.Id
                && row.Kind == EntryKind.Commitment
                && row.State == EntryState.Approved
                && row.Open > 0
            )
            .OrderBy(row => row.Code)
            .ToListAsync(ct);
        return true;
    }
}
