using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Text;
using ThongSuot.Platform.Threads;
using ThongSuot.Platform.Time;
using ThongSuot.Web;

namespace ThongSuot.Directives.Give;

[Permit(DirectivePermissions.Give)]
internal sealed class GiveModel(
    IDbContextFactory<Db> contexts,
    GiveDirective give,
    DirectivePeople people,
    ISeatDirectory seats,
    ThreadReader thread,
    DirectiveSettlement settlement
) : OfficePage
{
    /// <summary>Kind and key of the record it is made of: a difficulty.</summary>
    [BindProperty(SupportsGet = true, Name = "tu")]
    public string? FromKind { get; set; }

    [BindProperty(SupportsGet = true, Name = "ban-ghi")]
    public Guid? FromId { get; set; }

    /// <summary>Who has that record.</summary>
    [BindProperty(SupportsGet = true, Name = "nguoi")]
    public Guid? Holder { get; set; }

    /// <summary>Words to begin with, where it is given from no record but from what is blocked.</summary>
    [BindProperty(SupportsGet = true, Name = "viec")]
    public string? Begun { get; set; }

    /// <summary>That record, as the seat may see it.</summary>
    public ThreadItem? From { get; private set; }

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
        Input.LegalGround =
            Parent is not null ? $"Chỉ đạo {Parent.Code}"
            : From is not null ? $"Vướng mắc {From.Code}"
            : null;
        Input.DueOn = Parent is null ? settlement.SuggestedDueOn(Seat.ScopePath, Clock.Now) : OfficeClock.DayOf(Parent.DueAt);
        if (From is { } from)
        {
            Input.Work = $"Giải quyết dứt điểm vướng mắc: {from.Title}";
            Input.LeadAnswersFor = $"Kết quả giải quyết vướng mắc {from.Code} cho các đơn vị đã nêu";
            (Input.Product, Input.ProductText) = (ProductKind.Document, "Văn bản hướng dẫn gửi các đơn vị đã nêu");
        }
        else if (Begun is { Length: > 0 } words)
        {
            Input.Work = CleanText.CutTo(CleanText.Line(words), Directive.WorkLength);
        }

        Input.Person = People.Any(person => person.Value == Holder?.ToString()) ? Holder : null;
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
        if (From is { } from)
        {
            draft = draft with { Source = DirectiveSource.Difficulty, From = (from.Kind, from.Id) };
        }

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

        if (FromId is { } source)
        {
            From = (await thread.WalkAsync(FromKind ?? string.Empty, source, Seat, ct)).FirstOrDefault(item => item.Id == source);
            if (From?.Kind != OfferDirective.Difficulty)
            {
                return false;
            }
        }

        People = [new SelectListItem("Chọn đơn vị và người", string.Empty), .. await people.ForAsync(Seat, Parent is not null, ct)];
        Supporters = people.Supporters(Seat);
        return true;
    }
}
