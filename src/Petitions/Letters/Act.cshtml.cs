using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Petitions.Letters;

/// <summary>One act on one letter, with the fields it needs.</summary>
[Permit(PetitionsPermissions.View)]
internal sealed class ActModel(IDbContextFactory<Db> contexts, MoveLetter move, LetterCompetence competence, PetitionSeats seats)
    : ActPage<LetterAct, Letter>(LetterActs.Forms)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>Whether a paper of an earlier day may be entered.</summary>
    public bool TakesEarlier => Act.Wants(ActFields.Day) && Row.LastStep() < Clock.Today;

    public IEnumerable<SelectListItem> Units =>
        seats
            .ReceiversOf(SeatProvince)
            .Select(unit => new SelectListItem(unit.ShortName, unit.Path))
            .Prepend(new SelectListItem("Chọn cơ quan", string.Empty));

    protected override string Said => $"{Act.Past}.";

    protected override async Task<Letter?> FindAsync(LetterAct act, string code, CancellationToken ct)
    {
        await using var db = await contexts.CreateDbContextAsync(ct);
        return await LetterReads.FindAsync(db, code, Seat, ct);
    }

    protected override Refusal? Against(LetterAct act, Letter row) => competence.Against(act, row, Seat);

    protected override void Begin() => (Input.On, Input.Words) = (Clock.Today, Act.Act == LetterAct.Propose ? Row.Result : null);

    protected override Task<Result<string>> DoAsync(CancellationToken ct)
    {
        var words = Input.Words?.Trim() ?? string.Empty;
        return move.RunAsync(
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
    }

    protected override string After(string code) => $"/don-thu/{code}";

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
