using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using ThongSuot.Territory;
using ThongSuot.Web;

namespace ThongSuot.Support.Communes;

/// <summary>For a citizen who looks for the place that answers; next, its page.</summary>
[AllowAnonymous]
internal sealed class FindModel(PlaceIndex places, Units units) : OfficePage
{
    [BindProperty(SupportsGet = true, Name = "tim")]
    public string? Text { get; set; }

    public IReadOnlyList<PlaceMatch> Found { get; private set; } = [];

    /// <summary>Code of a province whose communes are listed.</summary>
    [BindProperty(SupportsGet = true, Name = "tinh")]
    public string? Asked { get; set; }

    public IReadOnlyList<Unit> Provinces => units.Provinces;

    /// <summary>The one asked for, or that of whoever is signed in.</summary>
    public Unit? Province => units.Provinces.FirstOrDefault(one => one.Code == (Asked ?? SeatProvince));

    public IReadOnlyList<Unit> Communes => Province is { } province ? units.CommunesOf(province.Code) : [];

    public bool IsUnknown => !string.IsNullOrWhiteSpace(Asked) && Province is null;

    public IActionResult OnGet()
    {
        Found = [.. places.Search(Text).Where(one => one.Unit.Kind == UnitKind.Commune).DistinctBy(one => one.Unit.Code)];
        var page = Page();
        page.StatusCode = IsUnknown ? StatusCodes.Status404NotFound : null;
        return page;
    }
}
