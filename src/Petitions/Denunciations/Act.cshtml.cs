using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Results;
using ThongSuot.Platform.Writing;
using ThongSuot.Web;
using ThongSuot.Web.Acts;

namespace ThongSuot.Petitions.Denunciations;

/// <summary>One act on a denunciation: a choice at most, never words.</summary>
[Permit(PetitionsPermissions.Denunciations)]
internal sealed class ActModel(DenunciationReads reads, KeepDenunciation keep, PetitionSeats seats)
    : ActPage<DenunciationAct, Denunciation>(DenunciationActs.Forms)
{
    [BindProperty]
    public Form Input { get; set; } = new();

    /// <summary>Whether a paper of an earlier day may be entered.</summary>
    public bool TakesEarlier => Act.Wants(ActFields.Day) && Row.LastStep() < Clock.Today;

    public static IEnumerable<SelectListItem> Depths =>
        Enum.GetValues<DenunciationDepth>().Select(depth => new SelectListItem(DenunciationLabels.Of(depth), depth.ToString()));

    public IEnumerable<SelectListItem> Units =>
        seats
            .ReceiversOf(SeatProvince)
            .Select(unit => new SelectListItem(unit.ShortName, unit.Path))
            .Prepend(new SelectListItem("Chọn cơ quan", string.Empty));

    protected override string Said => $"{Act.Past}.";

    protected override Task<Denunciation?> FindAsync(DenunciationAct act, string code, CancellationToken ct) =>
        reads.OpenAsync(code, Seat, new Deed(Actor.From(Seat), Clock.Now), ct);

    protected override Refusal? Against(DenunciationAct act, Denunciation row) => DenunciationActs.Against(act, row, Seat);

    protected override void Begin() => Input.On = Clock.Today;

    protected override Task<Result<string>> DoAsync(CancellationToken ct) =>
        keep.MoveAsync(Row.Code, Act.Act, new(Input.Depth, Input.Unit ?? string.Empty, Input.On, Input.Number), Seat, DeedNow(), ct);

    protected override string After(string code) => $"/to-cao/{code}";

    internal sealed class Form
    {
        public DateOnly? On { get; set; }

        public int? Number { get; set; }

        public DenunciationDepth Depth { get; set; }

        public string? Unit { get; set; }
    }
}
