using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Facilities.Handovers.Act;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Facilities.Handovers.Items;

/// <summary>One act on one line: a count, a decision that writes off, a division among successors.</summary>
[Permit(FacilityPermissions.HandOver)]
internal sealed class ItemModel(IDbContextFactory<Db> contexts, HandoverSettlement settlement, ActOnItem acting) : OfficePage
{
    [BindProperty]
    public ItemForm Input { get; set; } = new();

    public Handover Handover { get; private set; } = null!;

    public HandoverList List { get; private set; } = null!;

    public HandoverItem Item { get; private set; } = null!;

    public ActForm<ItemAct> Act { get; private set; } = null!;

    /// <summary>Paths of the other successors, where the act divides.</summary>
    public IReadOnlyList<string> Others { get; private set; } = [];

    public string? Impossible { get; private set; }

    public ListAddress Address => ListAddress.Of(Handover, List);

    public string NameOf(string path) => settlement.NameOf(path);

    public async Task<IActionResult> OnGetAsync(ItemPlace at, CancellationToken ct)
    {
        if (!await LoadAsync(at, ct))
        {
            return NotFound();
        }

        var proposed = Act.Act switch
        {
            ItemAct.GiverCount => Item.GiverCount ?? Item.Quantity,
            ItemAct.ReceiverCount => Item.ReceiverCount ?? Item.GiverCount ?? Item.Quantity,
            _ => Item.Quantity - Item.Received - Item.WrittenOff,
        };
        (Input.Count, Input.Reason, Input.Answers) = (Quantity.Words(proposed), Item.Reason, Item.Answers);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(ItemPlace at, CancellationToken ct)
    {
        if (!await LoadAsync(at, ct))
        {
            return NotFound();
        }

        var parts = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (receiver, typed) in Input.Parts.Where(part => !string.IsNullOrWhiteSpace(part.Value)))
        {
            parts[receiver] = Counted(typed, $"Input.Parts[{receiver}]");
        }

        var count = Act.Act == ItemAct.Split ? 0 : Counted(Input.Count, "Input.Count");
        var file = Impossible is null && Act.Act == ItemAct.WriteOff ? await StoreAsync(Input.File, "Input.File", ct) : null;
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var input = new ItemInput
        {
            Count = count,
            Reason = Input.Reason,
            Answers = Input.Answers,
            Number = Input.Number,
            On = Input.On,
            File = file,
            Parts = parts,
        };
        var done = await acting.RunAsync(Address, Item.Number, Act.Act, input, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"{Act.Past}: đã ghi.");
        return Redirect($"{done.Value}?trang={((Item.Number - 1) / Platform.Paging.PageRequest.DefaultSize) + 1}");
    }

    private long Counted(string? typed, string field)
    {
        var read = TypedNumber.Decimal(typed);
        if (!read.IsRefused && decimal.Round(read.Value, Quantity.Decimals) == read.Value && read.Value <= Quantity.Most / Quantity.One)
        {
            return Quantity.Of(read.Value);
        }

        ModelState.AddModelError(field, read.Refusal?.Message ?? "Số lượng có nhiều nhất hai chữ số thập phân. Nhập lại, như 12,5.");
        return 0;
    }

    private async Task<bool> LoadAsync(ItemPlace at, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            HandoverActs.Items.BySlug(at.Act ?? string.Empty) is not { } act
            || await db.ListAsync(
                new(at.Code ?? string.Empty, at.Kind ?? string.Empty, at.Receiver ?? string.Empty),
                FacilityScope.Of(Seat),
                ct
            )
                is not var (handover, list)
            || await db.ItemsOf(list).FirstOrDefaultAsync(row => row.Number == at.Number, ct) is not { } item
        )
        {
            return false;
        }

        (Act, Handover, List, Item) = (act, handover, list, item);
        Others =
            act.Act == ItemAct.Split
                ?
                [
                    .. (await db.ListsOfAsync(handover, ct))
                        .Where(other => other.Kind == list.Kind && other.Id != list.Id)
                        .Select(other => other.UnitPath),
                ]
                : [];
        Impossible = HandoverCompetence.Against(act.Act, list, item, handover, Seat)?.Message;
        return true;
    }
}
