using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.WebUtilities;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Blockages;
using ThongSuot.Platform.Storage;
using ThongSuot.Platform.Time;

namespace ThongSuot.Directives.Give;

/// <summary>What the form begins with: the words of whatever it is made of, and whom it most likely goes to.</summary>
internal sealed partial class GiveModel
{
    private const int Few = 20;

    private IReadOnlyList<SeatId> likely = [];

    public static IEnumerable<SelectListItem> Products =>
        Enum.GetValues<ProductKind>()
            .Select(kind => new SelectListItem(DirectiveLabels.Of(kind), kind.ToString()))
            .Prepend(new SelectListItem("Chọn loại", string.Empty));

    public static IEnumerable<SelectListItem> Acceptors =>
        Enum.GetValues<DirectiveAcceptor>().Select(acceptor => new SelectListItem(DirectiveLabels.Of(acceptor), acceptor.ToString()));

    /// <summary>So many that one looks for a name rather than reads the list.</summary>
    public bool HasMany => People.Count > Few || Input.Find is { Length: > 0 };

    /// <summary>The form itself, whatever was pressed before.</summary>
    public string GivePath => PathTo(null);

    public string FindPath => PathTo("Find");

    /// <summary>Nothing is given: what was typed stays, and the list holds whoever matches.</summary>
    public async Task<IActionResult> OnPostFindAsync(CancellationToken ct)
    {
        if (!await LoadAsync(ct))
        {
            return NotFound();
        }

        ModelState.Clear();
        Choose();
        return Page();
    }

    private async Task FindMatterAsync(Guid source, CancellationToken ct)
    {
        From = matters.FirstOrDefault(matter => matter.Kind == FromKind) is { } kind ? await kind.FindAsync(source, Seat, ct) : null;
        await using var db = await contexts.CreateDbContextAsync(ct);
        Made = From is null ? null : await MatterDirectives.StandingAsync(db, source, Seat, ct);
    }

    private async Task<GiveForm> BeginAsync(CancellationToken ct)
    {
        var directedBy = await drafts.DirectedByAsync(Seat, Line is not null, ct);
        var form = Line is { } line
            ? drafts.Begin(line, directedBy, Seat, Clock.Now)
            : new GiveForm
            {
                DirectedBy = directedBy,
                DueOn = Parent is null ? settlement.SuggestedDueOn(Seat.ScopePath, Clock.Now) : OfficeClock.DayOf(Parent.DueAt),
                LegalGround = Parent is not null ? $"Chỉ đạo {Parent.Code}" : From?.LegalGround,
            };
        if (From is { } from)
        {
            (form.Work, form.LeadAnswersFor) = (from.Work, from.AnswersFor);
            (form.Product, form.ProductText) = (ProductKind.Document, from.Product);
            form.DueOn = from.DueOn ?? form.DueOn;
        }

        form.Person = likely.Select(seat => (Guid?)seat.Value).FirstOrDefault(IsOffered);
        return form;
    }

    /// <summary>One that matches is chosen; of several the one who gives says which, the best of them first.</summary>
    private void Choose()
    {
        var found = People.Where(person => person.Value.Length > 0).ToList();
        ModelState.Remove("Input.Person");
        if (found.Count == 0)
        {
            ModelState.AddModelError("Input.Find", DirectiveRefusals.NobodyMatches.Message);
        }
        else if (found.Count == 1)
        {
            Input.Person = Guid.Parse(found[0].Value);
        }
        else if (!IsOffered(Input.Person))
        {
            Input.Person = null;
        }
    }

    private string PathTo(string? handler) =>
        QueryHelpers.AddQueryString(
            "/chi-dao/giao",
            new Dictionary<string, string?>
            {
                ["tu"] = FromKind,
                ["ban-ghi"] = FromId?.ToString(),
                ["nguoi"] = Holder?.ToString(),
                [BlockageLines.Parameter] = LineKey,
                ["thuoc"] = Of,
                ["handler"] = handler,
            }.Where(pair => pair.Value is not null)
        );

    private bool IsOffered(Guid? person) => person is { } one && People.Any(item => item.Value == one.ToString());
}
