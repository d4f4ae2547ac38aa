using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Files;
using ThongSuot.Platform.Results;
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
) : ActPage<DirectiveAct, Directive>(DirectiveActs.Forms)
{
    private Attachment? evidence;

    [BindProperty]
    public MoveForm Input { get; set; } = new();

    public DirectiveLaw Law { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> People { get; private set; } = [];

    /// <summary>The extension that waits for a decision.</summary>
    public DirectiveExtension? Asked => Row.Extensions.Find(extension => extension.DecidedAt is null);

    protected override async Task<Directive?> FindAsync(DirectiveAct act, string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (await DirectiveSettlement.OpenAsync(db, DirectiveCode.Clean(code), Seat.BodyScope, ct) is not { } row)
        {
            return null;
        }

        Law = settlement.LawFor(row.OwnerPath, Clock.Now);
        if (DirectiveActs.Forms.Of(act).Wants(ActFields.Person) && Against(act, row) is null)
        {
            People =
                act == DirectiveAct.Reassign
                    ? await people.OfAsync(row.OwnerPath, ct)
                    : await people.ForAsync(Seat, row.ParentId is not null, ct);
        }

        return row;
    }

    protected override Refusal? Against(DirectiveAct act, Directive row) => DirectiveCompetence.Against(act, row, Seat);

    protected override async Task ReadAsync(CancellationToken ct) =>
        evidence = Act.Wants(ActFields.File) ? await StoreAsync(Input.Evidence, "Input.Evidence", ct) : null;

    protected override async Task<Result<string>> DoAsync(CancellationToken ct)
    {
        var input = new MoveInput
        {
            Content = Input.Content?.Trim() ?? string.Empty,
            Percent = Input.Percent,
            DueOn = Input.DueOn,
            DocumentNumber = Input.DocumentNumber,
            DocumentDate = Input.DocumentDate,
            WithoutBecause = Act.Act == DirectiveAct.Submit ? Input.WithoutBecause : null,
            Person = Act.Wants(ActFields.Person) && Input.Person is { } person ? await seats.FindAsync(new SeatId(person), ct) : null,
            File = evidence,
        };
        return await move.RunAsync(Row.Code, Act.Act, input, Seat, DeedNow(input.Content.Length == 0 ? null : input.Content), ct);
    }

    protected override string After(string code) => $"/chi-dao/{code}";
}
