using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Threads;
using ThongSuot.Web;

namespace ThongSuot.Directives.Give;

[Permit(DirectivePermissions.Give)]
internal sealed partial class GiveModel(
    IDbContextFactory<Db> contexts,
    GiveDirective give,
    DirectivePeople people,
    BlockageLines lines,
    BlockedDrafts drafts,
    ISeatDirectory seats,
    IEnumerable<IDirectiveMatter> matters,
    DirectiveSettlement settlement
) : OfficePage
{
    /// <summary>Kind and key of the record it is made of: a difficulty, a plan.</summary>
    [BindProperty(SupportsGet = true, Name = "tu")]
    public string? FromKind { get; set; }

    [BindProperty(SupportsGet = true, Name = "ban-ghi")]
    public Guid? FromId { get; set; }

    /// <summary>Who has that record.</summary>
    [BindProperty(SupportsGet = true, Name = "nguoi")]
    public Guid? Holder { get; set; }

    /// <summary>Key of the line of the steering screen it is made of.</summary>
    [BindProperty(SupportsGet = true, Name = BlockageLines.Parameter)]
    public string? LineKey { get; set; }

    /// <summary>That line, while it stands.</summary>
    public OfferedLine? Line { get; private set; }

    public bool MayGiveMany => May(DirectivePermissions.GiveMany);

    /// <summary>Directives that go on of that line.</summary>
    public IEnumerable<StandingDirective> Standing { get; private set; } = [];

    /// <summary>That record, as the seat may see it.</summary>
    public DirectiveMatter? From { get; private set; }

    /// <summary>The directive that record has already; null for none that goes on.</summary>
    public StandingDirective? Made { get; private set; }

    /// <summary>Code of the directive a part of which is given.</summary>
    [BindProperty(SupportsGet = true, Name = "thuoc")]
    public string? Of { get; set; }

    [BindProperty]
    public GiveForm Input { get; set; } = new();

    public Directive? Parent { get; private set; }

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Supporters { get; private set; } = [];

    /// <summary>Only what the province gives may be accepted by its office.</summary>
    public bool OffersOffice => Seat.Role is Role.ProvinceLeader or Role.ProvinceOffice;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        Input = await BeginAsync(ct);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        if (Input.Person is null && Input.Find is { Length: > 0 })
        {
            Choose();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var draft = Input.ToDraft(Seat, Input.Person is { } person ? await seats.FindAsync(new SeatId(person), ct) : null, Parent?.Id);
        if (From is { } from)
        {
            draft = draft with
            {
                Source = from.Kind == OfferDirective.Difficulty ? DirectiveSource.Difficulty : draft.Source,
                From = (from.Kind, from.Id),
            };
        }

        var given = await give.RunAsync(draft, Line, DeedNow(), ct);
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
                .Seen(db.Directives.AsNoTracking(), Seat.BodyScope)
                .FirstOrDefaultAsync(row => row.Code == cleaned, ct);
            if (Parent is null)
            {
                return false;
            }
        }

        if (FromId is { } source)
        {
            await FindMatterAsync(source, ct);
            if (From is null)
            {
                return false;
            }
        }

        Line = LineKey is { Length: > 0 } key ? await lines.FindAsync(key, Seat, ct) : null;
        Standing = Line is null ? [] : (await drafts.StandingAsync([Line], Seat, ct))[Line.Key];
        likely =
            Line is not null ? await drafts.LikelyAsync(Line, Seat, ct)
            : Holder is { } holder ? [new SeatId(holder)]
            : [];
        var found = await people.ForAsync(Seat, Parent is not null, Input.Find, likely, ct);
        People = [.. found.Count == 1 ? [] : new[] { new SelectListItem("Chọn đơn vị và người", string.Empty) }, .. found];
        Supporters = people.Supporters(Seat);
        return true;
    }
}
