using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Difficulties.Bodies;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Text;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Difficulties.Visits;

[Permit(DifficultyPermissions.Visit)]
internal sealed class PlanModel(PlanVisit plan, AnsweringBodies bodies, ISeatDirectory seats, Units units) : OfficePage
{
    [BindProperty]
    public VisitForm Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Communes { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Heads { get; private set; } = [];

    private IReadOnlyList<Seat> people = [];

    public Task OnGetAsync(CancellationToken ct) => LoadAsync(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var text = new VisitText(
            CleanText.Line(Input.Team ?? string.Empty),
            CleanText.Line(Input.DecisionNumber ?? string.Empty),
            Input.Unit ?? string.Empty,
            Input.On,
            Input.Purpose?.Trim() ?? string.Empty,
            Input.People?.Trim() ?? string.Empty
        );
        var done = await plan.RunAsync(text, people.FirstOrDefault(seat => seat.SeatId.Value == Input.Head), Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say("Đã lập lịch; xã và trưởng đoàn được báo.");
        return Redirect(PlanVisit.PathOf(done.Value));
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var leaders = await seats.UnderAsync(UnitPath.OfProvince(Seat.ProvinceCode), Role.ProvinceLeader, ct);
        people = [.. leaders, .. await bodies.RecordersAsync(Seat.ProvinceCode, ct)];
        Heads =
        [
            new("Chọn", string.Empty),
            .. people.Select(seat => new SelectListItem(
                $"{seat.PersonName} · {seat.Title}, {seat.UnitName}",
                seat.SeatId.Value.ToString()
            )),
        ];
        Communes =
        [
            new("Chọn", string.Empty),
            .. units.CommunesOf(Seat.ProvinceCode).Select(unit => new SelectListItem(unit.Name, unit.Path)),
        ];
    }

    internal sealed class VisitForm
    {
        public string? Team { get; set; }

        public string? DecisionNumber { get; set; }

        public string? Unit { get; set; }

        public DateOnly? On { get; set; }

        public string? Purpose { get; set; }

        public string? People { get; set; }

        public Guid? Head { get; set; }
    }
}
