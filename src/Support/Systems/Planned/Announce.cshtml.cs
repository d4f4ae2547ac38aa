using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Support.Systems.Planned;

/// <summary>For whoever plans work on a system; next, everybody who is touched knows of it.</summary>
[Permit(SupportPermissions.Announce)]
internal sealed class AnnounceModel(AnnounceWork announce, Units units) : OfficePage
{
    [BindProperty]
    public Form Input { get; set; } = new();

    public DateOnly First => announce.FirstDay(UnitPath.OfProvince(Seat.ProvinceCode), Clock.Today);

    public bool MayAnnounce => PlannedWork.MayAnnounce(Seat);

    public IEnumerable<SelectListItem> Places =>
        units
            .CommunesOf(Seat.ProvinceCode)
            .Prepend(units.ByPath(UnitPath.OfProvince(Seat.ProvinceCode))!)
            .Select(unit => new SelectListItem(unit.Kind == UnitKind.Province ? $"Cả tỉnh ({unit.Name})" : unit.Name, unit.Path));

    public void OnGet()
    {
        Input.From = OfficeClock.At(First, new TimeOnly(20, 0));
        Input.To = OfficeClock.At(First, new TimeOnly(22, 0));
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (!ModelState.IsValid)
        {
            return Again();
        }

        var input = new WorkInput(Input.System, Input.Unit, Input.From, Input.To, Input.What, Input.Meanwhile, Input.Urgent);
        var done = await announce.RunAsync(input, Seat, DeedNow(), ct);
        if (done.IsRefused)
        {
            return Refused(done.Refusal);
        }

        Say("Đã thông báo tạm dừng; các đơn vị bị ảnh hưởng được báo.");
        return Redirect("/trang-thai");
    }

    internal sealed class Form
    {
        public string? System { get; set; }

        public string? Unit { get; set; }

        public DateTimeOffset? From { get; set; }

        public DateTimeOffset? To { get; set; }

        public string? What { get; set; }

        public string? Meanwhile { get; set; }

        public string? Urgent { get; set; }
    }
}
