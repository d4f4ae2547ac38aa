using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Paging;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Dossiers.Fees;

/// <summary>
/// For whoever stands at the counter at the end of the day: what came in since the last count, and the count. For whoever takes the
/// money over: the counts, those that wait first.
/// </summary>
[Permit(DossierPermissions.Cash)]
internal sealed class CashModel(IDbContextFactory<Db> contexts, CountCash count, DossierSettlement settlement) : OfficePage
{
    /// <summary><see cref="CashUps.ToConfirm"/> for the counts that wait for this seat alone.</summary>
    [BindProperty(SupportsGet = true, Name = "nhom")]
    public string? Group { get; set; }

    [BindProperty(SupportsGet = true, Name = "trang")]
    public int? Number { get; set; }

    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<FeeReceipt> Open { get; private set; } = [];

    public FeeSums Sums { get; private set; } = new(0, 0, 0, 0);

    public Page<CashUp> Counts { get; private set; } = new([], 1, PageRequest.DefaultSize, 0);

    /// <summary>Whether this seat stands at a counter.</summary>
    public bool TakesMoney => May(DossierPermissions.Receive);

    public string NameOf(string path) => settlement.NameOf(path);

    public async Task OnGetAsync(CancellationToken ct) => await LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!TakesMoney)
        {
            return Forbid();
        }

        await LoadAsync(ct);
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var result = await count.RunAsync(Input.Counted, Input.Note, Input.Lines, Seat, DeedNow(Input.Note), ct);
        return result.IsRefused ? Refused(result.Refusal) : Redirect($"/thu-phi/{result.Value}");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var page = new PageRequest(Number);
        await using var db = await contexts.CreateDbContextAsync(ct);
        Open = TakesMoney ? await CountCash.OpenLines(db, Seat).AsNoTracking().ToListAsync(ct) : [];
        Sums = FeeSums.Of(Open);
        var counts = CashUps.Seen(db, Seat, Group);
        var total = await counts.CountAsync(ct);
        var rows = await counts
            .OrderBy(row => row.ConfirmedAt != null)
            .ThenByDescending(row => row.At)
            .Skip(page.Skip)
            .Take(page.Size)
            .ToListAsync(ct);
        Counts = new(rows, page.Number, page.Size, total);
    }

    internal sealed class Form
    {
        public long? Counted { get; set; }

        [StringLength(FeeReceipt.NoteLength, ErrorMessage = "Lý do dài quá 500 ký tự. Viết gọn lại.")]
        public string? Note { get; set; }

        /// <summary>How many lines the page showed.</summary>
        public int Lines { get; set; }
    }
}
