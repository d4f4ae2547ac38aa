using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Web;

namespace ThongSuot.Petitions.Reception;

/// <summary>Plans a day; it is published at once.</summary>
[Permit(PetitionsPermissions.View)]
internal sealed class PlanModel(KeepReception keep, ISeatDirectory directory) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IEnumerable<SelectListItem> Leaders { get; private set; } = [];

    public Task OnGetAsync(CancellationToken ct)
    {
        (Input.Day, Input.From) = (Clock.Today.AddDays(1), new TimeOnly(8, 0));
        return LoadAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var done = await keep.PlanAsync(new(Input.Day, Input.From, CleanText.Line(Input.Place), Input.Leader), Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say("Đã lên lịch; lịch công khai cho người dân xem.");
        return Redirect("/tiep-cong-dan");
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var found = new List<Seat>();
        foreach (var role in new[] { Role.CommuneLeader, Role.DepartmentLeader, Role.ProvinceLeader })
        {
            found.AddRange(await directory.UnderAsync(UnitPath.OfProvince(Seat.ProvinceCode), role, ct));
        }

        Leaders = found
            .Where(one => one.SpeaksFor == Seat.SpeaksFor)
            .OrderBy(one => OfficeTitle.Of(one.Title))
            .ThenBy(one => one.PersonName, StringComparer.Ordinal)
            .Select(one => new SelectListItem(one.Signature, one.SeatId.Value.ToString()))
            .Prepend(new SelectListItem("Chọn lãnh đạo", string.Empty));
    }

    internal sealed class Form
    {
        public DateOnly? Day { get; set; }

        public TimeOnly? From { get; set; }

        public string? Place { get; set; }

        public Guid? Leader { get; set; }
    }
}
