using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Directives.Give;

[Permit(DirectivePermissions.Give)]
internal sealed class GiveModel(IDbContextFactory<Db> contexts, GiveDirective give, DirectivePeople people, ISeatDirectory seats)
    : OfficePage
{
    /// <summary>Code of the directive a part of which is given.</summary>
    [BindProperty(SupportsGet = true, Name = "thuoc")]
    public string? Of { get; set; }

    [BindProperty]
    public GiveForm Input { get; set; } = new();

    public Directive? Parent { get; private set; }

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Supporters { get; private set; } = [];

    public static IEnumerable<SelectListItem> Products =>
        Enum.GetValues<ProductKind>()
            .Select(kind => new SelectListItem(DirectiveLabels.Of(kind), kind.ToString()))
            .Prepend(new SelectListItem("Chọn loại", string.Empty));

    public static IEnumerable<SelectListItem> Acceptors =>
        Enum.GetValues<DirectiveAcceptor>().Select(acceptor => new SelectListItem(DirectiveLabels.Of(acceptor), acceptor.ToString()));

    /// <summary>Only what the province gives may be accepted by its office.</summary>
    public bool OffersOffice => Seat.Role is Role.ProvinceLeader or Role.ProvinceOffice;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        Input.DirectedBy = Seat.Role switch
        {
            Role.ProvinceOffice => null,
            Role.ProvinceLeader => Seat.Title,
            _ => $"{Seat.Title}, {Seat.UnitName}",
        };
        Input.LegalGround = Parent is null ? null : $"Chỉ đạo {Parent.Code}";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var draft = Input.ToDraft(Seat, Input.Person is { } person ? await seats.FindAsync(new SeatId(person), ct) : null, Parent?.Id);
        var given = await give.RunAsync(draft, DeedNow(), ct);
        if (given.IsRefused)
        {
            var answer = Refused(given.Refusal);
            foreach (var missing in draft.Missing())
            {
                ModelState.AddModelError(GiveForm.FieldOf(missing), DirectiveLabels.Remedy(missing));
            }

            return answer;
        }

        Say($"Đã giao {given.Value.Code}.");
        return Redirect($"/chi-dao/{given.Value.Code}");
    }

    private async Task<bool> LoadAsync(CancellationToken ct)
    {
        if (Of is { Length: > 0 } code)
        {
            await using var db = await contexts.CreateDbContextAsync(ct);
            var cleaned = DirectiveCode.Clean(code);
            Parent = await DirectiveSettlement
                .Seen(db.Directives.AsNoTracking(), Seat.Scope)
                .FirstOrDefaultAsync(row => row.Code == cleaned, ct);
            if (Parent is null)
            {
                return false;
            }
        }

        People = [new SelectListItem("Chọn đơn vị và người", string.Empty), .. await people.ForAsync(Seat, Parent is not null, ct)];
        Supporters = people.Supporters(Seat);
        return true;
    }
}
