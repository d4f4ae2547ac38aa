using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Writing;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Petitions.Denunciations;

/// <summary>One act on a denunciation: a choice at most, never words.</summary>
[Permit(PetitionsPermissions.Denunciations)]
internal sealed class ActModel(DenunciationReads reads, KeepDenunciation keep, PetitionSeats seats) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public ActForm<DenunciationAct> Act { get; private set; } = null!;

    public Denunciation Row { get; private set; } = null!;

    /// <summary>Why it cannot be done now, told before anything is chosen.</summary>
    public string? Impossible { get; private set; }

    /// <summary>Whether a paper of an earlier day may be entered.</summary>
    public bool TakesEarlier => Act.Wants(ActFields.Day) && Row.LastStep() < Clock.Today;

    public static IEnumerable<SelectListItem> Depths =>
        Enum.GetValues<DenunciationDepth>().Select(depth => new SelectListItem(DenunciationLabels.Of(depth), depth.ToString()));

    public IEnumerable<SelectListItem> Units =>
        seats
            .ReceiversOf(SeatProvince)
            .Select(unit => new SelectListItem(unit.ShortName, unit.Path))
            .Prepend(new SelectListItem("Chọn cơ quan", string.Empty));

    public async Task<IActionResult> OnGetAsync(string code, string act, CancellationToken ct) =>
        await LoadAsync(code, act, ct) ? Fresh() : NotFound();

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

        var done = await keep.MoveAsync(
            Row.Code,
            Act.Act,
            new(Input.Depth, Input.Unit ?? string.Empty, Input.On, Input.Number),
            Seat,
            DeedNow(),
            ct
        );
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"{Act.Past}.");
        return Redirect($"/to-cao/{done.Value}");
    }

    private Microsoft.AspNetCore.Mvc.RazorPages.PageResult Fresh()
    {
        Input.On = Clock.Today;
        return Page();
    }

    private async Task<bool> LoadAsync(string code, string slug, CancellationToken ct)
    {
        if (
            DenunciationActs.Forms.BySlug(slug) is not { } act
            || await reads.OpenAsync(code, Seat, new Deed(Actor.From(Seat), Clock.Now), ct) is not { } row
        )
        {
            return false;
        }

        (Act, Row, Impossible) = (act, row, DenunciationActs.Against(act.Act, row, Seat)?.Message);
        return true;
    }

    internal sealed class Form
    {
        public DateOnly? On { get; set; }

        public int? Number { get; set; }

        public DenunciationDepth Depth { get; set; }

        public string? Unit { get; set; }
    }
}
