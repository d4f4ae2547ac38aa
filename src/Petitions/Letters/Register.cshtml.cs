using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Petitions.Fields;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Web;

namespace ThongSuot.Petitions.Letters;

/// <summary>An officer enters a letter; from a visit it comes with what was noted there.</summary>
[Permit(PetitionsPermissions.Work)]
internal sealed class RegisterModel(RegisterLetter register, PetitionSeats seats) : OfficePage
{
    [BindProperty]
    public LetterForm Input { get; set; } = new();

    /// <summary>The visit in which it was handed over.</summary>
    [BindProperty(SupportsGet = true, Name = "luot")]
    public Guid? Visit { get; set; }

    public static IEnumerable<SelectListItem> Kinds =>
        Enum.GetValues<LetterKind>()
            .Select(kind => new SelectListItem(LetterLabels.Of(kind), kind.ToString()))
            .Prepend(new SelectListItem("Chọn loại đơn", string.Empty));

    public static IEnumerable<SelectListItem> Fields =>
        PetitionFields.All.Select(one => new SelectListItem(one.Name, one.Slug)).Prepend(new SelectListItem("Chọn lĩnh vực", string.Empty));

    public IEnumerable<SelectListItem> Places =>
        seats
            .Units.CommunesOf(SeatProvince)
            .Select(unit => new SelectListItem(unit.Name, unit.Path))
            .Prepend(new SelectListItem("Chọn xã, phường", string.Empty));

    public void OnGet()
    {
        (Input.ReceivedOn, Input.People) = (Clock.Today, 1);
        Input.Place = new UnitPath(Seat.SpeaksFor) is { IsCommune: true } own ? own : null;
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var input = Input.Read() with { From = Visit is { } visit ? new VisitId(visit) : null };
        var done = await register.RunAsync(input, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"Đã vào sổ đơn {done.Value}.");
        return Redirect($"/don-thu/{done.Value}");
    }
}

/// <summary>The form as typed.</summary>
internal sealed class LetterForm
{
    public LetterKind? Kind { get; set; }

    public bool Second { get; set; }

    public bool Discipline { get; set; }

    public bool Remote { get; set; }

    public string? Field { get; set; }

    public string? Place { get; set; }

    public string? Hamlet { get; set; }

    public string? SenderName { get; set; }

    public string? SenderAddress { get; set; }

    public int? People { get; set; }

    public string? Content { get; set; }

    public bool NotDenunciation { get; set; }

    public DateOnly? ReceivedOn { get; set; }

    public LetterInput Read() =>
        new(
            Kind,
            Second,
            Discipline,
            Remote,
            PetitionFields.BySlug(Field)?.Field,
            Place ?? string.Empty,
            CleanText.Line(Hamlet),
            CleanText.Line(SenderName),
            CleanText.Line(SenderAddress),
            People ?? 0,
            Content?.Trim() ?? string.Empty,
            ReceivedOn
        )
        {
            NotDenunciation = NotDenunciation,
        };
}
