using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Storage;
using ThongSuot.Web;

namespace ThongSuot.Support.Cover.Away;

/// <summary>For whoever will be away from a counter, or leads it; next, somebody who stands in.</summary>
[Permit(SupportPermissions.Cover)]
internal sealed class AwayModel(ISeatDirectory seats, KeepCover keep) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public IReadOnlyList<Seat> People { get; private set; } = [];

    public IEnumerable<SelectListItem> PeopleItems =>
        People.Select(one => new SelectListItem($"{one.PersonName} · {one.Title}", one.SeatId.Value.ToString()));

    public IEnumerable<SelectListItem> KindItems =>
        CoverLabels.Kinds.Select(kind => new SelectListItem(CoverLabels.Of(kind), kind.ToString())).Prepend(new("Chọn", string.Empty));

    public async Task OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        (Input.Seat, Input.From, Input.To) = (Seat.SeatId.Value, Clock.Today.AddDays(1), Clock.Today.AddDays(1));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var input = new AbsenceInput(Input.Seat is { } seat ? new SeatId(seat) : null, Input.Kind, Input.From, Input.To, Input.Note);
        var done = await keep.RunAsync(input, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say("Đã ghi vắng mặt. Chọn người thay để quầy có người trực.");
        return Redirect(KeepCover.PathOf(done.Value));
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        var path = Seat.Role == Role.ProvinceOffice ? UnitPath.OfProvinceCentre(Seat.ProvinceCode).ToString() : Seat.SpeaksFor;
        People = [.. (await seats.UnderAsync(path, Role.CounterOfficer, ct)).Where(one => CoverActs.Speaks(one.SpeaksFor, Seat))];
    }

    internal sealed class Form
    {
        public Guid? Seat { get; set; }

        public AbsenceKind? Kind { get; set; }

        public DateOnly? From { get; set; }

        public DateOnly? To { get; set; }

        public string? Note { get; set; }
    }
}
