using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;
using ThongSuot.Web;

namespace ThongSuot.Petitions.Denunciations;

/// <summary>Enters a denunciation and names who may read it.</summary>
[Permit(PetitionsPermissions.Denunciations)]
internal sealed class RegisterModel(KeepDenunciation keep, ISeatDirectory directory) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<Seat> People { get; private set; } = [];

    public static IEnumerable<SelectListItem> Kinds =>
        Enum.GetValues<DenunciationKind>()
            .Select(kind => new SelectListItem(DenunciationLabels.Of(kind), kind.ToString()))
            .Prepend(new SelectListItem("Chọn loại", string.Empty));

    public static IEnumerable<SelectListItem> Channels =>
        Enum.GetValues<DenunciationChannel>()
            .Select(one => new SelectListItem(DenunciationLabels.Of(one), one.ToString()))
            .Prepend(new SelectListItem("Chọn nguồn", string.Empty));

    public Task OnGetAsync(CancellationToken ct)
    {
        Input.ReceivedOn = Clock.Today;
        return LoadAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var input = new DenunciationInput(Input.Kind, Input.Channel, Input.ManyPlaces, Input.ReceivedOn, Input.Readers);
        var done = await keep.RegisterAsync(input, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say($"Đã vào sổ {done.Value}.");
        return Redirect($"/to-cao/{done.Value}");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var found = new List<Seat>();
        foreach (
            var role in new[] { Role.CommuneLeader, Role.DepartmentLeader, Role.ProvinceLeader, Role.CaseOfficer, Role.ProvinceOffice }
        )
        {
            var under = Seat.Role == Role.ProvinceLeader ? UnitPath.OfProvince(Seat.ProvinceCode) : Seat.SpeaksFor;
            found.AddRange(await directory.UnderAsync(under, role, ct));
        }

        People =
        [
            .. found
                .Where(one => one.SpeaksFor == Seat.SpeaksFor)
                .OrderBy(one => !one.Leads)
                .ThenBy(one => one.PersonName, StringComparer.Ordinal),
        ];
    }

    internal sealed class Form
    {
        public DenunciationKind? Kind { get; set; }

        public DenunciationChannel? Channel { get; set; }

        public bool ManyPlaces { get; set; }

        public DateOnly? ReceivedOn { get; set; }

        public List<Guid> Readers { get; set; } = [];
    }
}
