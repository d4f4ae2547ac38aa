using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Directives.Move;

[Permit(DirectivePermissions.View)]
internal sealed class MoveModel(
    IDbContextFactory<Db> contexts,
    DirectiveSettlement settlement,
    DirectivePeople people,
    MoveDirective move,
    ISeatDirectory seats
) : OfficePage
{
    [BindProperty]
    public MoveForm Input { get; set; } = new();

    public ActForm<DirectiveAct> Act { get; private set; } = null!;

    public Directive Directive { get; private set; } = null!;

    public DirectiveLaw Law { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    /// <summary>The extension that waits for a decision.</summary>
    public DirectiveExtension? Asked => Directive.Extensions.Find(extension => extension.DecidedAt is null);

    /// <summary>Why it cannot be done now, told before anything is typed.</summary>
    public string? Impossible { get; private set; }

    public async Task<IActionResult> OnGetAsync(string code, string act, CancellationToken ct) =>
        await LoadAsync(code, act, ct) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string code, string act, CancellationToken ct)
    {
        // A file must not be stored for a directive that is not seen.
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        var file = Impossible is null && Act.Wants(ActFields.File) ? await StoreAsync(Input.Evidence, "Input.Evidence", ct) : null;
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var input = new MoveInput
        {
            Content = Input.Content?.Trim() ?? string.Empty,
            Percent = Input.Percent,
            DueOn = Input.DueOn,
            DocumentNumber = Input.DocumentNumber,
            DocumentDate = Input.DocumentDate,
            WithoutBecause = Act.Act == DirectiveAct.Submit ? Input.WithoutBecause : null,
            Person = Act.Wants(ActFields.Person) && Input.Person is { } person ? await seats.FindAsync(new SeatId(person), ct) : null,
            File = file,
        };
        var result = await move.RunAsync(
            Directive.Code,
            Act.Act,
            input,
            Seat,
            DeedNow(input.Content.Length == 0 ? null : input.Content),
            ct
        );
        if (result.IsRefused)
        {
            return Refused(result.Refusal);
        }

        Say($"{Act.Past}: đã ghi.");
        return Redirect($"/chi-dao/{result.Value}");
    }

    private async Task<bool> LoadAsync(string code, string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (
            DirectiveActs.Forms.BySlug(slug) is not { } act
            || await DirectiveSettlement.OpenAsync(db, DirectiveCode.Clean(code), Seat.BodyScope, ct) is not { } directive
        )
        {
            return false;
        }

        (Act, Directive, Law) = (act, directive, settlement.LawFor(directive.OwnerPath, Clock.Now));
        Impossible = DirectiveCompetence.Against(act.Act, directive, Seat)?.Message;
        if (act.Wants(ActFields.Person) && Impossible is null)
        {
            People =
                act.Act == DirectiveAct.Reassign
                    ? await people.OfAsync(directive.OwnerPath, ct)
                    : await people.ForAsync(Seat, directive.ParentId is not null, ct);
        }

        return true;
    }
}
