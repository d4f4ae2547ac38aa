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
            ItemAct.ReceiverCount => Item.ReceiverCount ?? Item.MostReceived,
            ItemAct.Edit => Item.Quantity,
            _ => Item.Disputed,
        };
        Input.Show(Item, proposed);
        if (Act.Act is ItemAct.GiverCount or ItemAct.ReceiverCount)
        {
            (Input.Reason, Input.Answers) = (Item.Reason ?? Item.GiverReason, Item.Answers ?? Item.GiverAnswers);
        }

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

        var counts = Act.Act is ItemAct.GiverCount or ItemAct.ReceiverCount or ItemAct.WriteOff or ItemAct.Edit;
        var count = counts ? Counted(Input.Count, "Input.Count") : 0;
        var edits = Act.Act == ItemAct.Edit;
        var (value, left) = edits ? (Money(Input.Value, "Input.Value") ?? 0, Money(Input.Remaining, "Input.Remaining")) : (0, null);
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
            Facts = edits ? Input.Facts(Item, count, value, left) : null,
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
        if (Quantity.Typed(typed).TryGet(out var count, out var refusal))
        {
            return count;
        }

        ModelState.AddModelError(field, refusal.Message);
        return 0;
    }

    private long? Money(string? typed, string field)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            return null;
        }
        if (TypedNumber.Whole(typed).TryGet(out var value, out var refusal) && value <= HandoverItem.MostValue)
        {
            return value;
        }

        ModelState.AddModelError(field, refusal?.Message ?? FacilityRefusals.ValueLarge.Message);
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
