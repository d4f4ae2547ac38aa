using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Finance.Lines;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Finance.Decisions;

/// <summary>
/// The accountant divides one sum among all receivers: the shares with their remainders are looked at first, then they become items of the
/// draft. Nothing is lost by rounding: the whole parts are given, the rest goes to the largest remainders.
/// </summary>
[Permit(FinancePermissions.Enter)]
internal sealed class DivideModel(IDbContextFactory<Db> contexts, FinanceBooks books, WriteDecision write) : OfficePage
{
    [BindProperty]
    public DivideForm Input { get; set; } = new();

    public BudgetDecision Decision { get; private set; } = null!;

    /// <summary>Why it cannot be done now, told before anything is typed.</summary>
    public string? Impossible { get; private set; }

    public IReadOnlyList<BudgetLine> Froms { get; private set; } = [];

    public IReadOnlyList<Unit> Receivers { get; private set; } = [];

    public IReadOnlyList<AllocatedShare> Shares { get; private set; } = [];

    /// <summary>The giver's lines; what is divided comes from one of them.</summary>
    public IEnumerable<SelectListItem> FromItems => books.FromItems(Froms).Skip(1);

    /// <summary>Offices of a commune have no people to divide by.</summary>
    public IEnumerable<SelectListItem> KeyItems =>
        new SelectListItem[]
        {
            new("Đều nhau", nameof(AllocationKey.Evenly)),
            new("Theo dân số", nameof(AllocationKey.ByPeople)),
            new("Theo hệ số nhập cho từng đơn vị", nameof(AllocationKey.Typed)),
        }.Where(item => item.Value != nameof(AllocationKey.ByPeople) || Receivers.Any(unit => unit.Kind == UnitKind.Commune));

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => await LoadAsync(code, ct) ? Page() : NotFound();

    /// <summary>Shows the shares; nothing is written.</summary>
    public async Task<IActionResult> OnPostLookAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        return Divide() is { } wrong ? wrong : Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, CancellationToken ct)
    {
        if (!await LoadAsync(code, ct))
        {
            return NotFound();
        }

        if (Divide() is { } wrong)
        {
            return wrong;
        }

        var from = Froms.First(line => line.Id.Value == Input.From);
        var items = Shares.Where(one => one.Share.Share > 0).Select(one => ItemOf(one, from)).ToList();
        var done = await write.AddManyAsync(Decision.Code, items, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"Đã chia {VietnameseFormat.Money(items.Sum(item => item.Amount))} thành {VietnameseFormat.Number(items.Count)} dòng.");
        return Redirect($"/ngan-sach/quyet-dinh/{done.Value}");
    }

    private ItemInput ItemOf(AllocatedShare one, BudgetLine from) =>
        new(
            one.Unit.Path,
            from.Source,
            Or(Input.Chapter, from.Chapter),
            Or(Input.Category, from.Category),
            Or(Input.Item, from.Item),
            one.Share.Share,
            from.Id
        );

    private static string Or(string? typed, string known) => typed?.Trim() is { Length: > 0 } text ? text : known;

    /// <returns>The form again with what is wrong; null when the shares are there.</returns>
    private IActionResult? Divide()
    {
        if (Impossible is not null)
        {
            return Again();
        }

        if (!Amounts.Read(Input.Total).TryGet(out var total, out var unreadable))
        {
            return Refused(unreadable with { Field = "Total" });
        }

        if (Froms.FirstOrDefault(line => line.Id.Value == Input.From) is not { } from)
        {
            return Refused(FinanceRefusals.FromLineWrong);
        }

        if (total > from.Free)
        {
            return Refused(FinanceRefusals.TooMuchGivenOn(from.Free) with { Field = "Total" });
        }

        if (!Allocation.Of(total, Input.Key, Receivers, Input.Weights).TryGet(out var shares, out var refusal))
        {
            return Refused(refusal);
        }

        Shares = shares;
        return null;
    }

    private async Task<bool> LoadAsync(string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await FinanceBooks.DecisionAsync(db, code.Trim().ToUpperInvariant(), FinanceSeats.ScopeOf(Seat), ct) is not { } row)
        {
            return false;
        }

        (Decision, Impossible) = (row, DecisionCompetence.AgainstEditing(row, Seat)?.Message);
        Froms = await LineReads.GivableAsync(db, row, ct);
        var province = new UnitPath(row.GiverPath).IsProvince;
        Receivers = [.. books.ReceiversOf(row.GiverPath).Skip(1).Where(unit => !province || unit.Kind == UnitKind.Commune)];
        return true;
    }
}
