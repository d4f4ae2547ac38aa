using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Petitions.Letters;

/// <summary>One act on one letter, with the fields it needs.</summary>
[Permit(PetitionsPermissions.View)]
internal sealed class ActModel(IDbContextFactory<Db> contexts, MoveLetter move, LetterCompetence competence, PetitionSeats seats)
    : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public ActForm<LetterAct> Act { get; private set; } = null!;

    public Letter Row { get; private set; } = null!;

    /// <summary>Why it cannot be done now, told before anything is typed.</summary>
    public string? Impossible { get; private set; }

    /// <summary>Whether a paper of an earlier day may be entered.</summary>
    public bool TakesEarlier => Act.Wants(ActFields.Day) && Row.LastStep() < Clock.Today;

    public IEnumerable<SelectListItem> Units =>
        seats
            .ReceiversOf(SeatProvince)
            .Select(unit => new SelectListItem(unit.ShortName, unit.Path))
            .Prepend(new SelectListItem("Chọn cơ quan", string.Empty));

    public async Task<IActionResult> OnGetAsync(string code, string act, CancellationToken ct)
    {
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        Input.On = Clock.Today;
        Input.Words = Act.Act == LetterAct.Propose ? Row.Result : null;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string code, string act, CancellationToken ct)
    {
        if (!await LoadAsync(code, act, ct))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var words = Input.Words?.Trim() ?? string.Empty;
        var done = await move.RunAsync(
            Row.Code,
            Act.Act,
            new(words, Input.Unit ?? string.Empty, Input.Number?.Trim() ?? string.Empty, Input.Complex)
            {
                On = Input.On,
                Why = Input.Why?.Trim() ?? string.Empty,
            },
            Seat,
            DeedNow(words.Length == 0 ? null : words),
            ct
        );
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"{Act.Past}.");
        return Redirect($"/don-thu/{done.Value}");
    }

    private async Task<bool> LoadAsync(string code, string slug, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        if (LetterActs.Forms.BySlug(slug) is not { } act || await LetterReads.FindAsync(db, code, Seat, ct) is not { } row)
        {
            return false;
        }

        (Act, Row, Impossible) = (act, row, competence.Against(act.Act, row, Seat)?.Message);
        return true;
    }

    internal sealed class Form
    {
        public string? Words { get; set; }

        public string? Unit { get; set; }

        public string? Number { get; set; }

        public DateOnly? On { get; set; }

        public string? Why { get; set; }

        public bool Complex { get; set; }
    }
}
