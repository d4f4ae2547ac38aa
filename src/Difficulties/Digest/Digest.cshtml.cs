using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using ThongSuot.Platform.Access;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Difficulties.Digest;

/// <summary>A body's week on one page to print: what it had, answered, was late with, and what presses next.</summary>
[Permit(DifficultyPermissions.View)]
internal sealed class DigestModel(DigestReader reader, Units units) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "co-quan")]
    public string? BodyPath { get; set; }

    [BindProperty(SupportsGet = true, Name = "tuan")]
    public DateOnly? Week { get; set; }

    public WeekDigest Digest { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> Bodies { get; private set; } = [];

    public string BodyName => units.ByPath(Digest.BodyPath)?.Name ?? Digest.BodyPath;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        Bodies =
        [
            .. units
                .ChildrenOf(UnitPath.OfProvince(Seat.ProvinceCode))
                .Where(unit => unit.Kind is UnitKind.Department or UnitKind.Commune)
                .Select(unit => new SelectListItem(unit.Kind == UnitKind.Commune ? unit.Name : unit.ShortName, unit.Path)),
        ];
        var path = BodyPath ?? Seat.SpeaksFor;
        if (Bodies.All(body => body.Value != path))
        {
            return NotFound();
        }

        BodyPath = path;
        Digest = await reader.ReadAsync(path, Seat.ProvinceCode, DigestReader.MondayOf(Week ?? Clock.Today), ct);
        return Page();
    }
}
