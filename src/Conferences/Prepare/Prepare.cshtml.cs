using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;
using ThongSuot.Platform.Time;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Conferences.Prepare;

[Permit(ConferencePermissions.Run)]
internal sealed class PrepareModel(PrepareConference prepare, ConferenceReader reader, PermissionRegistry permissions, Units units)
    : OfficePage
{
    [BindProperty]
    public PrepareForm Input { get; set; } = new();

    public Conference? Conference { get; private set; }

    public IReadOnlyList<Unit> Communes => units.CommunesOf(Seat.ProvinceCode);

    public IEnumerable<Unit> Departments =>
        units.ChildrenOf(UnitPath.OfProvince(Seat.ProvinceCode)).Where(unit => unit.Kind == UnitKind.Department);

    public static IEnumerable<SelectListItem> Kinds =>
        Enum.GetValues<ConferenceKind>().Select(kind => new SelectListItem(ConferenceLabels.Of(kind), kind.ToString()));

    public async Task<IActionResult> OnGetAsync(string? code, CancellationToken ct)
    {
        if (code is null)
        {
            Input = new PrepareForm
            {
                Time = new TimeOnly(8, 0),
                AllCommunes = true,
                Chair = "Chủ tịch UBND tỉnh",
                Departments = [.. Departments.Select(unit => unit.Path)],
            };
            return Page();
        }

        if (await reader.ReadAsync(code, Seat, permissions, ct) is not { } record)
        {
            return NotFound();
        }

        Conference = record.Conference;
        var (all, points) = (Communes, record.Points.Select(point => point.UnitPath).ToHashSet(StringComparer.Ordinal));
        var start = OfficeClock.Local(Conference.StartsAt);
        Input = new PrepareForm
        {
            Title = Conference.Title,
            Kind = Conference.Kind,
            Day = Conference.Day,
            Time = TimeOnly.FromDateTime(start.DateTime),
            Place = Conference.Place,
            Chair = Conference.Chair,
            Secretary = Conference.Secretary,
            AllCommunes = all.All(unit => points.Contains(unit.Path)),
            Communes = [.. all.Where(unit => points.Contains(unit.Path)).Select(unit => unit.Path)],
            Departments = [.. Departments.Where(unit => points.Contains(unit.Path)).Select(unit => unit.Path)],
        };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string? code, CancellationToken ct)
    {
        if (code is not null && (Conference = (await reader.ReadAsync(code, Seat, permissions, ct))?.Conference) is null)
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Again();
        }

        var points = Input.PointsIn(Seat.ProvinceCode, units);
        if (code is null)
        {
            var made = await prepare.RunAsync(Input.ToText(), points, Seat, DeedNow(), ct);
            return made.TryGet(out var fresh, out var no) ? Redirect($"{ConferenceJournal.PathOf(fresh)}/chuong-trinh") : Refused(no);
        }

        var edited = await prepare.EditAsync(code, Input.ToText(), points, Seat, DeedNow(), ct);
        if (edited.IsRefused)
        {
            return Refused(edited.Refusal);
        }

        Say("Đã ghi thông tin hội nghị.");
        return Redirect(ConferenceJournal.PathOf(code));
    }
}
